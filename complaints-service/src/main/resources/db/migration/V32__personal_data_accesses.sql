-- The auditor's list of who opened personal data, newest first; event ids rise with time.
create index journal_personal_data on journal (institution, event_id desc)
  where type in ('xiaobao.complaints.complaint.personal-data-read.v1', 'xiaobao.complaints.complaint.attachment-read.v1');
