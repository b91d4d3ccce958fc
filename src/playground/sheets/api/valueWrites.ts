import type { sheets_v4 } from '@googleapis/sheets'
import { invalid } from '../failure.ts'
import { parseRange, rangeText, type Place } from '../model/a1.ts'
import { placesOf } from '../model/filter.ts'
import type { Workbook } from '../model/workbook.ts'
import { change } from '../world.ts'
import { append } from './append.ts'
import type { Call, Method } from './call.ts'
import { answer, echoInQuery, echoOf } from './echo.ts'
import { valueInput } from './options.ts'
import { writes } from './scopes.ts'
import { base, params } from './valueReads.ts'
import { clearRange, writeRange } from './values.ts'

const writing = (call: Call, work: (workbook: Workbook, id: string) => object): object =>
  change(call.world, call.ids.spreadsheetId!, call.email, workbook => work(workbook, call.ids.spreadsheetId!))

const totals = (responses: sheets_v4.Schema$UpdateValuesResponse[], places: Place[]) => {
  const sum = (field: 'updatedRows' | 'updatedColumns' | 'updatedCells') => responses.reduce((total, response) => total + (response[field] ?? 0), 0)
  return { totalUpdatedRows: sum('updatedRows'), totalUpdatedColumns: sum('updatedColumns'), totalUpdatedCells: sum('updatedCells'), totalUpdatedSheets: new Set(places.map(({ sheet }) => sheet)).size }
}

const sameRange = (workbook: Workbook, inPath: string, range: string | null | undefined): Place => {
  if (range != null && range !== inPath && rangeText(parseRange(workbook, range)) !== rangeText(parseRange(workbook, inPath))) throw invalid(`Requested writing to range: ${inPath}, but the range in the body is: ${range}`)
  return parseRange(workbook, inPath)
}

export const valueWrites: Method[] = [
  {
    id: 'spreadsheets.values.update', http: 'PUT', path: `${base}/{range}`, ...writes, params: params('Update'), request: 'ValueRange', response: 'UpdateValuesResponse',
    run: call => writing(call, workbook => {
      const body = call.body as sheets_v4.Schema$ValueRange
      const place = sameRange(workbook, call.ids.range!, body.range)
      return answer(call, workbook, place, writeRange(workbook, place, body, valueInput(call.query.get('valueInputOption')), call.world.clock.nowMs()), echoInQuery(call, body.majorDimension))
    }),
  },
  {
    id: 'spreadsheets.values.batchUpdate', http: 'POST', path: `${base}:batchUpdate`, ...writes, params: params('Batchupdate'), request: 'BatchUpdateValuesRequest', response: 'BatchUpdateValuesResponse',
    run: call => writing(call, (workbook, spreadsheetId) => {
      const body = call.body as sheets_v4.Schema$BatchUpdateValuesRequest
      const option = valueInput(body.valueInputOption)
      const done = (body.data ?? []).map(data => {
        const place = parseRange(workbook, data.range ?? '')
        return { data, place, written: writeRange(workbook, place, data, option, call.world.clock.nowMs()) }
      })
      const responses = done.map(({ data, place, written }) => answer(call, workbook, place, written, echoOf(body, data.majorDimension)))
      return { spreadsheetId, ...totals(responses, done.map(({ place }) => place)), responses }
    }),
  },
  {
    id: 'spreadsheets.values.batchUpdateByDataFilter', http: 'POST', path: `${base}:batchUpdateByDataFilter`, ...writes, params: params('Batchupdatebydatafilter'), request: 'BatchUpdateValuesByDataFilterRequest', response: 'BatchUpdateValuesByDataFilterResponse',
    run: call => writing(call, (workbook, spreadsheetId) => {
      const body = call.body as sheets_v4.Schema$BatchUpdateValuesByDataFilterRequest
      const option = valueInput(body.valueInputOption)
      const done = (body.data ?? []).flatMap(({ dataFilter = {}, ...data }) => placesOf(workbook, dataFilter).map(place => ({ data, dataFilter, place, written: writeRange(workbook, place, data, option, call.world.clock.nowMs()) })))
      const responses = done.map(({ data, dataFilter, place, written }) => {
        const { spreadsheetId: _, ...rest } = answer(call, workbook, place, written, echoOf(body, data.majorDimension))
        return { ...rest, dataFilter }
      })
      return { spreadsheetId, ...totals(responses, done.map(({ place }) => place)), responses }
    }),
  },
  {
    id: 'spreadsheets.values.clear', http: 'POST', path: `${base}/{range}:clear`, ...writes, params: params('Clear'), request: 'ClearValuesRequest', response: 'ClearValuesResponse',
    run: call => writing(call, (workbook, spreadsheetId) => ({ spreadsheetId, clearedRange: clearRange(parseRange(workbook, call.ids.range!)) })),
  },
  {
    id: 'spreadsheets.values.batchClear', http: 'POST', path: `${base}:batchClear`, ...writes, params: params('Batchclear'), request: 'BatchClearValuesRequest', response: 'BatchClearValuesResponse',
    run: call => writing(call, (workbook, spreadsheetId) => ({ spreadsheetId, clearedRanges: ((call.body as sheets_v4.Schema$BatchClearValuesRequest).ranges ?? []).map(range => clearRange(parseRange(workbook, range))) })),
  },
  {
    id: 'spreadsheets.values.append', http: 'POST', path: `${base}/{range}:append`, ...writes, params: params('Append'), request: 'ValueRange', response: 'AppendValuesResponse',
    run: call => writing(call, (workbook, spreadsheetId) => append(call, workbook, spreadsheetId)),
  },
]
