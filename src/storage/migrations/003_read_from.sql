-- Times in a message are counted from then; null: from when it was said.
alter table sources add column read_at timestamptz;
