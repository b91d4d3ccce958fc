import { languageOf } from './languages.ts'

const units = [['day', 86_400], ['hour', 3600], ['minute', 60], ['second', 1]] as const

/** "40 min", "2 h 5 min", "3 days": the two largest units, rounded to minutes once there are any. The sign is the caller's to word. */
export function describeDuration(ms: number, locale?: string): string {
  const exact = Math.round(Math.abs(ms) / 1000)
  const seconds = exact < 60 ? exact : exact < 86_400 ? Math.round(exact / 60) * 60 : Math.round(exact / 3600) * 3600
  const parts = units.map(([unit, size], index) => ({ unit, count: Math.floor(seconds % (units[index - 1]?.[1] ?? Infinity) / size) }))
  const first = parts.findIndex(({ count }) => count > 0)
  if (first < 0) return languageOf(locale).duration([{ unit: 'second', count: 0 }])
  return languageOf(locale).duration(parts.slice(first, first + 2).filter(({ count }) => count > 0))
}
