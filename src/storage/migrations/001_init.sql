-- The keys are the design (docs/design.md, "Data"). Instants are the bot's time (real time plus the clock's offset)
-- except where a column says it is real: gate, leases, claims and pace never follow a shifted clock.

create table engine (
  singleton boolean primary key default true check (singleton),
  namespace_id text,
  clock_offset_ms bigint not null default 0
);
insert into engine default values;

create table chats (
  id bigint generated always as identity primary key,
  bot bigint not null,
  tg_id bigint not null,
  kind text not null check (kind in ('private', 'group', 'supergroup', 'channel')),
  lang text not null default 'en',
  zone text check (zone <> ''),
  prefs jsonb not null default '{}',
  dialog jsonb,
  state text not null default 'active' check (state in ('active', 'suspended')),
  state_reason text,
  send_after timestamptz not null default '-infinity', -- real
  next_at timestamptz,
  armed_at timestamptz,
  created_at timestamptz not null default now(),
  unique (bot, tg_id)
);
create index chats_to_poke on chats (next_at) where next_at is distinct from armed_at;
create index chats_next on chats (next_at) where state = 'active';

create table drafts (
  id bigint generated always as identity primary key,
  chat_id bigint not null references chats on delete cascade,
  body jsonb not null,
  created_at timestamptz not null default now()
);
create index drafts_chat on drafts (chat_id);

create table reminders (
  id bigint generated always as identity primary key,
  chat_id bigint not null references chats on delete cascade,
  creator bigint not null,
  text text not null,
  entities jsonb not null default '[]',
  media jsonb,
  anchor text not null check (anchor in ('wall', 'instant')),
  anchor_local timestamp,
  anchor_at timestamptz,
  rrule text,
  zone text not null check (zone <> ''),
  floating boolean not null,
  thread_id bigint,
  state text not null default 'active' check (state in ('active', 'paused', 'ended', 'deleted')),
  rev integer not null default 1,
  src_message_id bigint,
  src_part smallint not null default 0,
  src_edited_at timestamptz,
  created_at timestamptz not null,
  deleted_at timestamptz,
  check ((anchor = 'wall') = (anchor_local is not null)),
  check ((anchor = 'instant') = (anchor_at is not null)),
  unique (chat_id, src_message_id, src_part)
);
create index reminders_zone on reminders (zone) where state = 'active';

create table occurrences (
  id bigint generated always as identity primary key,
  reminder_id bigint not null references reminders on delete cascade,
  chat_id bigint not null references chats on delete cascade,
  slot text not null,
  due_at timestamptz not null,
  tzdb text not null,
  rev integer not null,
  state text not null check (state in ('planned', 'open', 'done', 'skipped', 'superseded', 'missed', 'failed')),
  reason text,
  sent_at timestamptz,
  late_ms bigint,
  done_by bigint,
  done_at timestamptz,
  -- A run of slots missed in one outage is this one row: from `slot` to `last_slot`.
  last_slot text,
  missed_count integer,
  unique (reminder_id, chat_id, slot)
);
create unique index occurrences_one_planned on occurrences (reminder_id) where state = 'planned';
create unique index occurrences_one_open on occurrences (reminder_id) where state = 'open';
create index occurrences_chat on occurrences (chat_id, due_at);

create table steps (
  id bigint generated always as identity primary key,
  chat_id bigint not null references chats on delete cascade,
  occurrence_id bigint not null references occurrences on delete cascade,
  kind text not null check (kind in ('due', 'snooze')),
  seq integer not null,
  due_at timestamptz not null,
  at timestamptz not null,
  slot_at timestamptz, -- real; the send gate's slot kept for this step
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'dropped', 'missed', 'failed')),
  reason text,
  attempts integer not null default 0,
  claim uuid,
  claimed_at timestamptz, -- real
  tg_message_id bigint,
  unique (occurrence_id, kind, seq)
);
create index steps_open on steps (chat_id, at) where state in ('waiting', 'sending');
create index steps_message on steps (chat_id, tg_message_id) where tg_message_id is not null;

create table attempts (
  step_id bigint not null references steps on delete cascade,
  n integer not null,
  at timestamptz not null,
  outcome text, -- null: the process died between request and record
  code integer,
  ms integer,
  primary key (step_id, n)
);

create table messages (
  id bigint generated always as identity primary key,
  chat_id bigint not null references chats on delete cascade,
  tg_message_id bigint not null,
  kind text not null,
  reminder_id bigint references reminders on delete cascade,
  occurrence_id bigint references occurrences on delete cascade,
  repeat_of bigint,
  unique (chat_id, tg_message_id)
);

create table inbox (
  seq bigint generated always as identity primary key,
  bot bigint not null,
  update_id bigint not null,
  chat bigint,
  body jsonb,
  received_at timestamptz not null default now(), -- real
  tries integer not null default 0,
  try_at timestamptz not null default '-infinity', -- real
  done_at timestamptz, -- real
  failed boolean not null default false,
  reply jsonb,
  replied integer not null default 0,
  replied_at timestamptz, -- real
  unique (bot, update_id)
);
create index inbox_recent on inbox (bot, seq);
create index inbox_open on inbox (bot, seq) where done_at is null;
create index inbox_unreplied on inbox (bot, seq) where reply is not null and replied_at is null;
create index inbox_chat on inbox (bot, chat);

create table undo (
  id bigint generated always as identity primary key,
  chat_id bigint not null references chats on delete cascade,
  label text not null,
  before jsonb not null,
  revs jsonb not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index undo_chat on undo (chat_id, id);

create table send_gate (
  bot bigint primary key,
  tat timestamptz not null default '-infinity', -- real
  paused_until timestamptz not null default '-infinity', -- real
  gap interval not null default interval '33.6 milliseconds'
);

create table leases (
  name text primary key,
  holder text not null,
  until timestamptz not null, -- real
  fence bigint not null
);
