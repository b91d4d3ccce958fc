import { keepingManner } from './manner.ts'
import type { Rule } from './rule.ts'
import { nextOccurrence, retimed } from './recurrence.ts'
import { languageOf } from './understand/languages.ts'
import { read, readAll, readTimeOfDay } from './understand/reading.ts'
import { asDaily, asAnswer, isAnswer } from './understand/settings.ts'
import { tokenize } from './understand/tokens.ts'
import type { Question, Reading, Understanding, UnderstoodReminder } from './understanding.ts'

/** What a message asks to be reminded of, and when. Total: any text of any length gives an answer. */
export const understand = (text: string, reading: Reading): Understanding => readAll(text, reading)

/** The argument of /remind: a clock time in front, "21:00 text", means every day. */
export const understandRemind = (text: string, reading: Reading): Understanding => readAll(text, reading, asDaily)

/** When, and what was filled in of it. */
export type When = Pick<UnderstoodReminder, 'rule' | 'assumed'>

/** What is wrong with a time, not with what it is about. */
const refused: ReadonlySet<Question> = new Set(['past', 'no-such-time', 'never-fires', 'too-often'])

/** A time alone, as an answer: "10 min", "1h", "tomorrow", "21:30", "every day at 8". Null when the text says anything else. */
export function understandWhen(text: string, reading: Reading): When | null {
  const { reminders, question } = read(text, reading, asAnswer)
  const [first, ...others] = reminders
  const isEither = question === 'ambiguous' && others.length > 0
  return first && !isEither && !(question && refused.has(question)) && isAnswer(first.text, languageOf(tokenize(text), reading)) ? first : null
}

/** A new time for what has one: a time of day alone leaves a repetition its days. Announcements and nags stay, unless it says its own. */
export function understandNewTime(text: string, reading: Reading, current: Rule): When | null {
  const when = understandWhen(text, reading)
  const timeMs = when && readTimeOfDay(text, reading)
  const rule = timeMs === null ? null : retimed(current, timeMs)
  if (rule && nextOccurrence(rule, reading.nowMs)) return { rule }
  return when && { ...when, rule: keepingManner(current, when.rule) }
}
