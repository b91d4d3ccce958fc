-- Messages of ours that are about an answer, or about one item of it; changes of answers that can be taken back; a reminder that shows a summary.
alter table messages add column answer_id bigint references answers on delete cascade, add column item integer;
create index messages_answer on messages (answer_id) where answer_id is not null;
create index answers_reminder on answers (reminder_id) where reminder_id is not null;
alter table undo add column answers jsonb not null default '[]';
alter table reminders add column shows text check (shows in ('week'));
