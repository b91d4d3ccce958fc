import type { Series } from './series.ts'

/** Counts a series' slots towards COUNT. */
export interface Counter {
  /** Slots from here (local) are to be counted. */
  fromMs: number
  /** False when the series has ended before this one. */
  take(slotMs: number): boolean
}

/** A mark is kept at every so many slots, so that the next asker goes on from there. */
const markEvery = 64

/** Counts from the last mark before `fromMs`; which days a zone skipped is part of the count. */
export function counterOf({ startMs, count: limit, marks: byZone }: Series, zone: string, fromMs: number): Counter {
  const marks = byZone.get(zone) ?? []
  byZone.set(zone, marks)
  const passed = marks.findLastIndex(slotMs => slotMs < fromMs)
  let count = (passed + 1) * markEvery
  return {
    fromMs: (marks[passed] ?? startMs - 1) + 1,
    take(slotMs) {
      if (count === limit) return false
      count++
      if (count === (marks.length + 1) * markEvery) marks.push(slotMs)
      return true
    },
  }
}
