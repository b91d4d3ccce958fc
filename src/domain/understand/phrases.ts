import { latestUnreal } from './clocks.ts'
import type { DayOrder } from './dates.ts'
import type { Language } from './language.ts'
import { lexiconOf } from './lexicon.ts'
import { asNags } from './mannerSaid.ts'
import { as, type Meaning, type Phrase } from './meaning.ts'
import { textAt, type Read, type Token } from './tokens.ts'
import { zoneName } from './zoneName.ts'

/** Marks that a phrase may begin with; any other mark is text. */
const leadingMarks = '@~+,¡¿'
const opening = '([{<,;:—–…>|•*¡¿'
const ending = ',.!?;:)]}><…—–|*'

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
function dependent(tokens: Token[], at: number, before: Phrase | undefined, { dayParts, eachPart, barePart, zonePlace, words: { joining, adding } }: Language): Read<Meaning> | null {
  const further = before?.to === at - 1 && saysPart(before) && adding.has(textAt(tokens, at - 1)) ? dayParts.get(textAt(tokens, at)) ?? eachPart?.get(textAt(tokens, at)) : undefined
  if (further) return { value: { kind: 'part', part: further, today: false }, to: at + 1 }
  if (before?.to !== at) return null
  const named = dayParts.get(textAt(tokens, at))
  const bare = named ? { value: named, to: at + 1 } : barePart?.(tokens, at)
  if (bare && (before.kind === 'date' || before.kind === 'repeat')) return { value: { kind: 'part', part: bare.value, today: false }, to: bare.to }
  return before.kind === 'clock' ? as(zoneNames(tokens, at, joining) ?? zonePlace?.(tokens, at) ?? null, abbreviation => ({ kind: 'zone', abbreviation })) : null
}

/** "Every monday morning", behind which "and evening" goes on. */
const saysPart = (phrase: Phrase): boolean => phrase.kind === 'part' || (phrase.kind === 'repeat' && Boolean(phrase.repeat.part ?? phrase.repeat.parts))

/** "EST or IST" is read as one, that nobody knows: the person is asked. "EST (New York)" is EST. */
function zoneNames(tokens: Token[], at: number, joining: ReadonlySet<string>): Read<string> | null {
  const bracket = textAt(tokens, at) === '(' ? 1 : 0
  const first = zoneName(tokens, at + bracket)
  if (!first || (bracket && textAt(tokens, first.to) !== ')')) return null
  const to = first.to + bracket
  const second = joining.has(textAt(tokens, to)) ? zoneName(tokens, to + 1) : null
  return second ? { value: `${first.value} ${textAt(tokens, to)} ${second.value}`, to: second.to } : { value: first.value, to }
}

/** "25:00" is a time where a word of it says so ("at", "o'clock"), behind a day, or where it opens the text; "flat 25:99" is none. */
function isMeant({ value, to }: Read<Meaning>, tokens: Token[], at: number, before: Phrase | undefined): boolean {
  if (value.kind !== 'clock' || !value.clocks.some(({ unreal }) => unreal) || tokens.slice(at, to).some(({ kind }) => kind === 'word')) return true
  return (at === 0 || before?.to === at) && value.clocks.every(({ hour }) => hour <= latestUnreal)
}

/** Every stretch that reads as time, left to right; of several readings from one place the longest. */
export function phrasesOf(tokens: Token[], language: Language, order: DayOrder): Phrase[] {
  const phrases: Phrase[] = []
  const { openers } = lexiconOf(language)
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    const readable = token && !token.quoted && (token.kind !== 'mark' || leadingMarks.includes(token.text) || (token.text === '(' && phrases.at(-1)?.to === at)) && (startsCleanly(tokens, at) || phrases.at(-1)?.to === at)
    let longest: Read<Meaning> | null = null
    const consider = (read: Read<Meaning> | null) => {
      if (read && read.to > (longest?.to ?? at) && endsCleanly(tokens, read.to) && isMeant(read, tokens, at, phrases.at(-1))) longest = read
    }
    if (readable) {
      consider(dependent(tokens, at, phrases.at(-1), language))
      for (const reader of openers(token.text)) consider(reader(tokens, at, order))
    }
    const found = longest as Read<Meaning> | null
    if (found) phrases.push({ ...found.value, from: at, to: found.to })
    at = found?.to ?? at + 1
  }
  return asNags(phrases)
}
