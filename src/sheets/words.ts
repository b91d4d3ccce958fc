import type { Row, TabName } from './tabs.ts'

/** Why a row needs a look; each a phrase. */
export type StatusCode = 'conflict' | 'when-unread' | 'when-missing' | 'when-past' | 'text-missing' | 'text-too-long' | 'state-unread' | 'amount-unread' | 'currency-unread' | 'zone-missing' | 'id-unknown' | 'kept'

export type ReminderState = 'active' | 'paused' | 'ended' | 'deleted'

/** A chat's language, as a Sheet needs it. */
export interface SheetWords {
  lang: string
  title(tab: TabName): string
  /** Header names by column. */
  labels(tab: TabName): Row
  state(state: ReminderState): string
  /** How an occurrence ended. */
  outcome(state: string): string
  status(code: StatusCode, values?: Record<string, string>): string
}

/** What a person typed into the state column; undefined for other words. */
export function stateIn(words: SheetWords, typed: string): ReminderState | undefined {
  const plain = typed.trim().toLowerCase()
  return (['active', 'paused', 'ended', 'deleted'] as const).find(state => plain === state || plain === words.state(state).toLowerCase())
}
