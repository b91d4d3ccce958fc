import type { sheets_v4 } from '@googleapis/sheets'
import type { Place } from '../model/a1.ts'
import type { Workbook } from '../model/workbook.ts'
import type { Call } from './call.ts'
import { dateTimeRender, majorDimension, valueRender } from './options.ts'
import { readRange, rendering, updateAnswer, type Written } from './values.ts'

interface LookGiven { valueRenderOption?: string | null, dateTimeRenderOption?: string | null }
export const lookOf = (given: LookGiven) => ({ value: valueRender(given.valueRenderOption, 'FORMATTED_VALUE'), dateTime: dateTimeRender(given.dateTimeRenderOption, 'SERIAL_NUMBER') })
const fromQuery = (query: URLSearchParams, ...names: string[]) => Object.fromEntries(names.map(name => [name, query.get(name)]))
export const lookInQuery = ({ query }: Call) => lookOf(fromQuery(query, 'valueRenderOption', 'dateTimeRenderOption'))

/** The answer of a write, with the values written when they were asked for. */
export function answer(call: Call, workbook: Workbook, place: Place, written: Written, echo: { include: boolean, look: ReturnType<typeof lookOf>, major?: string | null }): sheets_v4.Schema$UpdateValuesResponse {
  const updatedData = echo.include && readRange({ sheet: place.sheet, area: written.area }, rendering(workbook, call.world.clock.nowMs(), echo.look), majorDimension(echo.major))
  return { ...updateAnswer(call.ids.spreadsheetId!, place, written), ...(updatedData && { updatedData }) }
}

interface EchoGiven { includeValuesInResponse?: boolean | string | null, responseValueRenderOption?: string | null, responseDateTimeRenderOption?: string | null }
export const echoOf = (given: EchoGiven, major?: string | null) => ({
  include: String(given.includeValuesInResponse) === 'true', major,
  look: lookOf({ valueRenderOption: given.responseValueRenderOption, dateTimeRenderOption: given.responseDateTimeRenderOption }),
})
export const echoInQuery = ({ query }: Call, major?: string | null) => echoOf(fromQuery(query, 'includeValuesInResponse', 'responseValueRenderOption', 'responseDateTimeRenderOption'), major)
