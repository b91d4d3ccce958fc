import { clockOf, inOneCount, latestUnreal, type Clock } from '../../clocks.ts'
import type { PhraseReader } from '../../meaning.ts'
import { skip, skipAll, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import type { Unit } from '../../amounts.ts'
import { words as wordsOf } from '../../words.ts'
import type { ClockReader } from './clock.ts'
import { skipRun } from '../../runs.ts'
import type { IberianWords } from './words.ts'

const joints = ', & / @ o ou'

/** "a las 9", "as 8h e as 20h", "17:30": times on the clock with what leads to them. */
export function clocksOf(words: IberianWords, clock: ClockReader, unit: Reader<Unit>): PhraseReader {
  const { hours, atClock, looseAtClock, about, and, times, articles, of, smallWords } = words
  const between = wordsOf(`${joints} ${[...and].join(' ')}`)

  /** Where the clock itself begins, and whether something before it says that it is one. */
  function marked(tokens: Token[], at: number): { start: number, marked: boolean, loose: boolean } {
    const near = skipAll(tokens, at, about)
    const strict = skipRun(tokens, near, atClock)
    if (strict) return { start: skipAll(tokens, strict, about), marked: true, loose: false }
    const loose = skip(tokens, near, looseAtClock)
    return loose ? { start: loose, marked: true, loose: true } : { start: near, marked: near > at, loose: near > at }
  }

  /** "las 5 cajas" are boxes, "las 48 horas" a length. */
  const countsThings = (tokens: Token[], { value, to }: Read<Clock>): boolean => value.unreal ? value.hour > latestUnreal : value.bare && textAt(tokens, to).length > 2 && textAt(tokens, to).endsWith('s') && tokens[to]?.kind === 'word'

  /** The hour alone of the last but one in a list. */
  const hourOfList = (tokens: Token[], at: number): Read<Clock> | null => {
    const [hour, last] = [tokens[at], tokens[at + 2]]
    const value = hour?.kind === 'number' && last?.kind === 'number' && and.has(textAt(tokens, at + 1)) && Number(last.text) <= 24 ? clockOf(Number(hour.text), 0, null, true) : null
    return value && { value, to: at + 1 }
  }

  return (tokens, at) => {
    const lead = marked(tokens, at)
    const first = clock(tokens, lead.start, lead.marked)
    if (!first || (lead.loose && countsThings(tokens, first))) return null
    // "la 1", "curso de 8h": a thing that is so long.
    if (!lead.marked && !tokens[at - 1]?.glued && (articles.has(textAt(tokens, at - 1)) || of.has(textAt(tokens, at - 1)))) return null
    const found = [first.value]
    let { to } = first
    for (let more = 0; more < 12; more++) {
      const joint = skipAll(tokens, to, between)
      const further = joint > to ? marked(tokens, joint) : null
      // "Às 8, 14 e 20": behind a comma the last two are hours, not twenty past two.
      const listed = further && textAt(tokens, joint - 1) === ',' ? hourOfList(tokens, further.start) : null
      const next = listed ?? (further ? clock(tokens, further.start, further.marked || (lead.marked && tokens[joint]?.kind === 'number')) : null)
      if (!next || smallWords.sides.has(textAt(tokens, next.to)) || (next.value.bare && (unit(tokens, next.to) || times.has(textAt(tokens, next.to)) || (lead.loose && countsThings(tokens, next))))) break
      found.push(next.value)
      to = next.to
    }
    return { value: { kind: 'clock', clocks: inOneCount(found), plain: first.value.bare && !lead.marked && !(first.value.half === '24' && first.value.hour > 12 && hours.has(textAt(tokens, first.to - 1))) }, to }
  }
}
