import { dayMs, dayOfMs } from '../recurrence/calendar.ts'
import { minuteMs } from '../recurrence/times.ts'
import type { Rule } from '../rule.ts'
import { dayOf } from '../understand/day.ts'
import { openTimes } from '../understand/timeOfDay.ts'
import { skipRun } from '../understand/runs.ts'
import type { Token } from '../understand/tokens.ts'
import type { Reading } from '../understanding.ts'
import { localMsOfInstant } from '../zone/local.ts'
import { changed, type Corrected } from './changed.ts'
import { clocksOf, nextDayOf, weekdaysOf } from './current.ts'
import { schedule, withoutEdges, type Change, type Opened } from './said.ts'

/** Nobody says more of them; each costs two readings. */
const mostPairs = 10

/** "not tomorrow, friday", "friday, not tomorrow", "9 nahi 10 baje", "thursday instead of wednesday": one for another, where the one is what is set. */
export function swapped(text: Opened, current: Rule): Corrected | null {
  for (const [out, put] of pairs(text).slice(0, mostPairs)) {
    const [was, becomes] = [read(out, text), read(put, text)]
    if (!was || !becomes || !isSet(was, current, text.reading)) continue
    // A date is of one time alone, a weekday of the whole series.
    const once = was.schedule.date !== null && was.schedule.date.type !== 'weekday'
    return changed({ ...becomes, instead: becomes.instead || once }, text.reading, current)
  }
  return null
}

/** What is said not to be meant, and what is, wherever "instead of", or a word for "not" and a joint allow. */
function pairs({ tokens, words }: Opened): [out: Token[], put: Token[]][] {
  const isJoint = ({ text }: Token) => text === ',' || words.contrast.has(text)
  return tokens.flatMap((token, at): [Token[], Token[]][] => {
    const apart = skipRun(tokens, at, words.insteadOf)
    if (!apart && !words.leaving.has(token.text)) return []
    const [before, behind] = [tokens.slice(0, tokens.slice(0, at).findLastIndex(one => !isJoint(one)) + 1), tokens.slice(apart ?? at + 1)]
    if (apart) return before.length ? [[behind, before], [before, behind]] : behind.map((_, index) => [behind.slice(0, index), behind.slice(index)])
    const split = behind.flatMap((joint, index): [Token[], Token[]][] => isJoint(joint) ? [[behind.slice(0, index), behind.slice(index + 1)]] : [])
    return before.length ? [[behind, before], [before, behind], ...split] : split
  })
}

function read(tokens: Token[], text: Opened): Change | null {
  const around = new Set([...text.words.around, ...text.words.contrast])
  const edged = withoutEdges(tokens, { ...text.words, around }, text.language)
  return edged.length ? schedule(edged, 'change', text, false) : null
}

/** Whether what is named is all that a rule has of its kind: its day, its weekday, its time. */
function isSet({ schedule: { date, repeat, clocks, part, delay, leads, nag }, limits }: Change, current: Rule, { nowMs, weekStart = 0, hours }: Reading): boolean {
  if (delay || leads.length || nag || limits.length) return false
  const today = dayOfMs(localMsOfInstant(nowMs, current.zone))
  const weekdays = weekdaysOf(current, nowMs)
  const isOnly = (weekday: number) => weekdays?.length === 1 && weekdays[0]?.weekday === weekday
  const times = clocksOf(current).map(({ hour, minute }) => hour * 60 + minute)
  const fits = [
    ...(date ? [date.type === 'weekday' ? isOnly(date.weekday) : dayOf(date, today, today, weekStart).day === nextDayOf(current, nowMs)] : []),
    ...(repeat ? [repeat.weekdays.length === 1 && isOnly(repeat.weekdays[0]!.weekday)] : []),
    ...(clocks.length ? [clocks.length === times.length && clocks.every(clock => openTimes(clock, part?.part ?? null, hours).some(time => times.includes(time % dayMs / minuteMs)))] : []),
  ]
  return fits.length > 0 && fits.every(Boolean)
}
