import type { Transitions } from './unpack.ts'

/** The data file ends with 2037; its last years are projections of each zone's present rule. */
const lastYear = 2037
const firstTemplateYear = 2027
const extendTo = 2137

interface Change { atMs: number, offsetMs: number, abbreviation: string }

/** Weekday of the month's first, and the month: all that a rule such as "last Sunday of March" looks at. */
const monthKey = (year: number, month: number): string => `${month}:${new Date(Date.UTC(year, month, 1)).getUTCDay()}`

function changesByYear(zone: Transitions): Map<number, Change[]> {
  const byYear = new Map<number, Change[]>()
  zone.untilsMs.slice(0, -1).forEach((atMs, index) => {
    const year = new Date(atMs).getUTCFullYear()
    const change = { atMs, offsetMs: zone.offsetsMs[index + 1] ?? 0, abbreviation: zone.abbreviations[index + 1] ?? '' }
    byYear.set(year, [...byYear.get(year) ?? [], change])
  })
  return byYear
}

/**
 * Continues a zone's yearly pattern past the end of the data: each later month takes its changes from the projected month that starts
 * on the same weekday. Zones that do not change twice in every projected year (Morocco follows the moon) keep their last offset.
 */
export function extendBeyondData(zone: Transitions): Transitions {
  const byYear = changesByYear(zone)
  const templates = new Map<string, Change[]>()
  for (let year = firstTemplateYear; year <= lastYear; year++) {
    const changes = byYear.get(year) ?? []
    if (changes.length !== 2) return zone
    for (let month = 0; month < 12; month++) {
      templates.set(monthKey(year, month), changes.filter(({ atMs }) => new Date(atMs).getUTCMonth() === month))
    }
  }

  const untilsMs = zone.untilsMs.slice(0, -1)
  const offsetsMs = [...zone.offsetsMs]
  const abbreviations = [...zone.abbreviations]
  for (let year = lastYear + 1; year <= extendTo; year++) {
    for (let month = 0; month < 12; month++) {
      for (const { atMs, offsetMs, abbreviation } of templates.get(monthKey(year, month)) ?? []) {
        const at = new Date(atMs)
        untilsMs.push(at.setUTCFullYear(year, month, at.getUTCDate()))
        offsetsMs.push(offsetMs)
        abbreviations.push(abbreviation)
      }
    }
  }
  return { untilsMs: [...untilsMs, Infinity], offsetsMs, abbreviations }
}
