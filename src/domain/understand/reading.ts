import type { Reading, Span, Understanding, UnderstoodReminder } from '../understanding.ts'
import { describeRule, shownLocale } from '../wording.ts'
import { dueAtOf } from '../recurrence.ts'
import { dayMs } from '../recurrence/calendar.ts'
import { abbreviationAt } from '../zone/offset.ts'
import { contextOf, type Resolved } from './context.ts'
import { cut } from './cut.ts'
import { alternativesOf } from './either.ts'
import type { Language } from './language.ts'
import { mannerOf } from './mannerSaid.ts'
import { inItsLanguage } from './languages.ts'
import { mended } from './misspelt.ts'
import { resolveOnce } from './once.ts'
import { partsOf, type Part, type PartReader, type PartReading } from './parts.ts'
import { resolveRepeat } from './recurring.ts'
import { isEmpty, type Schedule } from './schedule.ts'
import { withoutSlips } from './slips.ts'
import { asAnswer, saysOnlyTime } from './settings.ts'
import { settledTime } from './timeOfDay.ts'
import { tokenize, type Token } from './tokens.ts'
import { typedOf, type Typed } from './typed.ts'
import { isUnreal, nearest } from './unreal.ts'
import { zoneOfAbbreviation } from './zoneName.ts'

/** The zone a schedule is in: the reader's own where its abbreviation says the same (IST in India). */
function zoneOf({ abbreviation }: Schedule, { zone, nowMs }: Reading): { zone: string, doubtful: boolean } {
  if (!abbreviation || abbreviationAt(nowMs, zone) === abbreviation) return { zone, doubtful: false }
  const fixed = zoneOfAbbreviation(abbreviation)
  return { zone: fixed ?? zone, doubtful: fixed === null }
}

export function resolve(schedule: Schedule, reading: Reading, language: Language): Resolved[] {
  const { zone, doubtful } = zoneOf(schedule, reading)
  const context = contextOf(reading, zone, language)
  const found = nearest(schedule).flatMap(meant => meant.repeat ? resolveRepeat(meant, meant.repeat, context) : resolveOnce(meant, context))
  return doubtful ? found.map(one => ({ ...one, question: one.question ?? 'ambiguous' })) : found
}

/** Words to the bot are no part of what is to be reminded of. */
const none = (input: string, tokens: Token[], { used }: Schedule, language: Language): Understanding =>
  ({ kind: 'none', reminders: [], timeSpans: [], kept: cut(input, tokens, used.filter(({ kind }) => kind === 'command'), language).kept })

const spansOf = (tokens: Token[], schedule: Schedule): Span[] =>
  schedule.used.filter(({ kind }) => kind !== 'command').map(({ from, to }) => ({ from: tokens[from]?.from ?? 0, to: tokens[to - 1]?.to ?? 0 }))

/** Where nothing names a day, a word one slip off a day's name does; without a clock time beside it that is asked about. */
function scheduleOf(tokens: Token[], reading: Reading, language: Language, typed = typedOf(tokens, reading, language)): Typed {
  const meant = withoutSlips(tokens, typed.schedule, language, mended => typedOf(mended, reading, language))
  if (meant) return meant
  const { date, repeat, delay, clocks } = typed.schedule
  const corrected = date || repeat || delay || language.slips ? null : mended(tokens, language.longDayNames)
  const read = corrected && typedOf(corrected, reading, language)
  if (!read?.schedule.date && !read?.schedule.repeat) return typed
  return clocks.length ? read : { ...read, schedule: { ...read.schedule, conflicting: true } }
}

type Adjust = (schedule: Schedule, tokens: Token[], language: Language) => Schedule
const asRead: Adjust = schedule => schedule

const readerOf = (input: string, reading: Reading, language: Language, adjust: Adjust): PartReader['read'] => (tokens, typed) => {
  const { phrases, schedule: said } = scheduleOf(tokens, reading, language, typed)
  const schedule = adjust(said, tokens, language)
  return { tokens, phrases, schedule, text: cut(input, tokens, schedule.used, language).text }
}

/** "On monday or tuesday": a reminder for each, of which the person chooses. */
function understandEither(input: string, reading: Reading, whole: PartReading, reader: PartReader): Understanding | null {
  const both = alternativesOf(whole, reader)
  if (!both) return null
  const understood = both.map(part => understandPart(input, reading, reader.language, part))
  const timeSpans = [...spansOf(whole.tokens, whole.schedule), ...understood.flatMap(({ timeSpans }) => timeSpans)]
  return { kind: 'ask', question: 'ambiguous', reminders: understood.flatMap(({ reminders }) => reminders), timeSpans: merged(timeSpans, whole.tokens, reader.language) }
}

/** Those that have no more than "or" between them as one: "monday or tuesday". */
function merged(spans: Span[], tokens: Token[], { words: { either: { or, maybe } } }: Language): Span[] {
  const isJoint = (from: number, to: number) => tokens.every(token => token.to <= from || token.from >= to || or.has(token.text) || maybe.has(token.text))
  const inOrder = [...spans].sort((one, other) => one.from - other.from)
  const all: Span[] = []
  for (const span of inOrder) {
    const last = all.at(-1)
    if (last && isJoint(last.to, span.from)) last.to = Math.max(last.to, span.to)
    else all.push({ ...span })
  }
  return all
}

/** Reads a message as one reminder; `adjust` may complete the schedule before it is looked up in the calendar. */
export function read(input: string, reading: Reading, adjust = asRead): Understanding {
  const { tokens, language, typed } = inItsLanguage(tokenize(input), reading)
  const read = readerOf(input, reading, language, adjust)
  const whole = read(tokens, typed ?? undefined)
  return understandEither(input, reading, whole, { language, read }) ?? understandPart(input, reading, language, whole)
}

/** The time of day of an answer that says no more than that, in milliseconds from midnight; else null. */
export function readTimeOfDay(input: string, reading: Reading): number | null {
  const { tokens, language, typed } = inItsLanguage(tokenize(input), reading)
  const schedule = asAnswer(scheduleOf(tokens, reading, language, typed ?? undefined).schedule, tokens, language)
  const [time, ...more] = schedule.clocks
  return time && !more.length && saysOnlyTime(schedule) && !schedule.part?.today ? settledTime(time, schedule.part?.part ?? null) % dayMs : null
}

/** Reads a message that may hold several reminders. One that is doubtful makes the whole an `ask`. */
export function readAll(input: string, reading: Reading, adjust = asRead): Understanding {
  const { tokens, language, typed } = inItsLanguage(tokenize(input), reading)
  const reader: PartReader = { language, read: readerOf(input, reading, language, adjust) }
  const whole = reader.read(tokens, typed ?? undefined)
  const parts = partsOf(whole, reader)
  if (!parts) return understandEither(input, reading, whole, reader) ?? understandPart(input, reading, language, whole)
  const understood = parts.map(part => understandPart(input, reading, language, part))
  const question = understood.find(one => one.question)?.question
  return {
    kind: understood.every(({ kind }) => kind === 'create') ? 'create' : 'ask',
    reminders: understood.flatMap(({ reminders }) => reminders),
    timeSpans: understood.flatMap(({ timeSpans }) => timeSpans),
    ...(question ? { question } : {}),
  }
}

function understandPart(input: string, reading: Reading, language: Language, { tokens, schedule }: Part): Understanding {
  if (isEmpty(schedule)) return none(input, tokens, schedule, language)
  const { text, kept } = cut(input, tokens, schedule.used, language)
  const resolved = resolve(schedule, reading, language)
  if (!resolved.length) return none(input, tokens, schedule, language)
  const reminders = resolved.map(({ rule: times, assumed }): UnderstoodReminder => {
    const rule = { ...times, ...mannerOf(schedule, times, reading, language) }
    return {
      text, kept, rule,
      dueAtMs: dueAtOf(rule, rule.start),
      shown: describeRule(rule, { locale: shownLocale(reading.locale, reading.hours) }),
      ...(schedule.abbreviation ? { zoneNamed: true as const } : {}),
      ...(assumed.length ? { assumed } : {}),
    }
  })
  const question = (isUnreal(schedule) ? 'no-such-time' : resolved.find(one => one.question)?.question) ?? (schedule.conflicting ? 'ambiguous' : text ? null : 'no-text')
  return { kind: question ? 'ask' : 'create', reminders, timeSpans: spansOf(tokens, schedule), ...(question ? { question } : {}) }
}
