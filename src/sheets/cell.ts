import type { sheets_v4 } from '@googleapis/sheets'
import type { CellKind } from './tabs.ts'

/** What `values.*` writes with RAW: text stays text, whatever it looks like. */
export type Raw = string | number

const dayMs = 86_400_000
const zeroMs = Date.UTC(1899, 11, 30)

/** A local date, time or moment (`2026-11-24T21:00`) as the days that a spreadsheet counts, a decimal as a number where that is exact. */
export function encode(kind: CellKind, value: string): Raw {
  if (kind === 'text' || value === '') return value
  if (kind === 'decimal') return decimalOf(Number(value)) === trimmed(value) ? Number(value) : value
  const ms = Date.parse(kind === 'time' ? `1899-12-30T${value}Z` : kind === 'date' ? `${value}T00:00Z` : `${value}Z`)
  return Number.isNaN(ms) ? value : (ms - zeroMs) / dayMs
}

/** What a cell says; undefined where a formula fails. What no number of its kind is stays as it is shown. */
export function decode(kind: CellKind, cell: sheets_v4.Schema$CellData | undefined): string | undefined {
  const value = cell?.effectiveValue
  if (!value) return ''
  if (value.errorValue) return undefined
  const shown = value.stringValue ?? cell.formattedValue ?? ''
  if (kind === 'decimal') return value.numberValue == null ? decimalIn(shown) : decimalOf(value.numberValue)
  if (kind === 'text' || value.numberValue == null) return shown
  const iso = new Date(zeroMs + Math.round(value.numberValue * 1_440) * 60_000).toISOString()
  return kind === 'date' ? iso.slice(0, 10) : kind === 'time' ? iso.slice(11, 16) : iso.slice(0, 16)
}

/** "4,50" and "1 200.5" as typed; what is no number stays. */
function decimalIn(shown: string): string {
  const compact = shown.replaceAll(/[\s\u00a0\u202f]/g, '')
  return /^-?\d+[.,]?\d*$/.test(compact) ? trimmed(compact.replace(',', '.')) : shown
}

const decimalOf = (number: number): string => Number.isFinite(number) && !String(number).includes('e') ? String(number) : ''

/** Without zeros that say nothing: "4.50" is "4.5". */
export const trimmed = (decimal: string): string => decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal
