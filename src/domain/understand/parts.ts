import type { Clock } from './clocks.ts'
import { chooseSchedule, clustersOf } from './choose.ts'
import { hourAt } from './doubts.ts'
import type { Language } from './language.ts'
import type { Phrase } from './meaning.ts'
import type { Schedule } from './schedule.ts'
import { altered, textAt, type Token } from './tokens.ts'
import type { Typed } from './typed.ts'
import { words } from './words.ts'

/** One reminder's share of a message. */
export interface Part {
  tokens: Token[]
  schedule: Schedule
}

/** What can be read of a stretch of tokens by itself. */
export interface PartReading extends Part {
  text: string
  phrases: Phrase[]
}

/** Reads a stretch of tokens by itself, in a language. */
export interface PartReader {
  language: Language
  read: (tokens: Token[], typed?: Typed) => PartReading
}

/**
 * The reminders of a message that holds several: lines, or clauses joined by "and", a comma and the like, each with a time and a
 * text of its own. Null where it is one reminder, however many dates it mentions.
 */
export function partsOf(whole: PartReading, reader: PartReader): Part[] | null {
  const lines = linesOf(whole.tokens)
  return lines.length > 1 ? partsOfLines(lines, reader) : partsOfClauses(whole, reader)
}

const hasTime = ({ schedule }: PartReading): boolean => schedule.used.some(({ kind }) => kind !== 'command')
const stands = (part: PartReading): boolean => hasTime(part) && part.text !== ''

/** "Tomorrow:" above a list holds for the lines that name no day. A line without a time belongs to the one before. */
function partsOfLines(lines: Token[][], reader: PartReader): Part[] | null {
  let read = lines.map(line => reader.read(line))
  const header = read[0] && hasTime(read[0]) && !read[0].text && hasDay(read[0].schedule) ? read.shift() : undefined
  if (header && hasDay(header.schedule) && !header.schedule.clocks.length && read.some(stands)) read = read.map(part => hasTime(part) ? part : atHour(part, reader))
  if (read.filter(stands).length < 2 || read.some(part => hasTime(part) && !part.text)) return null
  const parts: Part[] = []
  let title: Token[] = []
  for (const part of read) {
    const last = parts.at(-1)
    if (stands(part)) {
      parts.push(header && !hasDay(part.schedule) ? inherit(part, header.schedule) : part)
      if (title.length) parts[0] = reader.read([...title, ...part.tokens])
      title = []
    } else if (last) last.tokens = [...last.tokens, ...part.tokens]
    else title = [...title, ...part.tokens]
  }
  return parts
}

/** "9 gym" among lines with times is at nine. */
function atHour(part: PartReading, reader: PartReader): PartReading {
  const [first] = part.tokens
  return first && hourAt(part.tokens, 0, reader.language) ? reader.read([altered(first, { kind: 'word', text: reader.language.words.at, to: first.from }), altered(first, { opensLine: false }), ...part.tokens.slice(1)]) : part
}

/** Each is read again with what stands before it; nobody dictates more in one breath. */
const mostClauses = 40

/** A clause ends where both it and what follows stand as reminders; "at 10" after "tomorrow at 9" is tomorrow as well. */
function partsOfClauses({ tokens, phrases }: PartReading, reader: PartReader): Part[] | null {
  /** What the whole was read as, between two of its tokens: a phrase never goes over a joint. */
  const between = (from: number, to: number): PartReading => {
    const part = tokens.slice(from, to)
    const within = phrases.filter(phrase => phrase.from >= from && phrase.to <= to).map(phrase => ({ ...phrase, from: phrase.from - from, to: phrase.to - from }))
    return reader.read(part, { phrases: within, schedule: chooseSchedule(part, within, reader.language) })
  }
  const parts: PartReading[] = []
  let start = 0
  let current: PartReading | null = null
  let end = 0
  const times = withOneDay(clustersOf(tokens, phrases, reader.language))
  const clauses = clausesOf(tokens, times, reader.language)
  if (times.length < 2 || clauses.length > mostClauses) return null
  for (const [from, to] of clauses) {
    const clause = between(from, to)
    if (current && standsAlone(current, reader.language) && standsAlone(clause, reader.language) && !areOneTime(current, clause)) {
      parts.push(current)
      start = from
      current = clause
    } else {
      current = between(start, to)
    }
    end = to
  }
  if (!current || !parts.length || end < tokens.length - 1) return null
  parts.push(current)
  if (!parts.every(part => standsAlone(part, reader.language))) return null
  return parts.map((part, index) => {
    const before = parts.slice(0, index).findLast(({ schedule }) => hasDay(schedule))
    return before && !hasDay(part.schedule) && !part.schedule.delay ? inherit(part, before.schedule) : part
  })
}

/** Every time in it is said of the reminder: "book a flight for friday" names a day and is no reminder on it. */
const standsAlone = (part: PartReading, { words: { aside } }: Language): boolean => stands(part)
  && part.phrases.every(phrase => phrase.kind === 'command' || part.schedule.used.includes(phrase))
  && part.schedule.used.every(({ from }) => !aside.has(textAt(part.tokens, from)) && !aside.has(textAt(part.tokens, from - 1)))

/** "Tomorrow call Anna and Peter at 7": a day and a clock time that are each without the other, unless the second opens its clause. */
const areOneTime = ({ schedule: first }: Part, { schedule: second }: Part): boolean => {
  const opens = second.used.some(({ kind, from }) => kind !== 'command' && from === 0)
  const complement = (day: Schedule, time: Schedule) => hasDay(day) && !day.clocks.length && !day.part && !hasDay(time) && time.clocks.length > 0
  return !opens && (complement(first, second) || complement(second, first))
}

const hasDay = ({ repeat, date }: Schedule): boolean => repeat !== null || date !== null

const inherit = ({ tokens, schedule }: Part, { repeat, date, limits, abbreviation, clocks }: Schedule): Part =>
  ({ tokens, schedule: { ...schedule, repeat, date, limits, clocks: schedule.clocks.map(clock => laterThan(clocks.at(-1), clock)), abbreviation: schedule.abbreviation ?? abbreviation } })

/** "Friday call jen at 4pm, then cake at 6": in the evening. */
const laterThan = (before: Clock | undefined, clock: Clock): Clock =>
  before && before.half !== null && before.hour >= 12 && clock.half === null && clock.bare && clock.hour < 12 && clock.hour + 12 > before.hour ? { ...clock, hour: clock.hour + 12, half: 'pm' } : clock

/** "1." or "1)", the next of a list within one line. */
const isItem = (tokens: Token[], at: number, item: number): boolean =>
  tokens[at]?.text === String(item) && !(at > 0 && tokens[at].glued) && afterNumber.has(textAt(tokens, at + 1)) && tokens[at + 1]?.glued === true && tokens[at + 2] !== undefined && !tokens[at + 2]!.glued
const opensItem = (tokens: Token[], at: number, item: number): boolean => item > 1 && isItem(tokens, at, item)

function linesOf(tokens: Token[]): Token[][] {
  const lines: Token[][] = []
  let item = 1
  for (const [at, token] of tokens.entries()) {
    if (token.opensLine || !lines.length || opensItem(tokens, at, item)) lines.push([])
    if (isItem(tokens, at, item) && (item > 1 || token.opensLine)) item++
    lines.at(-1)?.push(token)
  }
  return lines.map(withoutBullet).filter(line => line.length > 0)
}

const bullets = words('- – — • * · ▪ ☐')
const afterNumber = words('. )')

function withoutBullet(line: Token[]): Token[] {
  if (bullets.has(textAt(line, 0))) return line.slice(1)
  return line[0]?.kind === 'number' && afterNumber.has(textAt(line, 1)) && line[1]?.glued && !line[2]?.glued ? line.slice(2) : line
}

const namesDay = ({ kind }: Phrase): boolean => kind === 'date' || kind === 'repeat'

/** "mon gym 7am, tue swim 8am": a further day behind a clock time opens another clause. */
function withOneDay(clusters: Phrase[][]): Phrase[][] {
  const result: Phrase[][] = []
  let hasDay = false
  for (const cluster of clusters) {
    let open: Phrase[] = []
    for (const phrase of cluster) {
      const before = open.at(-1)
      if (namesDay(phrase) && hasDay && before?.kind === 'clock' && phrase.from > before.to) {
        result.push(open)
        open = []
      }
      hasDay ||= namesDay(phrase)
      open.push(phrase)
    }
    result.push(open)
  }
  return result
}

/** Ranges between the words that may join two reminders. "Monday and friday" is one time: nothing within it joins. */
function clausesOf(tokens: Token[], times: Phrase[][], language: Language): [number, number][] {
  const inside = times.map(cluster => [cluster[0]?.from ?? 0, cluster.at(-1)?.to ?? 0] as const)
  const { toText } = language.words
  const clauses: [number, number][] = []
  let from = 0
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !isJoint(tokens, at, inside, language)) continue
    if (at > from) clauses.push([from, at])
    from = at + 1
    if (toText.has(textAt(tokens, from)) && tokens[from + 1]?.kind === 'word') from++
  }
  return clauses
}

const isJoint = (tokens: Token[], at: number, inside: (readonly [number, number])[], { words: { clauses } }: Language): boolean =>
  clauses.has(textAt(tokens, at)) && !(tokens[at]?.kind === 'mark' && tokens[at + 1]?.glued) && !inside.some(([from, to]) => from <= at && at < to)
