import type { DayOrder } from './dates.ts'
import type { Language } from './language.ts'
import { asNags } from './mannerSaid.ts'
import { as, type Meaning, type Phrase } from './meaning.ts'
import { textAt, type Read, type Token } from './tokens.ts'
import { zoneName } from './zoneName.ts'

/** Marks that a phrase may begin with; any other mark is text. */
const leadingMarks = '@~+,¡¿'
const opening = '([{<,;:—–…>|•*¡¿'
const ending = ',.!?;:)]}>…—–|*'

/** A phrase may not begin or end inside a word, number, date, address or link. */
const startsCleanly = (tokens: Token[], at: number): boolean => {
  const token = tokens[at]
  const before = tokens[at - 1]
  return !token?.glued || (before?.kind === 'mark' && (opening.includes(before.text) || before.text.codePointAt(0)! > 0x2000))
}

function endsCleanly(tokens: Token[], to: number): boolean {
  const next = tokens[to]
  // ISO 8601 glues the time to its date by a T.
  if (!next?.glued || (tokens[to - 1]?.text === 't' && tokens[to - 1]?.glued)) return true
  if (next.kind !== 'mark' || !(ending.includes(next.text) || next.text.codePointAt(0)! > 0x2000)) return false
  return !(tokens[to + 1]?.glued && tokens[to + 1]?.kind === 'number' && ':.,'.includes(next.text))
}

/** Words that are time only behind another phrase: "tomorrow morning", "9:00 EST". */
function dependent(tokens: Token[], at: number, before: Phrase | undefined, { dayParts }: Language): Read<Meaning> | null {
  if (before?.to !== at) return null
  const bare = dayParts.get(textAt(tokens, at))
  if (bare && (before.kind === 'date' || before.kind === 'repeat')) return { value: { kind: 'part', part: bare, today: false }, to: at + 1 }
  return before.kind === 'clock' ? as(zoneName(tokens, at), abbreviation => ({ kind: 'zone', abbreviation })) : null
}

/** Every stretch that reads as time, left to right; of several readings from one place the longest. */
export function phrasesOf(tokens: Token[], language: Language, order: DayOrder): Phrase[] {
  const phrases: Phrase[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    const readable = token && !token.quoted && (token.kind !== 'mark' || leadingMarks.includes(token.text)) && (startsCleanly(tokens, at) || phrases.at(-1)?.to === at)
    const readings = readable
      ? [dependent(tokens, at, phrases.at(-1), language), ...language.readers.map(read => read(tokens, at, order))].filter(read => read !== null && read.to > at && endsCleanly(tokens, read.to))
      : []
    const longest = readings.reduce((best, read) => (read && read.to > (best?.to ?? at) ? read : best), null)
    if (longest) phrases.push({ ...longest.value, from: at, to: longest.to })
    at = longest?.to ?? at + 1
  }
  return asNags(phrases)
}
