import type { Clock } from './clocks.ts'
import type { Language } from './language.ts'
import type { Phrase } from './meaning.ts'
import { isMisspeltDay } from './misspelt.ts'
import { add, isSubDaily, type Schedule } from './schedule.ts'
import { textAt, type Read, type Token } from './tokens.ts'
import { zoneName } from './zoneName.ts'

/** The schedule marked as doubtful where the words beside it mean more than the grammar follows: the person is asked then. */
export function doubted(schedule: Schedule, tokens: Token[], phrases: Phrase[], language: Language): Schedule {
  const hour = bareHour(schedule, tokens, language)
  if (hour.length) return { ...add(schedule, hour), conflicting: true }
  const left = phrases.filter(phrase => phrase.kind === 'clock' && !phrase.plain && !schedule.used.includes(phrase))
  // "Every hour drink until 8pm"
  if (left.length && isSubDaily(schedule)) return { ...schedule, used: [...schedule.used, ...left].sort((one, other) => one.from - other.from), conflicting: true }
  const isDoubtful = schedule.repeat?.spread === true || addsTime(left, schedule, tokens, language) || isCountedFrom(schedule, tokens, phrases, language) || lacksMisspeltDay(schedule, tokens, language) || isUntold(schedule, tokens, language) || schedule.used.some((phrase, index) => isGuess(phrase, schedule.used[index - 1]))
  return isDoubtful ? { ...schedule, conflicting: true } : schedule
}

const saysDayOnly = (schedule: Schedule): boolean =>
  (schedule.repeat !== null || schedule.date !== null) && !schedule.clocks.length && !schedule.delay && !schedule.part
  && !schedule.repeat?.part && !schedule.repeat?.timesPerDay && !isSubDaily(schedule)

/** A number that may well be an hour, beside a day: "tomorrow 7 gym", but not "tomorrow 7 eggs" or "every day 1 tablet". */
export function hourAt(tokens: Token[], at: number, { clock, unit, isPlural, words: { measures } }: Language): Read<Clock> | null {
  const hour = tokens[at]?.kind === 'number' ? clock(tokens, at, true) : null
  const isHour = hour && ((hour.value.bare && hour.to === at + 1) || (textAt(tokens, at + 1) === 'h' && hour.to === at + 2))
  if (!isHour || hour.value.hour < 2 || tokens[hour.to]?.glued) return null
  const next = textAt(tokens, hour.to)
  const isCount = measures.has(next) || unit(tokens, hour.to) !== null || (next.length > 2 && isPlural(next))
  return isCount ? null : hour
}

/** With the zone behind it: "thursday 8h GMT". */
function bareHour(schedule: Schedule, tokens: Token[], language: Language): Phrase[] {
  const at = schedule.used.at(-1)?.to ?? 0
  const hour = saysDayOnly(schedule) && !tokens[at]?.glued ? hourAt(tokens, at, language) : null
  if (!hour) return []
  const zone = zoneName(tokens, hour.to)
  return [{ kind: 'clock', clocks: [hour.value], plain: true, from: at, to: hour.to }, ...(zone ? [{ kind: 'zone' as const, abbreviation: zone.value, from: hour.to, to: zone.to }] : [])]
}

/** "every day at 7 stretch and also at 19:30" */
const addsTime = (left: Phrase[], { clocks }: Schedule, tokens: Token[], { words: { adding } }: Language): boolean =>
  clocks.length > 0 && left.some(({ from }) => adding.has(textAt(tokens, from - 1)))

/** "two weeks before dec 24", "1 hour before 5pm", "the monday before thanksgiving", but not "each day until 24 december" nor "mañana antes de las 12". */
const isCountedFrom = ({ used }: Schedule, tokens: Token[], phrases: Phrase[], { units, words: { sides } }: Language): boolean => used.some(({ from }) =>
  [from, from - 1].some(at => sides.has(textAt(tokens, at)) && units.has(textAt(tokens, at - 1)) && !used.some(({ kind, to }) => kind === 'repeat' && to === at)))
  || phrases.some(({ kind, from }) => kind === 'date' && [from, from - 1].some(at => sides.has(textAt(tokens, at)) && used.some(({ kind, to }) => kind === 'date' && to === at)))

/** "thrusday 9am" must not come today. */
const lacksMisspeltDay = ({ date, repeat, clocks, used }: Schedule, tokens: Token[], { longDayNames, slips }: Language): boolean => !date && !repeat && clocks.length > 0
  && tokens.some((token, at) => isMisspeltDay(token, longDayNames) && !slips?.real.has(token.text) && !used.some(({ from, to }) => from <= at && at < to))

/** "every day at sunset" */
const isUntold = ({ clocks }: Schedule, tokens: Token[], { untold }: Language): boolean => !clocks.length && untold !== undefined && tokens.some(({ text, quoted }) => !quoted && untold.has(text))

/** "30m check oven"; behind words to the bot a length is a delay. */
const isGuess = (phrase: Phrase, before: Phrase | undefined): boolean =>
  (phrase.kind === 'clock' && phrase.doubtful === true) || (phrase.kind === 'delay' && (phrase.vague === true || (phrase.doubtful === true && before?.kind !== 'command')))
