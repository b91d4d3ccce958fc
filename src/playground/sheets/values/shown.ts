import type { sheets_v4 } from '@googleapis/sheets'
import type { Calculation, Result } from '../formula/evaluate.ts'
import { CellError, errorTypes } from '../formula/value.ts'
import { cellAt } from '../model/cells.ts'
import type { Cell, Sheet } from '../model/workbook.ts'
import { formatNumber, isDated } from './format.ts'

export interface Rendering {
  value: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA'
  dateTime: 'SERIAL_NUMBER' | 'FORMATTED_STRING'
  locale: string
  calculation: Calculation
}

/** A cell as `values.*` answers it; null when blank. */
export function shownValue(sheet: Sheet, row: number, column: number, { value, dateTime, locale, calculation }: Rendering): string | number | boolean | null {
  const cell = cellAt(sheet, row, column)
  if (!cell?.entered) return null
  if (value === 'FORMULA' && 'formulaValue' in cell.entered) return cell.entered.formulaValue
  const result = calculation.valueOf(sheet, row, column)
  if (value === 'FORMATTED_VALUE' || result instanceof CellError) return formatted(result, cell, locale)
  return typeof result === 'number' && dateTime === 'FORMATTED_STRING' && isDated(cell.format?.numberFormat?.type) ? formatted(result, cell, locale) : result
}

export function formatted(result: Result, cell: Cell, locale: string): string {
  if (result instanceof CellError) return result.message
  if (typeof result === 'number') return formatNumber(result, cell.format?.numberFormat, locale)
  return typeof result === 'boolean' ? String(result).toUpperCase() : result ?? ''
}

export function extended(result: Result): sheets_v4.Schema$ExtendedValue | undefined {
  if (result === null) return undefined
  if (result instanceof CellError) return { errorValue: { type: errorTypes[result.message]!, message: result.message } }
  return typeof result === 'number' ? { numberValue: result } : typeof result === 'boolean' ? { boolValue: result } : { stringValue: result }
}
