/** For queries over `reminders r join occurrences o`: how many slots an outage swallowed just before this one. */
export const missedBefore = `coalesce((select case when m.state = 'missed' then m.missed_count end from occurrences m
  where m.reminder_id = r.id and m.due_at < o.due_at order by m.due_at desc limit 1), 0)`

/** For queries over `steps s`: an earlier attempt may have arrived, since its outcome is unknown. */
export const mayRepeat = `exists (select from attempts a where a.step_id = s.id and (a.outcome is null or a.outcome = 'unknown'))`
