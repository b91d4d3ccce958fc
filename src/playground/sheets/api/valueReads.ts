import type { sheets_v4 } from '@googleapis/sheets'
import { parseRange } from '../model/a1.ts'
import { placesOf } from '../model/filter.ts'
import type { Workbook } from '../model/workbook.ts'
import { readable } from '../world.ts'
import type { Call, Method } from './call.ts'
import { lookInQuery, lookOf } from './echo.ts'
import { majorDimension } from './options.ts'
import { reads, writes } from './scopes.ts'
import { readRange, rendering } from './values.ts'

export const base = '/v4/spreadsheets/{spreadsheetId}/values'
export const params = (name: string) => `Params$Resource$Spreadsheets$Values$${name}`

function reading(call: Call, work: (workbook: Workbook, id: string) => object): object {
  const { id, workbook } = readable(call.world, call.ids.spreadsheetId!, call.email)
  return work(workbook, id)
}

export const valueReads: Method[] = [
  {
    id: 'spreadsheets.values.get', http: 'GET', path: `${base}/{range}`, ...reads, params: params('Get'), response: 'ValueRange',
    run: call => reading(call, workbook => readRange(parseRange(workbook, call.ids.range!), rendering(workbook, call.world.clock.nowMs(), lookInQuery(call)), majorDimension(call.query.get('majorDimension')))),
  },
  {
    id: 'spreadsheets.values.batchGet', http: 'GET', path: `${base}:batchGet`, ...reads, params: params('Batchget'), response: 'BatchGetValuesResponse',
    run: call => reading(call, (workbook, spreadsheetId) => {
      const look = rendering(workbook, call.world.clock.nowMs(), lookInQuery(call))
      return { spreadsheetId, valueRanges: call.query.getAll('ranges').map(range => readRange(parseRange(workbook, range), look, majorDimension(call.query.get('majorDimension')))) }
    }),
  },
  {
    id: 'spreadsheets.values.batchGetByDataFilter', http: 'POST', path: `${base}:batchGetByDataFilter`, ...writes, kind: 'read', params: params('Batchgetbydatafilter'), request: 'BatchGetValuesByDataFilterRequest', response: 'BatchGetValuesByDataFilterResponse',
    run: call => reading(call, (workbook, spreadsheetId) => {
      const body = call.body as sheets_v4.Schema$BatchGetValuesByDataFilterRequest
      const look = rendering(workbook, call.world.clock.nowMs(), lookOf(body))
      const found = (body.dataFilters ?? []).flatMap(filter => placesOf(workbook, filter).map(place => ({ filter, valueRange: readRange(place, look, majorDimension(body.majorDimension)) })))
      const ranges = Map.groupBy(found, ({ valueRange }) => valueRange.range)
      return { spreadsheetId, valueRanges: [...ranges.values()].map(list => ({ valueRange: list[0]!.valueRange, dataFilters: list.map(({ filter }) => filter) })) }
    }),
  },
]
