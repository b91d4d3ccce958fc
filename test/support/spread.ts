import type { Pool } from '../../src/storage/pool.ts'

/** Gives all reminders due instants evenly apart, to the millisecond, which words cannot; the sweeper then tells their sleepers. */
export const spread = (pool: Pool, firstMs: number, gapMs: number) => pool.query(
  `with planned as (
     select id, chat_id, to_timestamp(($1 + $2 * (row_number() over (order by id) - 1)) / 1000.0) as at from occurrences where state = 'planned'),
   occurrence as (update occurrences o set due_at = p.at from planned p where o.id = p.id),
   step as (update steps s set due_at = p.at, at = p.at from planned p where s.occurrence_id = p.id)
   update chats c set next_at = p.at from planned p where p.chat_id = c.id`, [firstMs, gapMs])
