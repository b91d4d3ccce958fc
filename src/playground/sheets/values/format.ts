import type { sheets_v4 } from '@googleapis/sheets'
import { habitsOf, type Habits } from './locale.ts'
import { wallClock } from './serial.ts'

const usual: Record<string, string> = { NUMBER: '#,##0.00', PERCENT: '0.00%', CURRENCY: '"$"#,##0.00', DATE: 'm/d/yyyy', TIME: 'h:mm:ss am/pm', DATE_TIME: 'm/d/yyyy h:mm:ss', SCIENTIFIC: '0.00E+00' }

export const isDated = (type: string | null | undefined): boolean => type === 'DATE' || type === 'TIME' || type === 'DATE_TIME'

/** A number as its cell shows it. */
export function formatNumber(value: number, format: sheets_v4.Schema$NumberFormat | undefined, locale: string): string {
  const habits = habitsOf(locale)
  const pattern = format?.pattern || usual[format?.type ?? ''] || ''
  if (isDated(format?.type)) return formatDate(value, pattern || habits.datePattern)
  return /[0#]/.test(pattern) ? formatFigures(value, pattern, habits) : general(value, habits)
}

/** As many digits as an unformatted cell shows. */
function general(value: number, { decimal }: Habits): string {
  if (value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-9)) return value.toExponential().toUpperCase().replace('.', decimal)
  return String(Number(value.toPrecision(Math.abs(value) >= 1e10 ? 15 : 10))).replace('.', decimal)
}

function formatFigures(value: number, pattern: string, { decimal, group }: Habits): string {
  const [, before, figures, after] = /^((?:"[^"]*"|[^0#"])*)([#,0]+(?:\.[0#]*)?)(.*)$/.exec(pattern.split(';')[0]!)!
  const [whole, places = ''] = figures!.split('.')
  const size = Math.abs(after!.includes('%') ? value * 100 : value).toFixed(places.length)
  const [digits, fraction] = size.split('.') as [string, string?]
  const padded = digits.padStart(whole!.replaceAll(/[#,]/g, '').length, '0')
  const grouped = whole!.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, group) : padded
  const kept = (fraction ?? '').replace(new RegExp(`0{0,${places.length - places.replaceAll('#', '').length}}$`), '')
  return `${value < 0 && Number(size) !== 0 ? '-' : ''}${literal(before!)}${grouped}${kept ? decimal + kept : ''}${literal(after!)}`
}

const literal = (text: string) => text.replaceAll(/"([^"]*)"/g, '$1').replaceAll('\\', '')

const named = (options: Intl.DateTimeFormatOptions) => (date: Date) => new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(date)
const two = (number: number) => String(number).padStart(2, '0')

/** `m` after hours or before seconds means minutes, as everywhere in spreadsheets. */
function formatDate(serial: number, pattern: string): string {
  const date = wallClock(serial)
  const isHalved = /am\/pm|a\/p/i.test(pattern)
  const hours = isHalved ? date.getUTCHours() % 12 || 12 : date.getUTCHours()
  const pieces = [...pattern.matchAll(/"([^"]*)"|am\/pm|a\/p|y+|m+|d+|h+|s+|./gi)].map(match => match[0])
  const isMinutes = (place: number) => {
    const letter = (step: number) => { for (let at = place + step; pieces[at]; at += step) if (/^[ymdhs]/i.test(pieces[at]!)) return pieces[at]![0]!.toLowerCase(); return '' }
    return letter(-1) === 'h' || letter(1) === 's'
  }
  return pieces.map((piece, place) => {
    const letter = piece[0]!.toLowerCase()
    if (/^(am\/pm|a\/p)$/i.test(piece)) return date.getUTCHours() < 12 ? 'AM' : 'PM'
    if (letter === 'y') return piece.length > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100)
    if (letter === 'h') return piece.length > 1 ? two(hours) : String(hours)
    if (letter === 's') return piece.length > 1 ? two(date.getUTCSeconds()) : String(date.getUTCSeconds())
    if (letter === 'd') return [String(date.getUTCDate()), two(date.getUTCDate()), named({ weekday: 'short' })(date), named({ weekday: 'long' })(date)][Math.min(piece.length, 4) - 1]!
    if (letter === 'm' && isMinutes(place)) return piece.length > 1 ? two(date.getUTCMinutes()) : String(date.getUTCMinutes())
    if (letter === 'm') return [String(date.getUTCMonth() + 1), two(date.getUTCMonth() + 1), named({ month: 'short' })(date), named({ month: 'long' })(date)][Math.min(piece.length, 4) - 1]!
    return literal(piece)
  }).join('')
}
