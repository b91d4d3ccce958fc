import type { Rule } from './rule.ts'

/** What a reader needs besides the text. */
export interface Reading {
  nowMs: number
  zone: string
  /** BCP 47, as Telegram's `language_code`; detected when missing. */
  locale?: string
  /** The reader's own time for a day without one, and for "morning": `07:30`. 09:00 when missing. */
  morning?: string
  /** For a day without one, where that is not the morning. */
  usual?: string
  /** Where they are not the language's own. "Tonight" goes with the evening. */
  parts?: Partial<Record<'noon' | 'afternoon' | 'evening' | 'night', string>>
  /** How they write 3/4, where the language leaves it open. */
  dayOrder?: 'day-first' | 'month-first'
  /** 24: a bare hour is that hour of the day. Missing or 12: the next one to come. Times are shown accordingly. */
  hours?: 12 | 24
  /** First day of their week, from Monday = 0. */
  weekStart?: number
}

/** Part of the input, in UTF-16 units, `to` exclusive (the units of Telegram's entities). */
export interface Span { from: number, to: number }

export interface UnderstoodReminder {
  /** The message with the time phrase cut out; may be empty in an `ask`. */
  text: string
  /** The parts of the input that make up `text`, in order, joined there by one space: entities are moved along them. */
  kept: Span[]
  rule: Rule
  /** First occurrence, epoch milliseconds. */
  dueAtMs: number
  /** When in words, e.g. "every weekday at 09:00, 15 min before". */
  shown: string
  /** The text names the zone, so the reminder stays in it when its people move; missing: it does not. */
  zoneNamed?: true
  /** What the reader filled in, as fixed words, e.g. "09:00 because no time was given". */
  assumed?: string[]
}

/**
 * - `create`: every reminder is complete and in the future.
 * - `ask`: something that matters is missing or doubtful; `question` says what, `reminders` holds the best reading if there is one.
 * - `none`: nothing in the text is a time.
 */
export interface Understanding {
  kind: 'create' | 'ask' | 'none'
  reminders: UnderstoodReminder[]
  question?: Question
  /** Of a `none`: the input without its words to the bot ("remind me to"). */
  kept?: Span[]
  /** The parts read as time, so that an answer can say what was understood and what was not. */
  timeSpans: Span[]
}

/** `no-such-time`: 30 February, 25:00. */
export type Question = 'no-text' | 'past' | 'ambiguous' | 'no-such-time' | 'too-often' | 'never-fires'
