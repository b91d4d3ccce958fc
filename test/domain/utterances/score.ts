import type { Rule } from '../../../src/domain/rule.ts'
import { nextOccurrence } from '../../../src/domain/recurrence.ts'
import { understand } from '../../../src/domain/understand.ts'
import type { UnderstoodReminder } from '../../../src/domain/understanding.ts'
import { instantToLocal, localToInstant } from '../../../src/domain/zone.ts'
import { utterancesIn, type Utterance } from './rows.ts'

const zone = 'Europe/Berlin'
const nowMs = localToInstant('2026-11-24T14:35:00', zone)

function occurrences(rule: Rule): string[] {
  const found: string[] = []
  for (let next = nextOccurrence(rule, nowMs); next && found.length < 8; next = nextOccurrence(rule, next.dueAtMs)) found.push(instantToLocal(next.dueAtMs, zone).slice(0, 16))
  return found
}

const shown = ({ text, rule }: UnderstoodReminder): string => `"${text}" ${occurrences(rule)[0] ?? 'never'} ${rule.rrule ?? 'once'}`

function isRight(read: UnderstoodReminder, wanted: Utterance['reminders'][number]): boolean {
  const rule: Rule = { anchor: 'wall', start: `${wanted.first}:00`, rrule: wanted.rrule, zone }
  return read.text === wanted.text && occurrences(read.rule).join() === occurrences(rule).join()
}

/** Null when an utterance is understood as its row says, else what was made of it. */
function missOf({ input, reminders }: Utterance, locale: string): string | null {
  const read = understand(input, { nowMs, zone, locale })
  const kind = reminders[0]?.first === '?' ? 'ask' : reminders[0]?.first === '-' ? 'none' : 'create'
  const right = read.kind === kind && (kind !== 'create' || read.reminders.length === reminders.length && read.reminders.every((one, index) => isRight(one, reminders[index]!)))
  return right ? null : `${input} -> ${read.kind} ${read.reminders.map(shown).join(' | ')}`
}

/** The share of a language's utterances that must be right. */
export const floor = 0.95

/** One half of a language's utterances: how many there are, and what was made of those that are not understood. */
export function scoreUtterances(language: string, kept: boolean): { total: number, misses: string[] } {
  const all = utterancesIn(language).filter(utterance => utterance.kept === kept)
  return { total: all.length, misses: all.map(utterance => missOf(utterance, language)).filter(miss => miss !== null) }
}
