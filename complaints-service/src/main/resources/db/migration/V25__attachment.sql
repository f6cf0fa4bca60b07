-- Evidence beside a case. Content stands in encrypted pieces in the database, not in files or large objects: so it is
-- written in the act's transaction, backed up, replicated and deleted with its row, and every replica can read it.

create table attachment_limit (
  effective_from date    primary key,
  effective_to   date,
  max_count      integer not null check (max_count > 0),
  -- the door lets 12 MiB through
  max_bytes      bigint  not null check (max_bytes between 1 and 12582912),
  ground         text    not null,
  check (effective_to is null or effective_to >= effective_from)
);
insert into attachment_limit (effective_from, max_count, max_bytes, ground)
values (date '2000-01-01', 20, 10485760, '本机构政策:每件投诉至多20个附件,每个至多10MiB。 (Policy of this institution.)');

-- What may be attached, by what the content is; names and declared types only must not contradict it.
create table attachment_type (
  media_type     text   not null,
  label_zh       text   not null,
  extensions     text[] not null,
  aliases        text[] not null,
  effective_from date   not null,
  effective_to   date,
  primary key (media_type, effective_from),
  check (effective_to is null or effective_to >= effective_from)
);
insert into attachment_type (media_type, label_zh, extensions, aliases, effective_from) values
  ('application/pdf', 'PDF文件', '{pdf}', '{application/x-pdf}', date '2000-01-01'),
  ('image/jpeg', 'JPEG图片', '{jpg,jpeg}', '{image/jpg,image/pjpeg}', date '2000-01-01'),
  ('image/png', 'PNG图片', '{png}', '{}', date '2000-01-01'),
  ('image/tiff', 'TIFF图片', '{tif,tiff}', '{}', date '2000-01-01'),
  ('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Word文档', '{docx}', '{}', date '2000-01-01'),
  ('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Excel工作簿', '{xlsx}', '{}', date '2000-01-01'),
  ('text/plain', '纯文本', '{txt}', '{}', date '2000-01-01'),
  ('audio/mpeg', 'MP3录音', '{mp3}', '{audio/mp3}', date '2000-01-01'),
  ('audio/amr', 'AMR录音', '{amr}', '{audio/3gpp}', date '2000-01-01'),
  ('audio/wav', 'WAV录音', '{wav}', '{audio/x-wav,audio/wave,audio/vnd.wave}', date '2000-01-01'),
  ('video/mp4', 'MP4录像或录音', '{mp4,m4a}', '{audio/mp4,audio/x-m4a}', date '2000-01-01');

create table attachment (
  complaint_id uuid        not null references complaint (id),
  number       integer     not null check (number > 0),
  institution  text        not null,
  -- file names often are names of persons: encrypted
  name         bytea       not null,
  media_type   text        not null,
  size         bigint      not null check (size > 0),
  sha256       bytea       not null check (length(sha256) = 32),
  scan         text        not null check (scan in ('CLEAN', 'NOT_CONFIGURED')),
  added_at     timestamptz not null,
  added_by     text        not null,
  primary key (complaint_id, number)
);

create table attachment_piece (
  complaint_id uuid    not null,
  number       integer not null,
  ordinal      integer not null check (ordinal >= 0),
  content      bytea   not null,
  primary key (complaint_id, number, ordinal),
  foreign key (complaint_id, number) references attachment (complaint_id, number) on delete cascade
);
-- Ciphertext does not compress: do not try.
alter table attachment_piece alter column content set storage external;
