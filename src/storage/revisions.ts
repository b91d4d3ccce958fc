import type { Tx } from './pool.ts'
import type { Reminder } from './reminders.ts'

/** What could be taken back of a reminder at `rev` can be taken back still: the change since is none of theirs. */
export async function followRevision(tx: Tx, chatId: number, reminder: Reminder, rev: number): Promise<void> {
  await tx.query(
    `update undo set revs = jsonb_set(revs, array[$2::text], to_jsonb($3::int)) where chat_id = $1 and used_at is null and revs ->> $2::text = $4::text`,
    [chatId, reminder.id, reminder.rev, rev])
}
