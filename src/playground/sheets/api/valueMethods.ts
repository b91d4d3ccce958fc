import type { sheets_v4 } from '@googleapis/sheets'
import { invalid } from '../failure.ts'
import { parseRange, rangeText, type Place } from '../model/a1.ts'
import { placesOf } from '../model/filter.ts'
import { insert } from '../model/dimensions.ts'
import type { Workbook } from '../model/workbook.ts'
import { change, readable } from '../world.ts'
import type { Call, Method } from './call.ts'
import { dateTimeRender, insertOption, majorDimension, valueInput, valueRender } from './options.ts'
import { reads, writes } from './scopes.ts'
import { lastTable } from './table.ts'
import { clearRange, growTo, readRange, rendering, updateAnswer, writeRange, type Written } from './values.ts'

type S = sheets_v4.Schema$ValueRange
const base = '/v4/spreadsheets/{spreadsheetId}'
const values = (id: string) => `Params$Resource$Spreadsheets$Values$${id}`

interface LookGiven { valueRenderOption?: string | null, dateTimeRenderOption?: string | null }
const lookOf = (given: LookGiven) => ({ value: valueRender(given.valueRenderOption, 'FORMATTED_VALUE'), dateTime: dateTimeRender(given.dateTimeRenderOption, 'SERIAL_NUMBER') })
const fromQuery = (query: URLSearchParams, ...names: string[]) => Object.fromEntries(names.map(name => [name, query.get(name)]))
const lookInQuery = ({ query }: Call) => lookOf(fromQuery(query, 'valueRenderOption', 'dateTimeRenderOption'))

function reading(call: Call, work: (workbook: Workbook, id: string) => object): object {
  const { id, workbook } = readable(call.world, call.ids.spreadsheetId!, call.email)
  return work(workbook, id)
}

const writing = (call: Call, work: (workbook: Workbook, id: string) => object): object =>
  change(call.world, call.ids.spreadsheetId!, call.email, workbook => work(workbook, call.ids.spreadsheetId!))

/** The answer of a write, with the values written when they were asked for. */
function answer(call: Call, workbook: Workbook, place: Place, written: Written, echo: { include: boolean, look: ReturnType<typeof lookOf>, major?: string | null }): sheets_v4.Schema$UpdateValuesResponse {
  const updatedData = echo.include && readRange({ sheet: place.sheet, area: written.area }, rendering(workbook, call.world.clock.nowMs(), echo.look), majorDimension(echo.major))
  return { ...updateAnswer(call.ids.spreadsheetId!, place, written), ...(updatedData && { updatedData }) }
}

interface EchoGiven { includeValuesInResponse?: boolean | string | null, responseValueRenderOption?: string | null, responseDateTimeRenderOption?: string | null }
const echoOf = (given: EchoGiven, major?: string | null) => ({
  include: String(given.includeValuesInResponse) === 'true', major,
  look: lookOf({ valueRenderOption: given.responseValueRenderOption, dateTimeRenderOption: given.responseDateTimeRenderOption }),
})
const echoInQuery = ({ query }: Call, major?: string | null) => echoOf(fromQuery(query, 'includeValuesInResponse', 'responseValueRenderOption', 'responseDateTimeRenderOption'), major)

const totals = (responses: sheets_v4.Schema$UpdateValuesResponse[], places: Place[]) => {
  const sum = (field: 'updatedRows' | 'updatedColumns' | 'updatedCells') => responses.reduce((total, response) => total + (response[field] ?? 0), 0)
  return { totalUpdatedRows: sum('updatedRows'), totalUpdatedColumns: sum('updatedColumns'), totalUpdatedCells: sum('updatedCells'), totalUpdatedSheets: new Set(places.map(({ sheet }) => sheet)).size }
}

const sameRange = (workbook: Workbook, inPath: string, range: string | null | undefined): Place => {
  if (range != null && range !== inPath && rangeText(parseRange(workbook, range)) !== rangeText(parseRange(workbook, inPath))) throw invalid(`Requested writing to range: ${inPath}, but the range in the body is: ${range}`)
  return parseRange(workbook, inPath)
}

export const valueMethods: Method[] = [
  {
    id: 'spreadsheets.values.get', http: 'GET', path: `${base}/values/{range}`, ...reads, params: values('Get'), response: 'ValueRange',
    run: call => reading(call, workbook => readRange(parseRange(workbook, call.ids.range!), rendering(workbook, call.world.clock.nowMs(), lookInQuery(call)), majorDimension(call.query.get('majorDimension')))),
  },
  {
    id: 'spreadsheets.values.batchGet', http: 'GET', path: `${base}/values:batchGet`, ...reads, params: values('Batchget'), response: 'BatchGetValuesResponse',
    run: call => reading(call, (workbook, spreadsheetId) => {
      const look = rendering(workbook, call.world.clock.nowMs(), lookInQuery(call))
      return { spreadsheetId, valueRanges: call.query.getAll('ranges').map(range => readRange(parseRange(workbook, range), look, majorDimension(call.query.get('majorDimension')))) }
    }),
  },
  {
    id: 'spreadsheets.values.batchGetByDataFilter', http: 'POST', path: `${base}/values:batchGetByDataFilter`, ...writes, kind: 'read', params: values('Batchgetbydatafilter'), request: 'BatchGetValuesByDataFilterRequest', response: 'BatchGetValuesByDataFilterResponse',
    run: call => reading(call, (workbook, spreadsheetId) => {
      const body = call.body as sheets_v4.Schema$BatchGetValuesByDataFilterRequest
      const look = rendering(workbook, call.world.clock.nowMs(), lookOf(body))
      const found = (body.dataFilters ?? []).flatMap(filter => placesOf(workbook, filter).map(place => ({ filter, valueRange: readRange(place, look, majorDimension(body.majorDimension)) })))
      const ranges = Map.groupBy(found, ({ valueRange }) => valueRange.range)
      return { spreadsheetId, valueRanges: [...ranges.values()].map(list => ({ valueRange: list[0]!.valueRange, dataFilters: list.map(({ filter }) => filter) })) }
    }),
  },
  {
    id: 'spreadsheets.values.update', http: 'PUT', path: `${base}/values/{range}`, ...writes, params: values('Update'), request: 'ValueRange', response: 'UpdateValuesResponse',
    run: call => writing(call, workbook => {
      const body = call.body as S
      const place = sameRange(workbook, call.ids.range!, body.range)
      return answer(call, workbook, place, writeRange(workbook, place, body, valueInput(call.query.get('valueInputOption')), call.world.clock.nowMs()), echoInQuery(call, body.majorDimension))
    }),
  },
  {
    id: 'spreadsheets.values.batchUpdate', http: 'POST', path: `${base}/values:batchUpdate`, ...writes, params: values('Batchupdate'), request: 'BatchUpdateValuesRequest', response: 'BatchUpdateValuesResponse',
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
    id: 'spreadsheets.values.batchUpdateByDataFilter', http: 'POST', path: `${base}/values:batchUpdateByDataFilter`, ...writes, params: values('Batchupdatebydatafilter'), request: 'BatchUpdateValuesByDataFilterRequest', response: 'BatchUpdateValuesByDataFilterResponse',
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
    id: 'spreadsheets.values.clear', http: 'POST', path: `${base}/values/{range}:clear`, ...writes, params: values('Clear'), request: 'ClearValuesRequest', response: 'ClearValuesResponse',
    run: call => writing(call, (workbook, spreadsheetId) => ({ spreadsheetId, clearedRange: clearRange(parseRange(workbook, call.ids.range!)) })),
  },
  {
    id: 'spreadsheets.values.batchClear', http: 'POST', path: `${base}/values:batchClear`, ...writes, params: values('Batchclear'), request: 'BatchClearValuesRequest', response: 'BatchClearValuesResponse',
    run: call => writing(call, (workbook, spreadsheetId) => ({ spreadsheetId, clearedRanges: ((call.body as sheets_v4.Schema$BatchClearValuesRequest).ranges ?? []).map(range => clearRange(parseRange(workbook, range))) })),
  },
  {
    id: 'spreadsheets.values.append', http: 'POST', path: `${base}/values/{range}:append`, ...writes, params: values('Append'), request: 'ValueRange', response: 'AppendValuesResponse',
    run: call => writing(call, (workbook, spreadsheetId) => append(call, workbook, spreadsheetId)),
  },
]

function append(call: Call, workbook: Workbook, spreadsheetId: string): sheets_v4.Schema$AppendValuesResponse {
  const body = call.body as S
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
