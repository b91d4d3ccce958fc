import type { sheets_v4 } from '@googleapis/sheets'
import { invalid, Refusal } from '../failure.ts'
import type { Workbook } from '../model/workbook.ts'
import { cellHandlers } from './cells.ts'
import { dimensionHandlers } from './dimensions.ts'
import type { Around, Handlers } from './handlers.ts'
import { metadataHandlers } from './metadata.ts'
import { sheetHandlers } from './sheets.ts'

const handlers: Handlers = { ...sheetHandlers, ...dimensionHandlers, ...cellHandlers, ...metadataHandlers }

/** Carries requests out one after the other on a draft; a refusal names the one that failed. */
export function applyRequests(workbook: Workbook, requests: sheets_v4.Schema$Request[], around: Around): sheets_v4.Schema$Response[] {
  if (requests.length === 0) throw invalid('Must specify at least one request.')
  return requests.map((request, index) => {
    const kinds = Object.keys(request) as (keyof sheets_v4.Schema$Request)[]
    if (kinds.length !== 1) throw invalid(kinds.length === 0 ? `Invalid requests[${index}]: No request set.` : `Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set. Cannot set '${kinds[1]}'`)
    const [kind] = kinds as [keyof Handlers]
    const handler = handlers[kind] as ((workbook: Workbook, request: unknown, around: Around) => sheets_v4.Schema$Response | void) | undefined
    if (!handler) throw new Refusal(501, 'UNIMPLEMENTED', `The stand-in for Google Sheets does not know ${kind}.`)
    try {
      return handler(workbook, request[kind], around) ?? {}
    } catch (error) {
      if (error instanceof Refusal) throw new Refusal(error.code, error.status, `Invalid requests[${index}].${kind}: ${error.message}`, error.details)
      throw error
    }
  })
}
