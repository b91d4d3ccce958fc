import { usualNag, type Manner } from '../manner.ts'
import { dayMs, dayOfMs } from '../recurrence/calendar.ts'
import { startOnWall } from '../recurrence/start.ts'
import { minuteMs } from '../recurrence/times.ts'
import type { Rule } from '../rule.ts'
import type { Reading } from '../understanding.ts'
import { isStopwatch, type Amount } from './amounts.ts'
import { usualTime } from './assumed.ts'
import { contextOf, type Context } from './context.ts'
import type { Language } from './language.ts'
import type { Lead, Phrase } from './meaning.ts'
import { isEmpty, type Schedule } from './schedule.ts'
import type { DayPart } from './timeOfDay.ts'

const lengthOf = ({ months, days, seconds }: Amount): number => (months * 30 + days) * 86_400 + seconds

/** From the part of a day before to the time of day a rule fires at. */
function untilDue({ daysBefore, part }: Extract<Lead, { part: DayPart }>, rule: Rule, context: Context): Amount {
  const startMs = startOnWall(rule)
  const timeMs = Math.floor((startMs - dayOfMs(startMs) * dayMs) / minuteMs) * minuteMs
  return { months: 0, days: 0, seconds: daysBefore * 86_400 + (timeMs - usualTime(part, context)) / 1000 }
}

/** What a schedule says beyond its times. */
export function mannerOf({ leads, nag, completion }: Schedule, rule: Rule, reading: Reading, language: Language): Manner {
  const lengths = leads.map(lead => 'part' in lead ? untilDue(lead, rule, contextOf(reading, rule.zone, language)) : lead).filter(lead => lengthOf(lead) > 0)
  const apart = [...new Map(lengths.map(lead => [lengthOf(lead), lead])).values()].sort((one, other) => lengthOf(other) - lengthOf(one))
  return {
    ...(apart.length ? { leads: apart } : {}),
    ...(nag ? { nag: nag.everyMinutes ? { everyMinutes: nag.everyMinutes } : usualNag } : {}),
    ...(completion ? { fromCompletion: completion } : {}),
  }
}

/** "every 10 min until I say done": what repeats is the asking. */
export function asNags(phrases: Phrase[]): Phrase[] {
  if (!phrases.some(phrase => phrase.kind === 'nag' && phrase.everyMinutes === null)) return phrases
  return phrases.map((phrase) => {
    if (phrase.kind !== 'repeat') return phrase
    const { unit, interval, weekdays, monthDays, months } = phrase.repeat
    const plain = (unit === 'minute' || unit === 'hour') && !weekdays.length && !monthDays.length && !months.length
    return plain ? { kind: 'nag', everyMinutes: interval * (unit === 'hour' ? 60 : 1), from: phrase.from, to: phrase.to } : phrase
  })
}

/** A nag that names its interval and no time begins at once. */
export const fromNow = (schedule: Schedule): Schedule =>
  isEmpty(schedule) && schedule.nag?.everyMinutes ? { ...schedule, delay: { months: 0, days: 0, seconds: schedule.nag.everyMinutes * 60 } } : schedule

/** An interval that counts from Done counts from now for the first time, unless that is said. */
export function fromDone(schedule: Schedule): Schedule {
  const { completion, date, delay, clocks } = schedule
  if (!completion || date || delay) return schedule
  if (!isStopwatch(completion)) return { ...schedule, date: { type: 'ahead', amount: completion, from: null } }
  return clocks.length ? schedule : { ...schedule, delay: completion }
}
