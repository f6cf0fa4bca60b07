-- Who has the same phone or ID number within a window is asked at every registration. With the time in these indexes a plan made
-- for any values uses them too; without it such a plan walked everything received within the window.
create index complaint_by_phone_in_time on complaint (institution, complainant_phone_index, received_at)
  where complainant_phone_index is not null;
create index complaint_by_id_number_in_time on complaint (institution, complainant_id_index, received_at)
  where complainant_id_index is not null;
drop index complaint_by_phone;
drop index complaint_by_id_number;
