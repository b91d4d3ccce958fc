-- Why the holder does not get through (a foreign poller, a refused token): fixed text, null while all is well. For `doctor`.
alter table leases add column trouble text;

-- What `import-legacy` took over from the old bot's table, so that repeating it changes only what changed there.
create table legacy_users (
  bot bigint not null,
  telegram_user_id bigint not null,
  reminder_time text not null,
  reminder_zone text not null,
  reminder_id bigint not null references reminders on delete cascade,
  imported_at timestamptz not null default now(),
  primary key (bot, telegram_user_id)
);
