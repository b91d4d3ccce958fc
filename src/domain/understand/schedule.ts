import type { Amount } from './amounts.ts'
import { windowOf, type Clock } from './clocks.ts'
import type { DateSpec } from './dates.ts'
import type { Limit } from './limits.ts'
import type { Lead, Phrase } from './meaning.ts'
import { isPossible, mergeRepeats, nothingSaid, repeatOfDate, type RepeatSpec } from './repeats.ts'
import type { DayPart } from './timeOfDay.ts'

/** All that a message says about when. */
export interface Schedule {
  repeat: RepeatSpec | null
  date: DateSpec | null
  delay: Amount | null
  clocks: Clock[]
  part: { part: DayPart, today: boolean } | null
  limits: Limit[]
  abbreviation: string | null
  leads: Lead[]
  /** Minutes null: as often as is usual. */
  nag: { everyMinutes: number | null } | null
  /** Comes again so long after it was done. */
  completion: Amount | null
  /** What stands behind the text and would bound a repetition, if this is or becomes one. */
  bounds: Phrase[]
  /** Phrases that were used; the others stay text. */
  used: Phrase[]
  /** Beside the used ones stood another time that has no place with them: "mondays at 6 and wednesdays at 7". */
  conflicting: boolean
}

export const empty: Schedule = { repeat: null, date: null, delay: null, clocks: [], part: null, limits: [], abbreviation: null, leads: [], nag: null, completion: null, bounds: [], used: [], conflicting: false }

export const isEmpty = (schedule: Schedule): boolean =>
  !schedule.repeat && !schedule.date && !schedule.delay && !schedule.clocks.length && !schedule.part && !schedule.completion

export const isSubDaily = ({ repeat }: Pick<Schedule, 'repeat'>): boolean => repeat?.unit === 'hour' || repeat?.unit === 'minute'

/** "The next 5 days at 9", "for 5 days at 9 and 21": each of them is meant. */
export const isEachDay = (limit: Limit, { clocks }: Schedule): boolean => limit.type === 'length' && limit.amount.days > 0 && clocks.length > (limit.coming ? 0 : 1)

function withLimit(schedule: Schedule, limit: Limit): Schedule | null {
  // "From 3 to 4pm" is a time, but of what comes all day long.
  if (limit.type === 'between' && !isSubDaily(schedule)) return schedule.clocks.length || schedule.delay ? null : { ...schedule, clocks: [limit.from] }
  if (schedule.repeat) return schedule.limits.some(({ type }) => type === limit.type) ? null : { ...schedule, limits: [...schedule.limits, limit] }
  if (isEachDay(limit, schedule) && !schedule.date && !schedule.delay) return { ...schedule, repeat: { ...nothingSaid, unit: 'day' }, limits: [...schedule.limits, limit] }
  if (limit.type === 'count' && limit.count === 1 && (schedule.date ?? schedule.clocks.length)) return schedule // "once, tomorrow at 9"
  if (limit.type === 'until' && !limit.deadline && schedule.date) return schedule // "from 15 december until 10 january" begins with the first
  // Without a repetition "starting tomorrow" is a day.
  const isDay = limit.type === 'starting' || (limit.type === 'until' && limit.deadline)
  return isDay && !schedule.date && !schedule.delay ? { ...schedule, date: limit.date } : null
}

/** "1 to 10 december" bounds what comes every day; of what comes every year it is the day. */
const stretchOf = (date: DateSpec, { unit }: RepeatSpec): Limit | null =>
  date.type === 'date' && date.until && unit !== 'year' ? { type: 'starting', date, until: date.until } : null

function withDate(schedule: Schedule, date: DateSpec): Schedule | null {
  if (schedule.repeat) {
    const stretch = stretchOf(date, schedule.repeat)
    if (stretch) return withLimit(schedule, stretch)
    const said = repeatOfDate(date)
    return said && { ...schedule, repeat: mergeRepeats(schedule.repeat, said) }
  }
  if (schedule.delay) return date.type === 'offset' && date.days === 0 ? schedule : null // "today in an hour"
  return schedule.date ? null : { ...schedule, date }
}

/** A further part of the day is a further time of a repetition: "every day in the morning and in the evening". */
function withPart(schedule: Schedule, part: NonNullable<Schedule['part']>): Schedule | null {
  const { repeat, clocks, delay, part: before } = schedule
  if (delay) return null
  // "Tonight before bed"
  if (before?.part === 'tonight' && part.part === 'night') return { ...schedule, part: { ...part, today: before.today } }
  if (!repeat || clocks.length || isSubDaily(schedule) || !(before ?? repeat.part ?? repeat.parts)) return before ? null : { ...schedule, part }
  const parts = [before?.part ?? null, part.part].map(one => ({ ...nothingSaid, part: one }))
  return { ...schedule, part: null, repeat: parts.reduce(mergeRepeats, repeat) }
}

/** The schedule with one phrase more, or null where it has no place in it. */
function withMeaning(schedule: Schedule, phrase: Phrase): Schedule | null {
  switch (phrase.kind) {
    case 'repeat': {
      const isEachDay = schedule.repeat?.unit === 'day' && schedule.repeat.interval === 1
      if (schedule.repeat && isEachDay && isSubDaily(phrase)) return { ...schedule, repeat: mergeRepeats(phrase.repeat, schedule.repeat) } // "every day every hour"
      if (schedule.delay || (schedule.repeat?.unit && phrase.repeat.unit && schedule.repeat.unit !== phrase.repeat.unit && !isSubDaily(schedule))) return null
      const repeat = schedule.repeat ? mergeRepeats(schedule.repeat, phrase.repeat) : phrase.repeat
      const stretch = schedule.date && stretchOf(schedule.date, repeat)
      if (stretch) return withLimit({ ...schedule, repeat, date: null }, stretch)
      const said = schedule.date && repeatOfDate(schedule.date)
      if (schedule.date && !said) return { ...schedule, repeat, date: null, limits: [...schedule.limits, { type: 'starting', date: schedule.date }] }
      return { ...schedule, repeat: said ? mergeRepeats(repeat, said) : repeat, date: null }
    }
    case 'date': return withDate(schedule, phrase.date)
    case 'delay': return schedule.repeat || schedule.date || schedule.delay || schedule.clocks.length ? null : { ...schedule, delay: phrase.amount }
    case 'clock':
      // "every hour 9am-5pm"
      if (phrase.until && phrase.clocks[0] && isSubDaily(schedule)) return withLimit(schedule, { type: 'between', ...windowOf(phrase.clocks[0], phrase.until) })
      return schedule.clocks.length || schedule.delay ? null : { ...schedule, clocks: phrase.clocks }
    case 'part': return withPart(schedule, phrase)
    case 'limit': return withLimit(schedule, phrase.limit)
    case 'zone': return { ...schedule, abbreviation: phrase.abbreviation }
    case 'lead': return { ...schedule, leads: [...schedule.leads, ...phrase.leads] }
    case 'nag': return { ...schedule, nag: { everyMinutes: schedule.nag?.everyMinutes ?? phrase.everyMinutes } }
    case 'completion': return schedule.repeat || schedule.completion ? null : { ...schedule, completion: phrase.amount }
    case 'command': return schedule
  }
}

/** Repetitions first, so that "on friday" beside one means each Friday; limits last. */
const rank: Record<Phrase['kind'], number> = { repeat: 0, delay: 1, date: 2, clock: 3, part: 4, zone: 5, limit: 6, command: 7, lead: 8, nag: 9, completion: 10 }

export function add(schedule: Schedule, phrases: Phrase[]): Schedule {
  let result = schedule
  for (const phrase of [...phrases].sort((one, other) => rank[one.kind] - rank[other.kind])) {
    const next = withMeaning(result, phrase)
    if (next && (!next.repeat || isPossible(next.repeat))) result = { ...next, used: [...result.used, phrase] }
  }
  return result
}

export const bounded = (schedule: Schedule): Schedule => schedule.repeat ? add(schedule, schedule.bounds) : schedule
