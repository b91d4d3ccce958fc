-- Zone data that change under sleeping reminders: what each zone's offsets were, and since which release they are so.
create table zone_digests (
  zone text primary key,
  digest text not null,
  tzdb text not null, -- newest release that has looked
  changed_in text -- release that brought these offsets; null: they have not changed since digests are kept
);

-- A notice is a step of its chat alone; `body` tells what it is about.
alter table steps drop constraint steps_kind_check, add constraint steps_kind_check check (kind in ('due', 'snooze', 'notice'));
alter table steps alter column occurrence_id drop not null, add constraint steps_of_occurrence check (kind = 'notice' or occurrence_id is not null);
alter table steps add column body jsonb, add constraint steps_notice_body check ((kind = 'notice') = (body is not null));
create index steps_notices on steps (chat_id) where kind = 'notice';

-- What was planned with which release, to find what a newer one moves.
create index occurrences_planned_tzdb on occurrences (tzdb) where state = 'planned';
