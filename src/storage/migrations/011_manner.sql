-- What a reminder does beyond coming at its times (domain/manner, Manner): announced ahead, asked for until Done, counted from Done.
alter table reminders add column leads jsonb, add column nag jsonb, add column from_completion jsonb;
alter table steps drop constraint steps_kind_check,
  add constraint steps_kind_check check (kind in ('pre', 'due', 'nag', 'snooze', 'digest', 'notice'));
