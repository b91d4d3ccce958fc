import { ControlError } from '../../telegram/failure.ts'
import { optionalText } from '../../telegram/control/fields.ts'
import { columnIndex } from '../model/a1.ts'
import type { Span } from '../model/dimensions.ts'
import { sheetTitled, type Sheet, type Workbook } from '../model/workbook.ts'

type Values = Record<string, unknown>

/** The tab with the title in `tab`; the first one when none is named. */
export function tabIn(workbook: Workbook, body: Values): Sheet {
  const title = optionalText(body, 'tab')
  const sheet = title === undefined ? workbook.sheets[0] : sheetTitled(workbook, title)
  if (!sheet) throw new ControlError(404, `There is no tab ${title}.`)
  return sheet
}

/** `rows: "3"`, `rows: "3:5"`, `columns: "B"` or `columns: "B:D"`, as people name them. */
export function spanIn(workbook: Workbook, body: Values): Span {
  const [rows, columns] = [optionalText(body, 'rows'), optionalText(body, 'columns')]
  const sheet = tabIn(workbook, body)
  const [, first, last = first] = /^(\d+)(?::(\d+))?$/.exec(rows ?? '') ?? []
  if (first) return { sheet, dimension: 'ROWS', start: Number(first) - 1, end: Number(last) }
  const [, left, right = left] = /^([A-Za-z]{1,3})(?::([A-Za-z]{1,3}))?$/.exec(columns ?? '') ?? []
  if (left) return { sheet, dimension: 'COLUMNS', start: columnIndex(left), end: columnIndex(right!) + 1 }
  throw new ControlError(400, 'Give rows ("3" or "3:5") or columns ("B" or "B:D").')
}

/** A row's number or a column's letters as an index. */
export const indexOf = (place: string): number => /^\d+$/.test(place) ? Number(place) - 1 : columnIndex(place)
