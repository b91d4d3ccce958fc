import { nextOccurrence } from '../domain/recurrence.ts'
import { countSkipped, planNext, replan, unplan, wasSentLast } from './planning.ts'
import type { Tx } from './pool.ts'
import { patchReminder, ruleOf, type Reminder } from './reminders.ts'

const stateChanges = ['delete', 'pause', 'resume'] as const

export type StateChange = (typeof stateChanges)[number]

export const isStateChange = (name: string): name is StateChange => (stateChanges as readonly string[]).includes(name)

export const canChange = ({ state }: Reminder, change: StateChange): boolean =>
  change === 'delete' ? state !== 'deleted' : state === (change === 'pause' ? 'active' : 'paused')

/** The reminder after the change; null for one to be resumed whose time has passed, which stays paused until it is given a new one. */
export async function changeState(tx: Tx, reminder: Reminder, change: StateChange, nowMs: number): Promise<Reminder | null> {
  if (change === 'resume') return resume(tx, reminder, nowMs)
  const changed = await patchReminder(tx, reminder.id, { state: change === 'delete' ? 'deleted' : 'paused' })
  if (change === 'pause') await unplan(tx, reminder.id, 'paused', 'skipped')
  else await replan(tx, changed, nowMs, 'deleted')
  return changed
}

async function resume(tx: Tx, reminder: Reminder, nowMs: number): Promise<Reminder | null> {
  if (!nextOccurrence(ruleOf(reminder), nowMs) && !(reminder.from_completion && await wasSentLast(tx, reminder.id))) return null
  await countSkipped(tx, reminder, nowMs)
  const changed = await patchReminder(tx, reminder.id, { state: 'active' })
  await planNext(tx, changed, nowMs, nowMs)
  return changed
}
