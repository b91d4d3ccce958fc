import { tokensOf, type Token } from '../formula/tokens.ts'
import { columnIndex, columnLetters } from './a1.ts'
import type { Sheet, Workbook } from './workbook.ts'

export type Dimension = 'ROWS' | 'COLUMNS'

/** Where what was at an index has gone; undefined: deleted. */
export type Moved = (index: number) => number | undefined

/** Formulas of all tabs follow when rows or columns of one tab move. */
export function followMove(workbook: Workbook, moved: Sheet, dimension: Dimension, to: Moved): void {
  for (const sheet of workbook.sheets) {
    for (const cell of sheet.rows.flatMap(row => row?.cells ?? [])) {
      if (!cell?.entered || !('formulaValue' in cell.entered)) continue
      cell.entered = { formulaValue: rewritten(cell.entered.formulaValue, token => (token.sheet ?? sheet.title).toLowerCase() === moved.title.toLowerCase() ? reference(token, dimension, to) : token.text) }
    }
  }
}

/** A formula that was itself moved by so many rows: its relative references move along, as in a copy. */
export const movedByRows = (formula: string, rows: number): string =>
  rewritten(formula, token => token.sheet === undefined ? reference(token, 'ROWS', index => index + rows, false) : token.text)

/** A renamed tab is renamed in formulas too; of one that is gone (no name now) the references are lost. */
export function followRename(workbook: Workbook, from: string, nameNow?: string): void {
  for (const cell of workbook.sheets.flatMap(sheet => sheet.rows.flatMap(row => row?.cells ?? []))) {
    if (!cell?.entered || !('formulaValue' in cell.entered)) continue
    cell.entered = { formulaValue: rewritten(cell.entered.formulaValue, token => token.sheet?.toLowerCase() !== from.toLowerCase() ? token.text : nameNow === undefined ? '#REF!' : `${nameNow}!${token.address}`) }
  }
}

type ReferenceToken = Extract<Token, { kind: 'reference' }>

const rewritten = (formula: string, change: (token: ReferenceToken) => string): string =>
  '=' + tokensOf(formula.slice(1)).map(token => token.kind === 'reference' ? change(token) : token.text).join('')

function reference(token: ReferenceToken, dimension: Dimension, to: Moved, absoluteToo = true): string {
  const prefix = token.text.slice(0, token.text.length - token.address.length)
  const ends = token.address.split(':')
  const indices = ends.map(end => indexIn(end, dimension, absoluteToo))
  if (indices.every(index => index === undefined)) return token.text
  const survivors = ends.length === 1 ? [to(indices[0]!)] : rangeAfter(indices, to)
  if (survivors.some((index, place) => indices[place] !== undefined && (index === undefined || index < 0))) return '#REF!'
  return prefix + ends.map((end, place) => indices[place] === undefined ? end : withIndex(end, dimension, survivors[place]!)).join(':')
}

/** The ends of a range after a move: a deleted end gives way to the nearest survivor inside. */
function rangeAfter([first, last]: (number | undefined)[], to: Moved): (number | undefined)[] {
  if (first === undefined || last === undefined) return [first === undefined ? undefined : to(first), last === undefined ? undefined : to(last)]
  const inside = Array.from({ length: last - first + 1 }, (_, offset) => to(first + offset)).filter(index => index !== undefined)
  return inside.length === 0 ? [undefined, undefined] : [Math.min(...inside.slice(0, 1), inside.at(-1)!), Math.max(inside[0]!, inside.at(-1)!)]
}

const parts = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/

function indexIn(end: string, dimension: Dimension, absoluteToo: boolean): number | undefined {
  const [, beforeColumn, column, beforeRow, row] = parts.exec(end)!
  const [mark, value] = dimension === 'ROWS' ? [column ? beforeRow : beforeRow || beforeColumn, row] : [beforeColumn, column]
  if (!value || (mark && !absoluteToo)) return undefined
  return dimension === 'ROWS' ? Number(value) - 1 : columnIndex(value)
}

function withIndex(end: string, dimension: Dimension, index: number): string {
  const [, beforeColumn, column, beforeRow, row] = parts.exec(end)!
  return dimension === 'ROWS' ? `${beforeColumn}${column}${beforeRow}${index + 1}` : `${beforeColumn}${columnLetters(index)}${beforeRow}${row}`
}
