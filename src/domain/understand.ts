import type { Rule } from './rule.ts'
import { read, readAll } from './understand/reading.ts'
import { asDaily, asAnswer, isAnswer } from './understand/settings.ts'
import type { Reading, Understanding } from './understanding.ts'

/** What a message asks to be reminded of, and when. Total: any text of any length gives an answer. */
export const understand = (text: string, reading: Reading): Understanding => readAll(text, reading)

/** The argument of /remind: a clock time in front, "21:00 text", means every day. */
export const understandRemind = (text: string, reading: Reading): Understanding => readAll(text, reading, asDaily)

/** A time alone, as an answer: "10 min", "1h", "tomorrow", "21:30", "every day at 8". Null when the text says anything else. */
export function understandWhen(text: string, reading: Reading): Rule | null {
  const { reminders, question } = read(text, reading, asAnswer)
  const [first] = reminders
  return first && question !== 'past' && question !== 'never-fires' && question !== 'too-often' && isAnswer(first.text) ? first.rule : null
}
