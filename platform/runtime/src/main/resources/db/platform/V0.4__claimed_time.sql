-- When a caller's clock is a little fast, an act is recorded at our time; what the caller claimed stands beside it.
alter table journal add column claimed_at timestamptz;
