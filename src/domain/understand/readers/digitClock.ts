import { clockOf, saidClock, type Clock } from '../clocks.ts'
import { textAt, type Read, type Token } from '../tokens.ts'

/** Reads what names the half of the day behind a time; `short` allows a lone letter: "12a". */
export type HalfReader = (tokens: Token[], at: number, short: boolean) => Read<'am' | 'pm'> | null

/** 9:30, 25:00, 17.45 (only with am/pm or where `marked`: something before it says that a time follows), 17h30. */
export function digitClock(tokens: Token[], at: number, marked: boolean, halfOfDay: HalfReader): Read<Clock> | null {
  const [hour, separator, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (hour?.kind !== 'number' || hour.text.length > 2 || !separator?.glued || minute?.kind !== 'number' || !minute.glued || minute.text.length !== 2) return null
  if (!':.h'.includes(separator.text)) return null
  let to = at + 3
  let second = 0
  if (textAt(tokens, to) === ':' && tokens[to]?.glued && tokens[to + 1]?.kind === 'number' && tokens[to + 1]?.glued && tokens[to + 1]?.text.length === 2) {
    second = Number(textAt(tokens, to + 1))
    to += 2
  }
  const hours = separator.text !== 'h' && textAt(tokens, to) === 'h' && tokens[to]?.glued ? 1 : 0
  to += hours
  const half = halfOfDay(tokens, to, true)
  if (separator.text === '.' && !half && !marked) return null
  const leadingZero = hour.text.length === 2 && hour.text.startsWith('0')
  // "18.75" is a price.
  const clock = (separator.text === '.' ? clockOf : saidClock)(Number(hour.text), Number(minute.text), half?.value ?? (leadingZero || separator.text === 'h' || hours ? '24' : null), false)
  if (second > 59) return null
  return clock && { value: second ? { ...clock, second } : clock, to: half?.to ?? to }
}
