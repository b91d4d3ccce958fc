/**
 * RRULE parts for "on the 31st": RFC 5545 skips short months, people mean the last day. The last of 28 to 31 that exists is the day
 * itself or the month's end, so the rule never forgets 31. Each position counts once per time of day. Two days that both may be missing
 * cannot be told apart this way and keep the RFC's meaning.
 */
export function monthDaysClamped(days: number[], timesPerDay = 1): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b)
  const last = sorted.at(-1) ?? 1
  if (last <= 28 || sorted.some(day => day < 1 || (day > 28 && day !== last))) return `BYMONTHDAY=${days.join(',')}`
  const first = sorted.slice(0, -1).filter(day => day < 28)
  if (sorted.includes(28) && last > 28 && sorted.length > 1) return `BYMONTHDAY=${days.join(',')}`
  const span = Array.from({ length: last - 27 }, (_, index) => 28 + index)
  const positions = [
    ...Array.from({ length: first.length * timesPerDay }, (_, index) => index + 1),
    ...Array.from({ length: timesPerDay }, (_, index) => index - timesPerDay),
  ]
  return `BYMONTHDAY=${[...first, ...span].join(',')};BYSETPOS=${positions.join(',')}`
}
