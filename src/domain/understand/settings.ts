import { isStopwatch } from './amounts.ts'
import type { Language } from './language.ts'
import { nothingSaid } from './repeats.ts'
import { bounded, empty, isEmpty, type Schedule } from './schedule.ts'
import { skip, type Token } from './tokens.ts'

/** Neither a day nor a repetition nor a delay. */
export const saysOnlyTime = ({ repeat, date, delay, clocks }: Schedule): boolean => clocks.length > 0 && !repeat && !date && !delay

/** A clock time that opens the text, without "at", is a daily habit (the old bot's /remind). */
export function asDaily(read: Schedule, tokens: Token[], language: Language): Schedule {
  const opening = toWhom(tokens, language)
  const schedule = opening ? { ...read, used: [{ kind: 'command' as const, from: 0, to: opening }, ...read.used] } : read
  const first = read.used[0]
  const opensWithTime = first?.kind === 'clock' && first.from === opening && tokens[opening]?.kind === 'number'
  return opensWithTime && saysOnlyTime(schedule) && !schedule.part?.today ? bounded({ ...schedule, repeat: { ...nothingSaid, unit: 'day' } }) : schedule
}

/** How many tokens go on with the command itself: "/remind me to". */
function toWhom(tokens: Token[], { words: { whom, toText } }: Language): number {
  const me = skip(tokens, 0, whom) ?? 0
  return me && (skip(tokens, me, toText) ?? me)
}

/** In an answer a bare length is a delay and a bare number an hour, wherever the message itself found no time. */
export function asAnswer(schedule: Schedule, tokens: Token[], { amount, clock, words: { answer } }: Language): Schedule {
  if (!isEmpty(schedule) && schedule.clocks.length) return schedule
  let at = 0
  if (isEmpty(schedule)) while (answer.has(tokens[at]?.text ?? '')) at++
  else at = schedule.used.at(-1)?.to ?? 0
  const whole = <Value>(read: { value: Value, to: number } | null) => read && read.to >= tokens.length ? read.value : null
  const length = isEmpty(schedule) ? whole(amount(tokens, at)) : null
  const phrase = { from: at, to: tokens.length, kind: 'command' as const }
  if (length) return { ...empty, used: [phrase], ...(isStopwatch(length) ? { delay: length } : { date: { type: 'ahead', amount: length, from: null } }) }
  const hour = schedule.delay ? null : whole(clock(tokens, at, true))
  return hour ? { ...schedule, clocks: [hour], used: [...schedule.used, phrase] } : schedule
}

/** What may stand beside the time in an answer. */
export const isAnswer = (text: string, { words: { answer } }: Language): boolean => text.toLowerCase().split(/[\s,.!]+/).every(word => !word || answer.has(word))
