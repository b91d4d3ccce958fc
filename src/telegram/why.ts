import type { InlineKeyboardMarkup } from '@grammyjs/types'
import type { LedgerAttempt, LedgerRow, LedgerStep } from '../domain/ledger.ts'
import { dueAtOf } from '../domain/recurrence.ts'
import type { Rule } from '../domain/rule.ts'
import { describeDuration, describeInstant, describeRule, describeZone } from '../domain/wording.ts'
import { pack } from './callback.ts'
import type { Words } from './card.ts'
import { nameOf, turns, type Named, type Page } from './list.ts'

export const whyPageSize = 5

export interface WhyItem extends Named { id: number, rule: Rule }

/** What became of every occurrence of a reminder, and by how many tries. */
export function whyMessage(item: WhyItem, { rows, total, offset }: Page<LedgerRow>, words: Words): { text: string, keyboard: InlineKeyboardMarkup } {
  const { phrase, lang, nowMs } = words
  const title = phrase('why-title', { text: nameOf(item), shown: describeRule(item.rule, { locale: lang }), zone: describeZone(item.rule.zone, nowMs) })
  const told = rows.map(row => tell(row, item.rule, words).join('\n'))
  const buttons = turns(total, offset / whyPageSize, whyPageSize, page => pack('why', { reminder: item.id, page }))
  return {
    text: [title, ...told, ...(total === 0 ? [phrase('why-nothing')] : [])].join('\n\n'),
    keyboard: { inline_keyboard: [...buttons, [{ text: phrase('button-card'), callback_data: pack('item', { reminder: item.id, page: 0 }) }]] },
  }
}

function tell(row: LedgerRow, rule: Rule, words: Words): string[] {
  const { phrase } = words
  const when = (atMs: number) => describeInstant(atMs, { nowMs: words.nowMs, zone: rule.zone, locale: words.lang })
  const run = row.lastSlot && (row.count ?? 1) > 1 ? phrase('why-run', { count: row.count!, last: when(dueAtOf(rule, row.lastSlot)) }) : ''
  const state = phrase(`why-${row.state}${row.state === 'done' && row.doneBy ? '-by' : ''}`, { reason: reasonOf(row.reason, words), at: row.doneAtMs === null ? '' : when(row.doneAtMs), by: row.doneBy ?? '', run })
  const late = row.lateMs === null || row.lateMs < 1_000 ? phrase('why-on-time') : phrase('why-late', { late: describeDuration(row.lateMs, words.lang) })
  return [
    `• ${when(row.dueAtMs)} — ${state.trim()}`,
    ...(row.sentAtMs === null ? [] : [phrase('why-sent', { at: when(row.sentAtMs), late })]),
    ...someOf(row.steps, words).flatMap(step => typeof step === 'string' ? [step] : tellStep(step, when, words)),
  ]
}

function tellStep(step: LedgerStep, when: (atMs: number) => string, words: Words): string[] {
  const { phrase } = words
  const tries = someOf(step.attempts, words).map(one => typeof one === 'string' ? one : `${when(one.atMs)} ${outcomeOf(one, words)}`)
  return [
    ...(step.kind === 'pre' || step.kind === 'nag' ? [phrase(`why-${step.kind}`, { at: when(step.dueAtMs), state: phrase(step.state === 'sent' ? 'outcome-sent' : `why-snooze-${step.state}`), reason: reasonOf(step.reason, words) }).trim()] : []),
    ...(step.kind === 'snooze' ? [phrase('why-snooze', { until: when(step.dueAtMs), state: phrase(`why-snooze-${step.state}`), reason: reasonOf(step.reason, words) }).trim()] : []),
    ...(tries.length ? [phrase('why-tries', { count: step.attempts.length, tries: tries.join(', ') })] : []),
    ...(step.attempts.slice(0, -1).some(isUnknown) ? [phrase('why-repeat')] : []),
  ]
}

const isUnknown = ({ outcome }: LedgerAttempt): boolean => outcome === null || outcome === 'unknown'

const outcomeOf = (attempt: LedgerAttempt, { phrase }: Words): string => phrase(`outcome-${attempt.outcome ?? 'unknown'}`)

/** What the ledger says of itself; anything else is Telegram's own description. */
const ownReasons = new Set(['edited', 'undone', 'deleted', 'paused', 'done', 'done-ahead', 'next-came', 'outage', 'snoozed-again', 'repaired', 'imported', 'moved', 'lost-slot-first', 'dropped', 'due-by-now', 'open', 'skipped', 'superseded'])

const reasonOf = (reason: string | null, { phrase }: Words): string => reason === null ? '' : ownReasons.has(reason) ? phrase(`reason-${reason}`) : reason

const mostShown = 5

/** The first and the last few, and how many lie between. */
function someOf<Item>(items: readonly Item[], { phrase }: Words): (Item | string)[] {
  if (items.length <= mostShown) return [...items]
  return [items[0]!, phrase('why-more', { count: items.length - mostShown + 1 }), ...items.slice(2 - mostShown)]
}
