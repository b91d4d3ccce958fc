import type { sheets_v4 } from '@googleapis/sheets'
import { invalid } from '../failure.ts'
import type { Cell, Entered, Workbook } from '../model/workbook.ts'
import { readDated } from './dates.ts'
import { habitsOf } from './locale.ts'

type Format = sheets_v4.Schema$NumberFormat

export type InputOption = 'RAW' | 'USER_ENTERED'

export const longestText = 50_000

/** Puts a value of `values.*` into a cell as it is (RAW) or as if it were typed there. The empty text empties it. */
export function enter(cell: Cell, value: unknown, option: InputOption, workbook: Workbook, nowMs: number): void {
  if (value !== null && typeof value === 'object') throw invalid(`Invalid value: ${JSON.stringify(value)}`)
  if (typeof value === 'string' && value.length > longestText) throw invalid(`Your input contains more than the maximum of ${longestText} characters in a single cell.`)
  if (typeof value !== 'string') return put(cell, typeof value === 'boolean' ? { boolValue: value } : { numberValue: Number(value) })
  if (value === '') return void delete cell.entered
  if (option === 'RAW') return put(cell, { stringValue: value })
  const { entered, format } = typed(value, workbook, nowMs, cell.format?.numberFormat?.type ?? undefined)
  put(cell, entered, format)
}

function put(cell: Cell, entered: Entered, format?: Format): void {
  cell.entered = entered
  if (format) cell.format = { ...cell.format, numberFormat: format }
}

interface Typed { entered: Entered, format?: Format }

/** What the editor makes of typed text. */
function typed(text: string, { locale, timeZone }: Workbook, nowMs: number, formatType: string | undefined): Typed {
  const trimmed = text.trim()
  if (text.startsWith("'")) return { entered: { stringValue: text.slice(1) } }
  if (formatType === 'TEXT') return { entered: { stringValue: text } }
  if (/^=./s.test(text)) return { entered: { formulaValue: text } }
  if (/^(true|false)$/i.test(trimmed)) return { entered: { boolValue: trimmed.toLowerCase() === 'true' } }
  const number = readNumber(trimmed, locale)
  if (number) return number
  const dated = readDated(trimmed, { locale, timeZone, nowMs })
  if (dated) return { entered: { numberValue: dated.serial }, format: { type: dated.type, pattern: dated.pattern } }
  return /^\+./s.test(text) ? { entered: { formulaValue: `=${text}` } } : { entered: { stringValue: text } }
}

function readNumber(text: string, locale: string): Typed | undefined {
  const { decimal, group, currency } = habitsOf(locale)
  const plain = text.replaceAll('\u202f', '\u00a0')
  const money = plain.includes(currency)
  const bare = money ? plain.replace(currency, '').trim() : plain
  const percent = bare.endsWith('%')
  const [, sign, whole, fraction, exponent] = new RegExp(`^([+-]?)(\\d+|\\d{1,3}(?:\\${group}\\d{3})+|(?=\\${decimal}\\d))(?:\\${decimal}(\\d*))?(e[+-]?\\d+)?$`, 'i').exec(percent ? bare.slice(0, -1).trim() : bare) ?? []
  if (whole === undefined) return undefined
  const size = Number(`${sign}${whole.replaceAll(group, '') || '0'}.${fraction || '0'}${exponent ?? ''}`)
  if (!Number.isFinite(size)) return undefined
  const places = fraction ? '.00' : ''
  if (percent) return { entered: { numberValue: size / 100 }, format: { type: 'PERCENT', pattern: `0${places}%` } }
  if (money) return { entered: { numberValue: size }, format: { type: 'CURRENCY', pattern: `"${currency}"#,##0${places}` } }
  return whole.includes(group) ? { entered: { numberValue: size }, format: { type: 'NUMBER', pattern: `#,##0${places}` } } : { entered: { numberValue: size } }
}
