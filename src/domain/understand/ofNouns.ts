import type { Language } from './language.ts'
import type { Phrase } from './meaning.ts'
import { textAt, type Token } from './tokens.ts'

/** Reads a noun that a small word ("of") joins to the day behind it. */
export const nounBefore = (of: ReadonlySet<string>) => (tokens: Token[], from: number): number | null => {
  const joint = of.has(textAt(tokens, from)) ? from : from - 1
  return of.has(textAt(tokens, joint)) && tokens[joint - 1]?.kind === 'word' ? joint - 1 : null
}

const isPast = (phrase: Phrase): boolean => phrase.kind === 'date' && phrase.date.type === 'offset' && phrase.date.days < 0

const saysDay = (phrase: Phrase): boolean => (phrase.kind === 'date' && !phrase.doubtful) || (phrase.kind === 'part' && phrase.today) || phrase.kind === 'repeat' || phrase.kind === 'delay'

/**
 * What a message says of its reminder: "prepare the class of monday today at 8" is today, and the class stays one of monday; what was
 * yesterday's is never a time to come.
 */
export function ofReminder(phrases: Phrase[], tokens: Token[], { nounOf }: Language): Phrase[] {
  if (!nounOf) return phrases
  const isFree = (noun: number) => !phrases.some(({ from, to }) => from <= noun && noun < to)
  const hanging = phrases.filter(({ kind, from, to }) => kind === 'date' && isFree(nounOf(tokens, from, to) ?? from))
  if (!hanging.length) return phrases
  const others = phrases.filter(phrase => !hanging.includes(phrase))
  const clocks = others.filter(({ kind }) => kind === 'clock')
  const hasOwnClock = (day: Phrase) => {
    const next = phrases.find(({ from }) => from >= day.to)
    return next?.kind === 'clock' && next.from <= day.to + 1
  }
  const isText = (day: Phrase) => isPast(day) || (others.some(saysDay) && (!hasOwnClock(day) || clocks.length > 1))
  return phrases.filter(phrase => !hanging.includes(phrase) || !isText(phrase))
}
