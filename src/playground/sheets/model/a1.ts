import { invalid } from '../failure.ts'
import type { Area } from './cells.ts'
import { sheetTitled, type Sheet, type Workbook } from './workbook.ts'

/** Part of a tab; an end that is not given is open. */
export interface OpenArea { startRow?: number, endRow?: number, startColumn?: number, endColumn?: number }

export interface Place { sheet: Sheet, area: OpenArea }

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + column % 26)
}

export const columnIndex = (letters: string): number => [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** A range in A1 or R1C1 notation, or a tab's name. Without a tab the first one is meant. */
export function parseRange(workbook: Workbook, text: string): Place {
  const [, quoted, plain, rest] = /^(?:'((?:[^']|'')*)'|([^'!][^!]*))!(.*)$/.exec(text) ?? []
  const title = quoted?.replaceAll("''", "'") ?? plain
  const [first] = workbook.sheets
  const sheet = title === undefined ? first : sheetTitled(workbook, title)
  const area = parseArea(rest ?? text)
  if (sheet && area) return { sheet, area }
  const whole = title === undefined ? sheetTitled(workbook, /^'((?:[^']|'')*)'$/.exec(text)?.[1]?.replaceAll("''", "'") ?? text) : undefined
  if (whole) return { sheet: whole, area: {} }
  throw invalid(`Unable to parse range: ${text}`)
}

function parseArea(text: string): OpenArea | undefined {
  return parseA1(text) ?? parseR1C1(text)
}

const corner = String.raw`\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?`
const a1Pattern = new RegExp(`^${corner}(?::${corner})?$`)

function parseA1(text: string): OpenArea | undefined {
  const [whole, column, row, endColumn, endRow] = a1Pattern.exec(text) ?? []
  if (!whole || (!column && !row)) return undefined
  if (!text.includes(':')) return column && row ? between(Number(row), Number(row), columnIndex(column), columnIndex(column)) : undefined
  if (!endColumn && !endRow) return undefined
  return between(numbered(row), numbered(endRow), lettered(column), lettered(endColumn))
}

function parseR1C1(text: string): OpenArea | undefined {
  const [whole, row, column, endRow, endColumn] = /^R([1-9]\d*)C([1-9]\d*)(?::R([1-9]\d*)C([1-9]\d*))?$/i.exec(text) ?? []
  return whole ? between(Number(row), Number(endRow ?? row), Number(column) - 1, Number(endColumn ?? column) - 1) : undefined
}

const numbered = (row: string | undefined) => row === undefined ? undefined : Number(row)
const lettered = (column: string | undefined) => column === undefined ? undefined : columnIndex(column)

/** Rows as people count, columns from zero, both with their ends; corners may come in any order. */
function between(row: number | undefined, lastRow: number | undefined, column: number | undefined, lastColumn: number | undefined): OpenArea {
  const [top, bottom] = row !== undefined && lastRow !== undefined && row > lastRow ? [lastRow, row] : [row, lastRow]
  const [left, right] = column !== undefined && lastColumn !== undefined && column > lastColumn ? [lastColumn, column] : [column, lastColumn]
  return {
    ...(top !== undefined && { startRow: top - 1 }), ...(bottom !== undefined && { endRow: bottom }),
    ...(left !== undefined && { startColumn: left }), ...(right !== undefined && { endColumn: right + 1 }),
  }
}

/** Closed by the tab's grid. Refuses what lies outside it. */
export function closed({ sheet, area }: Place): Area {
  const { rowCount, columnCount } = sheet
  const { startRow = 0, startColumn = 0, endRow = rowCount, endColumn = columnCount } = area
  if (endRow > rowCount || endColumn > columnCount || startRow >= rowCount || startColumn >= columnCount) {
    throw invalid(`Range (${rangeText({ sheet, area })}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`)
  }
  return { startRow, endRow, startColumn, endColumn }
}

export const sheetName = (title: string): string => /^[A-Za-z_]\w*$/.test(title) && !a1Pattern.test(title) && !parseR1C1(title) ? title : `'${title.replaceAll("'", "''")}'`

/** As Google writes a range: `Sheet1!A1:B2`, `'My tab'!C3`, `Sheet1!A2:A`. */
export function rangeText({ sheet, area }: Place): string {
  const { startRow, startColumn, endRow, endColumn } = area
  const start = `${startColumn === undefined ? '' : columnLetters(startColumn)}${startRow === undefined ? '' : startRow + 1}`
  const end = `${endColumn === undefined ? '' : columnLetters(endColumn - 1)}${endRow === undefined ? '' : endRow}`
  return start + end === '' ? sheetName(sheet.title) : `${sheetName(sheet.title)}!${start === end && /\d/.test(start) && /[A-Z]/.test(start) ? start : `${start}:${end}`}`
}
