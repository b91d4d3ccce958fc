import type { Occurrence, Rule } from '../rule.ts'
import { instantOfLocalMs, localMsOfInstant } from '../zone/local.ts'
import { offsetMsAt } from '../zone/offset.ts'
import { formatLocal, formatUtc, parseLocal } from '../zone/text.ts'
import { isExcepted, isPastUntil, lastSlotMs } from './bounds.ts'
import { dayMs } from './calendar.ts'
import { counterOf } from './counter.ts'
import { seriesOf } from './series.ts'
import { slotsOf } from './slots.ts'

/** A slot and its instant. */
interface Firing { slotMs: number, dueAtMs: number }

/** Elapsed rules are expanded on the UTC clock, where every hour has an hour. */
const clockOf = (rule: Rule): string => rule.anchor === 'instant' ? 'UTC' : rule.zone

const isMoved = ({ slotMs, dueAtMs }: Firing, zone: string): boolean => localMsOfInstant(dueAtMs, zone) !== slotMs

/** A day that a zone skipped (Samoa, 30 December 2011) has no occurrence: moving it would fire the next day's twice. */
const isOnSkippedDay = ({ slotMs, dueAtMs }: Firing, zone: string): boolean => localMsOfInstant(dueAtMs, zone) - slotMs >= dayMs

/** Firings in the order of their slots, from near `fromMs` (local). */
function* firings(rule: Rule, fromMs = -Infinity): Generator<Firing> {
  const clock = clockOf(rule)
  if (rule.rrule === null) {
    const startMs = parseLocal(rule.start)
    yield { slotMs: startMs, dueAtMs: instantOfLocalMs(startMs, clock) }
    return
  }
  const series = seriesOf(rule.rrule, rule.start)
  const lastMs = lastSlotMs(series)
  const counter = series.count === null ? null : counterOf(series, clock, fromMs)
  for (const slotMs of slotsOf(series, counter ? counter.fromMs : fromMs)) {
    if (counter && slotMs < counter.fromMs) continue
    if (slotMs > lastMs) return
    const firing = { slotMs, dueAtMs: instantOfLocalMs(slotMs, clock) }
    if (isOnSkippedDay(firing, clock) || isPastUntil(series, rule, firing)) continue
    if (counter && !counter.take(slotMs)) return
    if (!isExcepted(series, rule, firing)) yield firing
  }
}

/** Firings in the order of their instants, each instant once: a slot moved past a gap may fall behind, or onto, later slots. */
function* firingsAfter(rule: Rule, afterMs: number): Generator<Firing> {
  const clock = clockOf(rule)
  const changedLately = offsetMsAt(afterMs - dayMs, clock) !== offsetMsAt(afterMs, clock)
  const moved: Firing[] = []
  let lastMs = afterMs
  const fresh = (firing: Firing) => firing.dueAtMs > lastMs && ((lastMs = firing.dueAtMs), true)
  for (const firing of firings(rule, localMsOfInstant(afterMs, clock) - (changedLately ? dayMs : 0))) {
    if (firing.dueAtMs <= afterMs) continue
    if (isMoved(firing, clock)) {
      moved.push(firing)
      continue
    }
    while (moved[0] && moved[0].dueAtMs <= firing.dueAtMs) yield* [moved.shift()].filter(earlier => earlier && fresh(earlier)) as Firing[]
    if (fresh(firing)) yield firing
  }
  for (const firing of moved) if (fresh(firing)) yield firing
}

const toOccurrence = (rule: Rule, { slotMs, dueAtMs }: Firing): Occurrence => ({
  slot: rule.anchor === 'instant' ? formatUtc(slotMs) : formatLocal(slotMs),
  dueAtMs,
})

/** Every occurrence in the order of the rule. Two slots may share an instant where a clock goes forward. */
export function* occurrencesOf(rule: Rule): Generator<Occurrence> {
  for (const firing of firings(rule)) yield toOccurrence(rule, firing)
}

/** The first occurrence due after an instant. */
export function nextOccurrence(rule: Rule, afterMs: number): Occurrence | null {
  for (const firing of firingsAfter(rule, afterMs)) return toOccurrence(rule, firing)
  return null
}

/** Occurrences with `fromMs < dueAtMs <= toMs`. */
export function missedBetween(rule: Rule, fromMs: number, toMs: number): { first: Occurrence, last: Occurrence, count: number } | null {
  let first: Firing | undefined
  let last: Firing | undefined
  let count = 0
  for (const firing of firingsAfter(rule, fromMs)) {
    if (firing.dueAtMs > toMs) break
    first ??= firing
    last = firing
    count++
  }
  return first && last ? { first: toOccurrence(rule, first), last: toOccurrence(rule, last), count } : null
}

/** Instant of a slot of the rule, by today's zone data. */
export const dueAtOf = (rule: Rule, slot: string): number => instantOfLocalMs(parseLocal(slot), clockOf(rule))
