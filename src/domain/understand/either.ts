import { clustersOf } from './choose.ts'
import type { Language } from './language.ts'
import type { Phrase } from './meaning.ts'
import type { PartReader, PartReading } from './parts.ts'
import { isEmpty } from './schedule.ts'
import { skipAll, textAt, type Token } from './tokens.ts'

/** Each is read again: more are tried for no text, no day or time said by "or" stands further from it, and what names more times says something else. */
const mostTried = 2
const reach = 9
const mostPhrases = 10

/** Tokens left and right of "or" that stand for each other, nearest first: "8 or 9", "at 8 or at 9", "9:30 or 10:30", "9 or 9:30". */
const sizes = [[1, 1], [2, 2], [3, 3]] as const
const unequal = [[1, 2], [2, 1], [1, 3], [3, 1], [3, 2], [2, 3], [4, 4]] as const

/** Where the first of two begins, where the second does and where it ends. */
interface Split { from: number, behind: number, to: number }

/**
 * A text that names one of two days or times, read as each: "call mom on monday or tuesday". Without one of them and the "or" it says
 * the same, all of it understood; else null.
 */
export function alternativesOf({ tokens, phrases }: PartReading, reader: PartReader): [PartReading, PartReading] | null {
  const { either } = reader.language.words
  if (phrases.length > mostPhrases) return null
  let tried = 0
  for (let at = 1; at < tokens.length - 1 && tried < mostTried; at++) {
    if (!either.or.has(textAt(tokens, at)) || !mayPart(tokens, phrases, at, reader.language)) continue
    tried++
    const [start, end] = [Math.max(0, at - reach), at + reach]
    const near = tokens.slice(start, end)
    for (const split of splitsAt(tokens, phrases, at, reader.language)) {
      const local = { from: split.from - start, behind: split.behind - start, to: split.to - start }
      const found = local.from >= 0 && readBoth(near, local, at - start, reader) && readBoth(tokens, split, at, reader)
      if (found) return found
    }
  }
  return null
}

/** A time beside it, or numbers on both sides, which may take their unit from behind: "in 10 or 15 minutes". */
const mayPart = (tokens: Token[], phrases: Phrase[], at: number, { unit }: Language): boolean =>
  phrases.some(({ kind, from, to }) => kind !== 'zone' && from <= at + 2 && to >= at) || (tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number' && unit(tokens, at + 2) !== null)

/** Not within "9:30". */
const isWhole = (tokens: Token[], { from, to }: Split): boolean => !tokens[from]?.glued && !(tokens[to]?.glued && tokens[to + 1]?.glued && tokens[to + 1]?.kind === 'number')

/** "Monday or on | tuesday"; but of "5 or 6 | july" the month belongs to both. */
function cutsPhrase(tokens: Token[], phrases: Phrase[], { behind, to }: Split, { clock }: Language): boolean {
  const last = tokens.slice(to - 1, to)
  const isNumber = last[0]?.kind !== 'word' || last[0].glued || clock(last, 0, true) !== null
  return !isNumber && phrases.some(phrase => phrase.from <= behind && phrase.from < to && to < phrase.to)
}

function splitsAt(tokens: Token[], phrases: Phrase[], at: number, language: Language): Split[] {
  const behind = skipAll(tokens, at + 1, language.words.either.maybe)
  const bySize = (list: typeof sizes | typeof unequal): Split[] => list.map(([left, right]) => ({ from: at - left, behind, to: behind + right }))
  const within = phrases.filter(({ from, to }) => from < at && to > at).map(({ from, to }) => ({ from, behind, to }))
  const all = [...bySize(sizes), ...within, ...byPhrases(tokens, phrases, at, behind, language), ...bySize(unequal)]
  return all.filter(split => split.from >= 0 && split.to > behind && split.to <= tokens.length && isWhole(tokens, split) && !cutsPhrase(tokens, phrases, split, language))
}

/** "tomorrow at 9 or friday at 10": as many phrases on either side, of the same kinds. */
function byPhrases(tokens: Token[], phrases: Phrase[], at: number, behind: number, language: Language): Split[] {
  const clusters = clustersOf(tokens, phrases, language).flat()
  const left = clusters.filter(({ to }) => to <= at).slice(-3)
  const right = clusters.filter(({ from }) => from >= behind).slice(0, 3)
  const kinds = (some: Phrase[]) => some.map(({ kind }) => kind).sort().join()
  return left.flatMap((first, index) => {
    const [ones, others] = [left.slice(index), right.slice(0, left.length - index)]
    const last = others.at(-1)
    return last && kinds(ones) === kinds(others) ? [{ from: first.from, behind, to: last.to }] : []
  }).reverse()
}

function readBoth(tokens: Token[], { from, behind, to }: Split, at: number, reader: PartReader): [PartReading, PartReading] | null {
  const { first } = reader.language.words.either
  const start = first.has(textAt(tokens, from - 1)) ? from - 1 : from
  const before = tokens.slice(0, start)
  const one = without(before, tokens.slice(from, at), tokens.slice(to), reader)
  const other = one && without(before, tokens.slice(behind, to), tokens.slice(to), reader)
  return one && other && one.text === other.text && JSON.stringify({ ...one.schedule, used: [] }) !== JSON.stringify({ ...other.schedule, used: [] }) ? [one, other] : null
}

/** The text with one of the two, or null where something in it is not understood then. */
function without(before: Token[], between: Token[], after: Token[], { read }: PartReader): PartReading | null {
  const numbersMeet = [[before.at(-1), between[0]], [between.at(-1), after[0]]].some(pair => pair.every(token => token?.kind === 'number'))
  if (numbersMeet) return null
  const reading = read([...before, ...between, ...after])
  const { schedule, phrases } = reading
  return !isEmpty(schedule) && !schedule.conflicting && phrases.every(phrase => schedule.used.includes(phrase)) ? reading : null
}
