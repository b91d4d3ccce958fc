import type { sheets_v4 } from '@googleapis/sheets'
import type { Workbook } from '../model/workbook.ts'

type Request = sheets_v4.Schema$Request

/** What a request may need besides the workbook. */
export interface Around { nowMs: number, sortMovesMetadata: boolean }

/** One kind of request of `spreadsheets.batchUpdate`, on a draft of the workbook; its reply, if it has one. */
export type Handlers = { [K in keyof Request]?: (workbook: Workbook, request: NonNullable<Request[K]>, around: Around) => sheets_v4.Schema$Response | void }
