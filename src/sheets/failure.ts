/**
 * - `quota`: too many requests; nobody asks until then
 * - `away`: it may have been done or not (5xx, no answer)
 * - `denied`: not shared, or not for writing
 * - `gone`: no such file
 * - `not-a-sheet`: a file of another kind
 * - `full`: the spreadsheet has no room for more cells
 * - `key`: the operator's key is refused
 * - `moved`: what was read does not fit any more (a tab was deleted, the grid became smaller)
 */
export type FaultKind = 'quota' | 'away' | 'denied' | 'gone' | 'not-a-sheet' | 'full' | 'key' | 'moved'

/** What became of a call to Google. Its message is fixed text: Google's may hold what people wrote. */
export class GoogleFault extends Error {
  override name = 'GoogleFault'
  readonly kind: FaultKind
  readonly code: number | null
  readonly retryInMs: number | null

  constructor(kind: FaultKind, code: number | null = null, retryInMs: number | null = null) {
    super(`Google: ${kind}`)
    this.kind = kind
    this.code = code
    this.retryInMs = retryInMs
  }
}

interface Answered { response?: { status?: number, headers?: { get?(name: string): string | null }, data?: { error?: string | { message?: string, status?: string } } } }

export function faultOf(error: unknown): GoogleFault {
  if (error instanceof GoogleFault) return error
  const { response } = error as Answered
  const code = response?.status ?? null
  const reason = response?.data?.error
  if (reason === 'invalid_grant' || reason === 'invalid_client' || code === 401) return new GoogleFault('key', code)
  const message = typeof reason === 'object' ? reason.message ?? '' : ''
  const seconds = Number(response?.headers?.get?.('retry-after') ?? NaN)
  const limited = code === 429 || (code === 403 && /rate limit|quota/i.test(message))
  if (limited) return new GoogleFault('quota', code, Number.isFinite(seconds) ? seconds * 1_000 : null)
  if (code === null || code >= 500 || code === 408) return new GoogleFault('away', code)
  if (code === 403) return new GoogleFault('denied', code)
  if (code === 404 || code === 410) return new GoogleFault('gone', code)
  if (/not supported for this document/i.test(message)) return new GoogleFault('not-a-sheet', code)
  if (/number of cells/i.test(message)) return new GoogleFault('full', code)
  return new GoogleFault('moved', code)
}
