/** One answer to an occurrence, as its question shows it. */
export interface Answered { id: number, kind: string, text: string, by: string | null }

/** The occurrence before, which was sent and is not answered. */
export interface Unanswered { occurrenceId: number, dueAtMs: number }

/** For queries over `occurrences o`: what was answered to it. */
export const answered = `coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.parsed ->> 'kind', 'text', a.text, 'by', p.name) order by a.id)
  from answers a left join people p on p.chat_id = a.chat_id and p.tg_user_id = a.person where a.occurrence_id = o.id and a.deleted_at is null), '[]')`

/** For queries over `reminders r join occurrences o`: told once, by the next that comes. */
export const unansweredBefore = `(select case when b.state in ('open', 'superseded') and not exists (select from answers a where a.occurrence_id = b.id and a.deleted_at is null)
    then jsonb_build_object('occurrenceId', b.id, 'dueAtMs', floor(extract(epoch from b.due_at) * 1000)::float8) end
  from occurrences b where r.ask is not null and b.reminder_id = r.id and b.sent_at is not null and b.due_at < o.due_at order by b.due_at desc limit 1)`
