import { transitionsOf } from './data.ts'
import type { Transitions } from './unpack.ts'

const offsetForm = /^UTC([+-])(\d\d):(\d\d)$/

export const isOffsetZone = (zone: string): boolean => offsetForm.test(zone)

/** A fixed offset as a zone with one period. */
function fixed(zone: string): Transitions {
  const [, sign, hours, minutes] = offsetForm.exec(zone) ?? []
  const offsetMs = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
  return { untilsMs: [Infinity], offsetsMs: [offsetMs], abbreviations: [zone] }
}

const fixedZones = new Map([['UTC', fixed('UTC')]])

/** Throws for a name that `isZone` refuses: every caller holds a checked zone. */
export function periodsOf(zone: string): Transitions {
  const known = transitionsOf(zone) ?? fixedZones.get(zone)
  if (known) return known
  if (!isOffsetZone(zone)) throw new RangeError(`Unknown time zone: ${zone}`)
  const periods = fixed(zone)
  fixedZones.set(zone, periods)
  return periods
}

/** Index of the period that holds at an instant (binary search). */
export function periodAt({ untilsMs }: Transitions, atMs: number): number {
  let low = 0
  let high = untilsMs.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (atMs < (untilsMs[middle] ?? Infinity)) high = middle
    else low = middle + 1
  }
  return low
}

export function offsetMsAt(atMs: number, zone: string): number {
  const periods = periodsOf(zone)
  return periods.offsetsMs[periodAt(periods, atMs)] ?? 0
}

/** What a zone's clock is called at an instant, such as "IST"; only to compare with what a person wrote. */
export function abbreviationAt(atMs: number, zone: string): string {
  const periods = periodsOf(zone)
  return periods.abbreviations[periodAt(periods, atMs)] ?? ''
}
