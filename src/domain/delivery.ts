/** How one send ended. Telegram's answers are results, never exceptions. */
export type Outcome =
  | { kind: 'sent', messageId: number }
  /** Timeout, reset, 5xx: it may have arrived. Repeated, and the repeat says so. */
  | { kind: 'unknown', retryInMs: number }
  /** It surely did not arrive. */
  | { kind: 'unsent', retryInMs: number }
  | { kind: 'flood', retryInMs: number }
  | { kind: 'migrated', toTgId: number }
  | { kind: 'thread-gone' }
  | { kind: 'entities-refused' }
  | { kind: 'media-gone' }
  /** Blocked, kicked, deactivated, chat not found. */
  | { kind: 'unreachable', reason: string }
  /** Telegram will never take this message. */
  | { kind: 'refused', reason: string }

/** 5 s, 10 s, 20 s … 10 min. `attempt` counts from 1. */
export const retryDelayMs = (attempt: number): number => Math.min(5_000 * 2 ** (attempt - 1), 600_000)
