-- A reminder that asks: `ask` says for what (domain/checkin, Kind); null where it only reminds.
alter table reminders add column ask jsonb;

-- What was answered, or logged without a question (no reminder, no occurrence). `day` is the local day it counts for: that of its occurrence.
create table answers (
  id bigint generated always as identity primary key,
  chat_id bigint not null references chats on delete cascade,
  reminder_id bigint references reminders on delete set null,
  occurrence_id bigint references occurrences on delete cascade,
  person bigint not null,
  day date not null,
  text text not null,
  parsed jsonb not null, -- domain/checkin, Answer
  rev integer not null default 1,
  src_message_id bigint,
  answered_at timestamptz not null,
  deleted_at timestamptz,
  unique (chat_id, src_message_id)
);
create index answers_day on answers (chat_id, day) where deleted_at is null;
create index answers_occurrence on answers (occurrence_id) where occurrence_id is not null;

-- What an answer adds up to: one row an amount; any other kind has one row without an amount, save a number's or scale's value in it.
-- A row keeps its `n` through edits, so that (answer_id, n) is what a Sheet's row is known by.
create table answer_items (
  answer_id bigint not null references answers on delete cascade,
  n integer not null,
  text text not null,
  amount numeric,
  currency text,
  category text,
  tags text[] not null default '{}',
  deleted_at timestamptz,
  primary key (answer_id, n)
);

-- Words that a person has put into a category.
create table learnt_words (
  chat_id bigint not null references chats on delete cascade,
  word text not null, -- domain/checkin, learntWord
  category text not null,
  primary key (chat_id, word)
);
