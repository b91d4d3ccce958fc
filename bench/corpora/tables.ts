import { occurrencesOf } from '../../src/domain/recurrence.ts'
import { instantToLocal, localToInstant } from '../../src/domain/zone.ts'
import { judged, load, type Score } from './score.ts'

interface RfcCase { id: string, dtstart: string, tzid: string, rrule: string, expected: string[], total: number | null }
interface ClockChangeCase { id: string, dtstart: string, tzid: string, rrule: string, expected_utc: string[] }
interface EdgeCase { zone: string, local: string, compatible: string, tzdata_dependent?: string }

const all = { atLeast: 1 }
const casesOf = <Case>(text: string): Case[] => (JSON.parse(text) as { cases: Case[] }).cases
const extended = (basic: string): string => basic.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:$6')
const utc = (atMs: number): string => new Date(atMs).toISOString().replace('.000', '')

function instants(tzid: string, dtstart: string, rrule: string, count: number): number[] {
  const found: number[] = []
  for (const { dueAtMs } of occurrencesOf({ anchor: 'wall', start: extended(dtstart), rrule, zone: tzid })) if (found.push(dueAtMs) === count) break
  return found
}

export function scoreRfcExamples(folder: string): Score[] | null {
  const text = load(folder, 'rfc5545-rrule-examples.json')
  return text === null ? null : [judged('RFC 5545 examples', casesOf<RfcCase>(text), all, ({ id, dtstart, tzid, rrule, expected, total }) => {
    const found = instants(tzid, dtstart, rrule, expected.length + (total === expected.length ? 1 : 0)).map(atMs => instantToLocal(atMs, tzid).slice(0, 16))
    return found.join() === expected.join() || `${id}: ${found.join(' ')}`
  })]
}

export function scoreClockChanges(folder: string): Score[] | null {
  const text = load(folder, 'rrule-dst-cases.json')
  return text === null ? null : [judged('rules across clock changes', casesOf<ClockChangeCase>(text), all, ({ id, dtstart, tzid, rrule, expected_utc: expected }) => {
    const found = instants(tzid, dtstart, rrule, expected.length + 1).map(utc)
    return found.join() === expected.join() || `${id}: ${found.join(' ')}`
  })]
}

export function scoreZoneEdges(folder: string): Score[] | null {
  const text = load(folder, 'tz-edge-cases.json')
  return text === null ? null : [judged('local times in odd zones', casesOf<EdgeCase>(text), all, ({ zone, local, compatible, tzdata_dependent: dependent }) => {
    if (dependent) return { leftOut: 'depends on the release of the zone data' }
    const found = utc(localToInstant(local, zone))
    return found === compatible || `${zone} ${local}: ${found}, expected ${compatible}`
  })]
}
