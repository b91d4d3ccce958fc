import type { sheets_v4 } from '@googleapis/sheets'
import { notFound } from '../failure.ts'
import { metadataFor, placesOf } from '../model/filter.ts'
import { allMetadata, shownMetadata } from '../model/metadata.ts'
import { addSheet, createWorkbook, type Workbook } from '../model/workbook.ts'
import { applyRequests } from '../requests/index.ts'
import { change, createFile, readable, type World } from '../world.ts'
import { wants, type Call, type Method } from './call.ts'
import { reads, writes } from './scopes.ts'
import { placesNamed, shownSpreadsheet } from './spreadsheet.ts'

const base = '/v4/spreadsheets'
const one = `${base}/{spreadsheetId}`
const params = (name: string) => `Params$Resource$Spreadsheets$${name}`

export const around = (world: World) => ({ nowMs: world.clock.nowMs(), sortMovesMetadata: world.settings.sortMovesMetadata })

/** A mask that names `sheets.data` asks for it; without a mask the flag decides. */
const gridDetail = (call: Call, flag: boolean) => ({ gridData: call.mask === null ? flag : wants(call, 'sheets', 'data'), rowMetadata: wants(call, 'sheets', 'data', 'rowMetadata') })
const isTrue = (value: unknown) => String(value) === 'true'

export const spreadsheetMethods: Method[] = [
  {
    id: 'spreadsheets.create', http: 'POST', path: base, ...writes, params: params('Create'), request: 'Spreadsheet', response: 'Spreadsheet',
    run(call) {
      const { properties = {}, sheets = [] } = call.body as sheets_v4.Schema$Spreadsheet
      const workbook = createWorkbook(properties.title ?? 'Untitled spreadsheet', { locale: properties.locale ?? undefined, timeZone: properties.timeZone ?? undefined } as { locale?: string, timeZone?: string })
      for (const { properties: tab } of sheets.length ? sheets : [{}]) addSheet(workbook, tab ?? {})
      const file = createFile(call.world, call.email, { name: workbook.title, workbook })
      return shownSpreadsheet(file.id, workbook, { gridData: false, nowMs: call.world.clock.nowMs() })
    },
  },
  {
    id: 'spreadsheets.get', http: 'GET', path: one, ...reads, params: params('Get'), response: 'Spreadsheet',
    run(call) {
      const { id, workbook } = readable(call.world, call.ids.spreadsheetId!, call.email)
      const places = placesNamed(workbook, call.query.getAll('ranges'))
      return shownSpreadsheet(id, workbook, { ...(places && { places }), ...gridDetail(call, isTrue(call.query.get('includeGridData'))), nowMs: call.world.clock.nowMs() })
    },
  },
  {
    id: 'spreadsheets.getByDataFilter', http: 'POST', path: `${one}:getByDataFilter`, ...writes, kind: 'read', params: params('Getbydatafilter'), request: 'GetSpreadsheetByDataFilterRequest', response: 'Spreadsheet',
    run(call) {
      const { dataFilters, includeGridData } = call.body as sheets_v4.Schema$GetSpreadsheetByDataFilterRequest
      const { id, workbook } = readable(call.world, call.ids.spreadsheetId!, call.email)
      const places = dataFilters?.flatMap(filter => placesOf(workbook, filter))
      return shownSpreadsheet(id, workbook, { ...(places && { places }), ...gridDetail(call, isTrue(includeGridData)), nowMs: call.world.clock.nowMs() })
    },
  },
  {
    id: 'spreadsheets.batchUpdate', http: 'POST', path: `${one}:batchUpdate`, ...writes, params: params('Batchupdate'), request: 'BatchUpdateSpreadsheetRequest', response: 'BatchUpdateSpreadsheetResponse',
    run(call) {
      const { requests, includeSpreadsheetInResponse, responseIncludeGridData, responseRanges } = call.body as sheets_v4.Schema$BatchUpdateSpreadsheetRequest
      const spreadsheetId = call.ids.spreadsheetId!
      return change(call.world, spreadsheetId, call.email, (workbook: Workbook): sheets_v4.Schema$BatchUpdateSpreadsheetResponse => {
        const replies = applyRequests(workbook, requests ?? [], around(call.world))
        if (!includeSpreadsheetInResponse) return { spreadsheetId, replies }
        const places = placesNamed(workbook, responseRanges ?? [])
        return { spreadsheetId, replies, updatedSpreadsheet: shownSpreadsheet(spreadsheetId, workbook, { ...(places && { places }), gridData: responseIncludeGridData ?? false, rowMetadata: true, nowMs: call.world.clock.nowMs() }) }
      })
    },
  },
  {
    id: 'spreadsheets.developerMetadata.get', http: 'GET', path: `${one}/developerMetadata/{metadataId}`, ...writes, kind: 'read', params: params('Developermetadata$Get'), response: 'DeveloperMetadata',
    run(call) {
      const { workbook } = readable(call.world, call.ids.spreadsheetId!, call.email)
      const placed = [...allMetadata(workbook)].find(({ stored }) => stored.metadataId === Number(call.ids.metadataId))
      if (!placed) throw notFound()
      return shownMetadata(placed)
    },
  },
  {
    id: 'spreadsheets.developerMetadata.search', http: 'POST', path: `${one}/developerMetadata:search`, ...writes, kind: 'read', params: params('Developermetadata$Search'), request: 'SearchDeveloperMetadataRequest', response: 'SearchDeveloperMetadataResponse',
    run(call) {
      const { workbook } = readable(call.world, call.ids.spreadsheetId!, call.email)
      const filters = (call.body as sheets_v4.Schema$SearchDeveloperMetadataRequest).dataFilters ?? []
      const found = filters.flatMap(filter => metadataFor(workbook, filter).map(placed => ({ filter, placed })))
      const matches = [...Map.groupBy(found, ({ placed }) => placed.stored.metadataId).values()]
      return matches.length === 0 ? {} : { matchedDeveloperMetadata: matches.map(list => ({ developerMetadata: shownMetadata(list[0]!.placed), dataFilters: list.map(({ filter }) => filter) })) }
    },
  },
]
