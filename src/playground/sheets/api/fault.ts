import type { AnyFault } from '../../telegram/faults.ts'

/** What is to go wrong with a call of a client, or what a person does just before it. */
export interface Fault extends AnyFault {
  kind: 'error' | 'drop' | 'lost-answer' | 'delay' | 'meanwhile'
  spreadsheetId?: string
  /** error: 500 unless told. */
  code?: number
  message?: string
  retryAfterSeconds?: number
  /** meanwhile: a person's act (control/acts.ts) and what it takes. */
  act?: string
  body?: Record<string, unknown>
}

export const faultKinds = ['error', 'drop', 'lost-answer', 'delay', 'meanwhile']
