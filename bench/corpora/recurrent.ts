import { occurrencesOf } from '../../src/domain/recurrence.ts'
import type { Rule } from '../../src/domain/rule.ts'
import { agrees, readAt, shown, type Read } from './read.ts'
import { judged, load, rows, type Score } from './score.ts'

type Expected = Record<string, unknown> & { freq: string, interval: number }

const compared = 10
const dayOf = (basic: string): string => basic.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')

function slotsOf(rule: Rule, keep: (slot: string) => boolean = () => true): string[] {
  const slots: string[] = []
  for (const { slot } of occurrencesOf(rule)) {
    if (keep(slot) && slots.push(slot) === compared) break
    if (slot > '2110') break
  }
  return slots
}

/** Slots that an EXRULE (weekly by day, daily by hour, yearly by weekday) leaves out. */
function excludedByRule(expected: Expected, start: string): Set<string> {
  const rrule = expected['exrule'] as string | undefined
  if (!rrule) return new Set()
  const slots: string[] = []
  for (const { slot } of occurrencesOf({ anchor: 'wall', start: `${start.slice(0, 10)}T00:00:00`, rrule, zone: 'UTC' })) if (slots.push(slot) > 400) break
  return new Set(slots.map(slot => rrule.includes('BYHOUR') ? slot : slot.slice(0, 10)))
}

/** The corpus's rule from the start we found, so that only the rule is compared, not where an interval begins to count. */
function expectedSlots(expected: Expected, start: string): string[] {
  const parts = Object.entries(expected).filter(([name]) => /^(freq|interval|by.*|count|wkst)$/.test(name)).map(([name, value]) => `${name}=${String(value)}`.toUpperCase())
  const until = expected['until'] as string | undefined
  const rule: Rule = { anchor: 'wall', start, rrule: [...parts, until ? `UNTIL=${until}` : ''].filter(Boolean).join(';'), zone: 'UTC' }
  const byRule = excludedByRule(expected, start)
  const exdates = (expected['exdate'] as (string | [number, number])[] | undefined) ?? []
  return slotsOf(rule, slot => !byRule.has(slot) && !byRule.has(slot.slice(0, 10)) && !exdates.some(date =>
    typeof date === 'string' ? slot.startsWith(date.length > 10 ? date : date.slice(0, 10)) : Number(slot.slice(5, 7)) === date[0] && Number(slot.slice(0, 4)) === date[1]))
}

function isSame(read: Read, expected: Expected): boolean {
  const rule = read.result.reminders[0]?.rule
  if (!rule?.rrule || read.result.reminders.length > 1) return false
  const start = expected['dtstart'] ? `${dayOf(expected['dtstart'] as string)}${rule.start.slice(10, 19)}` : rule.start.replace('Z', '')
  const [ours, theirs] = [slotsOf({ ...rule, start: rule.start }).map(slot => slot.replace('Z', '')), expectedSlots(expected, start)]
  const length = expected['byhour'] === undefined && expected.freq !== 'hourly' && expected.freq !== 'minutely' ? 10 : 16
  return ours.length > 0 && ours.map(slot => slot.slice(0, length)).join() === theirs.map(slot => slot.slice(0, length)).join()
}

/** More often than every minute is refused here. */
const isTooOften = ({ freq }: Expected): boolean => freq === 'secondly'

export function scoreRecurrent(folder: string): Score[] | null {
  const text = load(folder, 'recurrent-english-rrule.tsv')
  if (text === null) return null
  const all = rows(text)
  return [
    judged('recurrent, recurring', all.filter(({ kind }) => kind === 'recurring'), { atLeast: 0.96 }, ({ now = '', utterance = '', expected = '' }) => {
      const wanted = JSON.parse(expected) as Expected
      if (isTooOften(wanted)) return { leftOut: 'more often than every minute' }
      const read = readAt(utterance, now)
      return isSame(read, wanted) || `${utterance} -> ${shown(read)}, expected ${expected}`
    }),
    judged('recurrent, once', all.filter(({ kind }) => kind === 'once'), { atLeast: 0.92 }, ({ now = '', utterance = '', expected = '' }) => {
      const read = readAt(utterance, now)
      return (!read.result.reminders[0]?.rule.rrule && agrees(read, expected)) || `${utterance} -> ${shown(read)}, expected ${expected}`
    }),
  ]
}
