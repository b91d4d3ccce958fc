import type { Calls as AnyCalls, Recorded } from '../telegram/calls.ts'

/** One call of a client; `method` as in Google's discovery document. */
export interface SheetsCall extends Recorded {
  ids: Record<string, string>
  query: Record<string, string[]>
  body?: unknown
  code: number
  /** Why it was refused. */
  message?: string
  result?: unknown
}

export type Calls = AnyCalls<SheetsCall>
