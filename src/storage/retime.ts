import { dueAtOf, nextOccurrence } from '../domain/recurrence.ts'
import { tzdbVersion } from '../domain/zone.ts'
import { announce } from './announcements.ts'
import { lockChat, refreshNextAt } from './chats.ts'
import { addNotice, type Moved } from './notices.ts'
import { planNext, unplan } from './planning.ts'
import { transaction, type Db, type Pool, type Tx } from './pool.ts'
import { reminderColumns, ruleOf, type Reminder } from './reminders.ts'

/** Planned before its zone changed, by a release of older data, which may still be running. Elapsed time has no zone to follow. */
const isStale = `o.state = 'planned' and r.anchor = 'wall' and o.tzdb collate "C" < z.changed_in and z.changed_in collate "C" <= $1`
const staleFrom = `from occurrences o join reminders r on r.id = o.reminder_id join zone_digests z on z.zone = r.zone where ${isStale}`

/** Chats after `afterChat` with reminders that this release's data may move, in order. */
export async function chatsToRetime(db: Db, afterChat: number, limit: number): Promise<number[]> {
  const { rows } = await db.query<{ chat_id: number }>(
    `select distinct o.chat_id ${staleFrom} and o.chat_id > $2 order by o.chat_id limit $3`, [tzdbVersion, afterChat, limit])
  return rows.map(row => row.chat_id)
}

export interface PlannedWall extends Reminder { occurrence_id: number, slot: string, due_at: number }

/** Moves what this release's data move in a chat, which is told of it once. Returns how many moved. */
export async function retimeChat(pool: Pool, chatId: number, nowMs: number): Promise<number> {
  return transaction(pool, async tx => {
    if (!await lockChat(tx, chatId)) return 0
    const { rows } = await tx.query<PlannedWall>(
      `select ${reminderColumns}, o.id as occurrence_id, o.slot, o.due_at ${staleFrom} and o.chat_id = $2 order by o.due_at, o.id`, [tzdbVersion, chatId])
    return (await moveToOurData(tx, chatId, rows, nowMs)).length
  })
}

/** Recomputes planned instants of one chat from their slots; the chat is told what that moved. Its row is locked. */
export async function moveToOurData(tx: Tx, chatId: number, planned: readonly PlannedWall[], nowMs: number): Promise<Moved[]> {
  const moved: Moved[] = []
  for (const row of planned) {
    const dueAtMs = await recompute(tx, row, nowMs)
    if (dueAtMs !== row.due_at) moved.push({ reminder: row.id, wasDueAtMs: row.due_at, dueAtMs })
  }
  if (moved.length) await addNotice(tx, chatId, { zoneData: tzdbVersion, moved }, nowMs)
  await refreshNextAt(tx, chatId)
  return moved
}

/**
 * Its slot stays, its instant moves. A slot that our data do not have (a day the zone now skips) gives way to the next one. Returns the
 * instant it is due; null: nothing more is. A try to send it has set a time of its own, which stays.
 */
async function recompute(tx: Tx, planned: PlannedWall, nowMs: number): Promise<number | null> {
  const rule = ruleOf(planned)
  const dueAtMs = dueAtOf(rule, planned.slot)
  if (nextOccurrence(rule, dueAtMs - 1)?.slot !== planned.slot) {
    await unplan(tx, planned.id, 'moved')
    return (await planNext(tx, planned, dueAtMs - 1, nowMs))?.dueAtMs ?? null
  }
  await tx.query('update occurrences set due_at = $2, tzdb = $3 where id = $1', [planned.occurrence_id, new Date(dueAtMs), tzdbVersion])
  await tx.query(
    `update steps set due_at = $2, at = $2, slot_at = null where occurrence_id = $1 and kind = 'due' and state = 'waiting' and attempts = 0 and due_at <> $2`,
    [planned.occurrence_id, new Date(dueAtMs)])
  if (dueAtMs !== planned.due_at) await announce(tx, planned, { id: planned.occurrence_id, dueAtMs }, nowMs)
  return dueAtMs
}
