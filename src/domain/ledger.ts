export interface LedgerAttempt { atMs: number, outcome: string | null, code: number | null }

export interface LedgerStep { kind: 'pre' | 'due' | 'nag' | 'snooze', dueAtMs: number, state: string, reason: string | null, attempts: LedgerAttempt[] }

/** All that is known of one occurrence. */
export interface LedgerRow {
  slot: string
  dueAtMs: number
  state: 'planned' | 'open' | 'done' | 'skipped' | 'superseded' | 'missed' | 'failed'
  reason: string | null
  sentAtMs: number | null
  lateMs: number | null
  doneAtMs: number | null
  /** Null where their name was never met. */
  doneBy: string | null
  /** Of a run of slots that one outage or pause swallowed, from `slot` to `lastSlot`. */
  lastSlot: string | null
  count: number | null
  steps: LedgerStep[]
}
