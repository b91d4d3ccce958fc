import type { Manner } from './manner.ts'

/** When a reminder fires. The rule and its start are the truth; every instant is derived from them (design.md, "Right minute"). */
export interface Rule extends Manner {
  /** `wall` follows the clock on the wall of `zone`; `instant` counts elapsed time and never moves. */
  anchor: 'wall' | 'instant'
  /** First occurrence. wall: local time `2026-03-29T02:30:00`; instant: UTC `2026-03-29T01:30:00Z`. */
  start: string
  /** RFC 5545: an RRULE value, then EXDATE lines, joined by newlines. Null: once. */
  rrule: string | null
  /** IANA name, or an offset written `UTC+05:30`. Never empty. */
  zone: string
}

/** One firing of a rule. Its identity is the slot, never the instant: a change of zone data moves `dueAtMs` alone. */
export interface Occurrence {
  /** wall: local time `2026-03-29T02:30:00`; instant: UTC `2026-03-29T01:30:00Z`. */
  slot: string
  dueAtMs: number
}
