/** An answer of Google that is no success. The wording of each is Google's where it was read (docs/sheets.md). */
export class Refusal extends Error {
  readonly code: number
  readonly status: string
  readonly details: object[] | undefined

  constructor(code: number, status: string, message: string, details?: object[]) {
    super(message)
    this.code = code
    this.status = status
    this.details = details
  }
}

export const invalid = (message: string): Refusal => new Refusal(400, 'INVALID_ARGUMENT', message)
export const unauthenticated = (): Refusal => new Refusal(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.')
export const denied = (message = 'The caller does not have permission'): Refusal => new Refusal(403, 'PERMISSION_DENIED', message)
export const notFound = (): Refusal => new Refusal(404, 'NOT_FOUND', 'Requested entity was not found.')

const worded: Record<number, [status: string, message: string]> = {
  401: ['UNAUTHENTICATED', unauthenticated().message],
  403: ['PERMISSION_DENIED', denied().message],
  404: ['NOT_FOUND', notFound().message],
  409: ['ABORTED', 'The operation was aborted.'],
  429: ['RESOURCE_EXHAUSTED', "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:123456789012'."],
  500: ['INTERNAL', 'Internal error encountered.'],
  502: ['UNAVAILABLE', 'Bad Gateway'],
  503: ['UNAVAILABLE', 'The service is currently unavailable.'],
  504: ['DEADLINE_EXCEEDED', 'Deadline expired before operation could complete.'],
}

/** The refusal of an HTTP status as Google words it, for scripted faults. */
export function refusalOf(code: number, message?: string): Refusal {
  const [status, usual] = worded[code] ?? [code < 500 ? 'INVALID_ARGUMENT' : 'INTERNAL', 'Request contains an invalid argument.']
  return new Refusal(code, status, message ?? usual)
}
