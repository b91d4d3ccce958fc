import type { ResponseParameters } from '@grammyjs/types'

/** An answer `{ok: false, …}` of the Bot API. */
export class Failure extends Error {
  readonly code: number
  readonly parameters: ResponseParameters | undefined

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

/** The wording of `Client::fail_query_with_error`: the first letter becomes small unless the second character is a capital or `_`. */
const worded = (prefix: string, message: string): string =>
  `${prefix}: ${/^.[A-Z_]/.test(message) ? message : message.charAt(0).toLowerCase() + message.slice(1)}`

export const badRequest = (message: string, parameters?: ResponseParameters): Failure => new Failure(400, worded('Bad Request', message), parameters)
export const forbidden = (message: string): Failure => new Failure(403, worded('Forbidden', message))
export const conflict = (message: string): Failure => new Failure(409, worded('Conflict', message))
export const tooManyRequests = (seconds: number): Failure => new Failure(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })

/** What a person asked of the control API and cannot have: `{"error": …}`. */
export class ControlError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}
