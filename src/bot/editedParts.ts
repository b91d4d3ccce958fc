import { isDeepStrictEqual } from 'node:util'
import type { Rule } from '../domain/rule.ts'
import { nextOccurrence } from '../domain/recurrence.ts'
import { understand, understandRemind } from '../domain/understand.ts'
import type { Reminder } from '../storage/reminders.ts'
import { countFrom, readFrom } from '../storage/sources.ts'
import type { Formatted } from '../telegram/formatted.ts'
import type { Ctx } from './context.ts'
import { keep, withoutCommand, type Incoming } from './incoming.ts'
import { readingOf } from './reading.ts'
import { timesAlone } from './remember.ts'

/** What one part of an edited message says: null for what it leaves as it is. */
export interface Part { content: Formatted | null, rule: Rule | null, zoneNamed?: boolean, assumed?: readonly string[] }

/** A rule that is now what it was is no news, wherever the floating have moved meanwhile. */
export function saysSameTime({ src_rule: before, floating }: Reminder, rule: Rule): boolean {
  if (before === null) return false
  return before.anchor === rule.anchor && before.start === rule.start && before.rrule === rule.rrule && sameManner(before, rule) && (before.zone === rule.zone || floating)
}

const sameManner = (one: Rule, other: Rule): boolean =>
  isDeepStrictEqual([one.leads, one.nag, one.fromCompletion], [other.leads, other.nag, other.fromCompletion])

/**
 * Reads an edited message, its times counted from when it was said, so that new words alone move no time; where that puts a changed
 * time into the past, from now. Returns the key of a phrase that says why it cannot be read.
 */
export async function editedParts(ctx: Ctx, source: Incoming, reminders: readonly Reminder[]): Promise<Part[] | string> {
  const { tx, nowMs } = ctx.work
  const saidAtMs = await readFrom(tx, ctx.row.id, source.messageId) ?? Math.min(...reminders.map(reminder => reminder.created_at))
  const asSaid = read(ctx, source, reminders, saidAtMs)
  const mayCome = (parts: Part[]) => parts.every(({ rule }) => !rule || reminders.some(one => saysSameTime(one, rule)) || nextOccurrence(rule, nowMs))
  if (typeof asSaid !== 'string' && mayCome(asSaid)) return asSaid
  const asNow = read(ctx, source, reminders, nowMs)
  if (typeof asNow === 'string' || !mayCome(asNow)) return typeof asSaid === 'string' ? asSaid : 'edit-past'
  await countFrom(tx, ctx.row.id, source.messageId, nowMs)
  return asNow
}

function read(ctx: Ctx, source: Incoming, reminders: readonly Reminder[], fromMs: number): Part[] | string {
  const reading = readingOf(ctx, fromMs)!
  const understanding = (source.command ? understandRemind : understand)(source.text, reading)
  const times = timesAlone(source, understanding, reading)
  if (times) return times.map(({ rule, assumed }) => ({ content: null, rule, assumed }))
  if (understanding.kind === 'create') return understanding.reminders.map(({ kept, rule, zoneNamed, assumed }) => ({ content: keep(source, kept), rule, zoneNamed, assumed }))
  // Its time was never in the message but asked for.
  if (understanding.kind === 'none' && reminders.every(reminder => reminder.src_rule === null)) return [{ content: withoutCommand(source, understanding), rule: null }]
  return understanding.question === 'past' ? 'edit-past' : 'edit-not-understood'
}
