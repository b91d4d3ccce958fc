-- A draft waits for its chat's zone, for a time, or for what to be reminded of; the question about it is one of our messages.

alter table drafts add column wants text not null default 'zone' check (wants in ('zone', 'time', 'text'));
alter table messages add column draft_id bigint references drafts on delete set null;
create index messages_draft on messages (draft_id) where draft_id is not null;
