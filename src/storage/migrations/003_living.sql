-- Living with reminders: who pressed what in a group, what a person's message said last, and Done and snoozes as changes to take back.

create table people (
  chat_id bigint not null references chats on delete cascade,
  tg_user_id bigint not null,
  name text not null,
  primary key (chat_id, tg_user_id)
);

create table sources (
  chat_id bigint not null references chats on delete cascade,
  tg_message_id bigint not null,
  digest text not null,
  edited_at timestamptz, -- as Telegram tells it; null: never
  seen_at timestamptz not null default now(), -- real
  primary key (chat_id, tg_message_id)
);
create index sources_seen on sources (seen_at);

-- The rule as the person's message says it, so that an edit of its words alone does not take back a time changed since.
alter table reminders add column src_rule jsonb;

alter table undo add column marks jsonb not null default '[]';
