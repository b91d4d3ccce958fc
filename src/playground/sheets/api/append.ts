import type { sheets_v4 } from '@googleapis/sheets'
import { parseRange, rangeText } from '../model/a1.ts'
import { insert } from '../model/dimensions.ts'
import type { Workbook } from '../model/workbook.ts'
import type { Call } from './call.ts'
import { answer, echoInQuery } from './echo.ts'
import { insertOption, majorDimension, valueInput } from './options.ts'
import { lastTable } from './table.ts'
import { growTo, writeRange } from './values.ts'

/** `values.append`: below the last table in the range, which may not be where the caller thinks. */
export function append(call: Call, workbook: Workbook, spreadsheetId: string): sheets_v4.Schema$AppendValuesResponse {
  const body = call.body as sheets_v4.Schema$ValueRange
  const place = parseRange(workbook, call.ids.range!)
  const table = lastTable(place)
  const [row, column] = table ? [table.endRow, table.startColumn] : [place.area.startRow ?? 0, place.area.startColumn ?? 0]
  const lists = body.values ?? []
  const longest = Math.max(1, ...lists.map(list => list.length))
  const [height, width] = majorDimension(body.majorDimension) === 'ROWS' ? [lists.length, longest] : [longest, lists.length]
  if (insertOption(call.query.get('insertDataOption'), 'OVERWRITE') === 'INSERT_ROWS' && row < place.sheet.rowCount && height > 0) insert(workbook, { sheet: place.sheet, dimension: 'ROWS', start: row, end: row + height }, row > 0)
  growTo(workbook, place, row + height, column + width)
  const start = { sheet: place.sheet, area: { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 } }
  const written = writeRange(workbook, start, body, valueInput(call.query.get('valueInputOption')), call.world.clock.nowMs())
  return { spreadsheetId, ...(table && { tableRange: rangeText({ sheet: place.sheet, area: table }) }), updates: answer(call, workbook, start, written, echoInQuery(call, body.majorDimension)) }
}
