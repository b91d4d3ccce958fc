import { GrammyError, HttpError } from 'grammy'
import { retryDelayMs, type Outcome } from '../domain/delivery.ts'

/** Wording as in tdlib/telegram-bot-api `Client.cpp`; matched loosely, since Telegram changes it without notice. */
const unreachable = /chat not found|user not found|PEER_ID_INVALID|have no rights to send|not enough rights|CHAT_WRITE_FORBIDDEN|need administrator rights|group chat was deactivated|CHAT_RESTRICTED/i
const threadGone = /message thread not found|TOPIC_CLOSED|TOPIC_DELETED|topic .*closed/i
const entitiesRefused = /entit(y|ies)|ENTITY|can't parse/i
/** The file is not taken; the text alone may be. */
const mediaGone = new RegExp([
  'wrong (remote )?file|file identifier|FILE_REFERENCE|MEDIA_EMPTY|wrong type of the web page|failed to get HTTP URL|VOICE_MESSAGES_FORBIDDEN',
  'of type \\w+ as|type of file mismatch|(FILE|PHOTO|STICKER|DOCUMENT|VIDEO|MEDIA)\\w*_INVALID',
  'not enough rights to send (?!text)\\w+|CHAT_SEND_(?!PLAIN)\\w+_FORBIDDEN',
].join('|'), 'i')

/** Telegram does not know the bot token: nothing that is sent with it can succeed. */
export const isTokenUnknown = (error: unknown): boolean => error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)

/** Reads what became of a send from what it threw. `attempt` counts from 1. */
export function classify(error: unknown, attempt: number): { outcome: Outcome, code: number | null } {
  if (error instanceof GrammyError) return { outcome: classifyAnswer(error, attempt), code: error.error_code }
  return { outcome: neverConnected(error) ? { kind: 'unsent', retryInMs: retryDelayMs(attempt) } : { kind: 'unknown', retryInMs: retryDelayMs(attempt) }, code: null }
}

function classifyAnswer(error: GrammyError, attempt: number): Outcome {
  const { error_code: code, description, parameters } = error
  if (code === 429) return { kind: 'flood', retryInMs: (parameters.retry_after ?? 1) * 1_000 }
  if (parameters.migrate_to_chat_id) return { kind: 'migrated', toTgId: parameters.migrate_to_chat_id }
  if (code >= 500) return { kind: 'unknown', retryInMs: retryDelayMs(attempt) }
  // 401 concerns the token, not this message: everybody waits until the operator has mended it.
  if (isTokenUnknown(error)) return { kind: 'unsent', retryInMs: Math.max(60_000, retryDelayMs(attempt)) }
  if (mediaGone.test(description)) return { kind: 'media-gone' }
  if (code === 403 || unreachable.test(description)) return { kind: 'unreachable', reason: description }
  if (threadGone.test(description)) return { kind: 'thread-gone' }
  if (entitiesRefused.test(description)) return { kind: 'entities-refused' }
  return { kind: 'refused', reason: description }
}

/** Only a request that never left is surely unsent; a reset or a timeout may follow one that arrived. */
function neverConnected(error: unknown): boolean {
  const cause = error instanceof HttpError ? error.error : error
  const code = (cause as { code?: unknown, cause?: { code?: unknown } } | undefined)?.code ?? (cause as { cause?: { code?: unknown } } | undefined)?.cause?.code
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].includes(String(code))
}

/** What may be logged of any error: its class and code, never its payload (BotError and GrammyError carry text and chat). */
export function errorFields(error: unknown): { error: string, code?: string | number, at?: string } {
  if (error instanceof GrammyError) return { error: 'GrammyError', code: error.error_code, at: error.method }
  const inner = (error as { error?: unknown } | null)?.error
  if (inner instanceof Error) return errorFields(inner)
  const { name, code, stack } = error as { name?: string, code?: string | number, stack?: string }
  const frame = stack?.split('\n').find(line => /\/src\//.test(line))?.trim().replace(/^at (.*\()?.*\/src\//, 'src/').replace(/\)$/, '')
  return { error: name ?? typeof error, ...(code === undefined ? {} : { code }), ...(frame ? { at: frame } : {}) }
}
