-- Photos as iPhones take them. AVIF is told apart by its brand and is not accepted until a row says so.
insert into attachment_type (media_type, label_zh, extensions, aliases, effective_from) values
  ('image/heic', 'HEIC图片', '{heic,heif}', '{image/heif,image/heic-sequence,image/heif-sequence}', date '2000-01-01');
