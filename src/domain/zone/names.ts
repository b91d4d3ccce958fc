import { isKnownName, knownName, preferredName } from './data.ts'
import { isOffsetZone } from './offset.ts'
import { zoneOfWindowsName } from './windows.ts'

export { isOffsetZone }

const utcNames = new Set(['utc', 'gmt', 'uct', 'zulu', 'z', 'universal', 'greenwich'])
const offsetText = /^(?:utc|gmt)?\s*([+\-−–])\s*(\d{1,2})(?::?([0-5]\d)|\.(25|5|75))?(?:\s*(?:utc|gmt))?$/i
const minutesOf: Record<string, string> = { 25: '15', 5: '30', 75: '45' }

/** Canonical form of an offset, "UTC+05:30"; null beyond the offsets in use on earth (-12:00 to +14:00). */
function offsetZone(text: string): string | null {
  const [, sign = '', hours = '', written, fraction] = offsetText.exec(text) ?? []
  const minutes = written ?? minutesOf[fraction ?? ''] ?? '00'
  if (!sign) return null
  const east = sign === '+'
  const totalMinutes = Number(hours) * 60 + Number(minutes)
  if (totalMinutes > (east ? 14 : 12) * 60) return null
  return totalMinutes === 0 ? 'UTC' : `UTC${east ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`
}

/**
 * A zone as it may be stored, from what a person typed: an IANA name or link in any case, a Windows name, or an offset (UTC+5:30, +05:30, GMT+2, +5.5).
 * Abbreviations are refused, for they mean several places (IST: India, Ireland, Israel): a name must hold a slash.
 */
export function canonicalZone(text: string): string | null {
  const trimmed = text.trim()
  const lower = trimmed.toLowerCase()
  if (utcNames.has(lower) || utcNames.has(lower.replace(/^etc\//, ''))) return 'UTC'
  const offset = offsetZone(trimmed)
  if (offset) return offset
  const written = zoneOfWindowsName(trimmed) ?? trimmed
  const name = written.includes('/') ? knownName(written.replace(/\s+/g, '_')) : undefined
  return name ? preferredName(name) : null
}

/** Whether a zone's clock never changes by its very name: UTC, `UTC+05:30`, `Etc/GMT+5`. */
export const isFixedZone = (zone: string): boolean => zone === 'UTC' || isOffsetZone(zone) || zone.startsWith('Etc/')

/** Whether `name` may stand in a rule: exact IANA name or link with a slash, `UTC`, or `UTC+05:30`. */
export function isZone(name: string): boolean {
  return name === 'UTC' || isOffsetZone(name) || (name.includes('/') && isKnownName(name))
}
