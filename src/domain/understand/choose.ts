import { isStopwatch } from './amounts.ts'
import { doubted } from './doubts.ts'
import type { DateSpec } from './dates.ts'
import type { Language } from './language.ts'
import type { Limit } from './limits.ts'
import type { Phrase } from './meaning.ts'
import type { RepeatSpec } from './repeats.ts'
import { fromDone, fromNow } from './mannerSaid.ts'
import { add, bounded, empty, isEachDay, isEmpty, isSubDaily, type Schedule } from './schedule.ts'
import { textAt, type Token } from './tokens.ts'

/** Phrases with nothing but small words between them belong together. */
export function clustersOf(tokens: Token[], phrases: Phrase[], { words: { joining } }: Language): Phrase[][] {
  const clusters: Phrase[][] = []
  for (const phrase of phrases) {
    const before = clusters.at(-1)?.at(-1)
    const between = before ? tokens.slice(before.to, phrase.from) : []
    if (before && between.length <= 2 && between.every(token => joining.has(token.text) && !token.quoted)) clusters.at(-1)?.push(phrase)
    else clusters.push([phrase])
  }
  return clusters
}

const weights: Record<Phrase['kind'], number> = { repeat: 8, delay: 7, date: 5, clock: 4, part: 2, limit: 0, zone: 0, command: 0, lead: 0.1, nag: 0.1, completion: 8 }

/** "from 3 to 4pm", not "pages 3 to 5". */
const isClockRange = ({ from, to }: Extract<Limit, { type: 'between' }>): boolean => !(from.bare && to.bare)

function weightOf(phrase: Phrase, tokens: Token[], cluster: Phrase[], { adverbs }: Language): number {
  if (phrase.kind === 'date' && phrase.doubtful && cluster.length === 1 && phrase.to < tokens.length) return 0
  if (phrase.kind === 'delay' && phrase.doubtful) return 1
  if (phrase.kind === 'nag' && phrase.everyMinutes) return 0.2
  if (phrase.kind === 'clock' && phrase.plain) return 2
  // "weekly review every friday": an adverb may belong to the text, "every" does not.
  if (phrase.kind === 'repeat' && adverbs.has(textAt(tokens, phrase.from))) return cluster.length === 1 && phrase.to === phrase.from + 1 && tokens[phrase.to]?.kind === 'word' ? 4.5 : 6
  if (phrase.kind === 'limit' && phrase.limit.type === 'between') return isClockRange(phrase.limit) ? 4 : 2
  if (phrase.kind === 'limit' && (phrase.limit.type === 'starting' || isDeadline(phrase))) return 3
  return weights[phrase.kind]
}

/** "bis Freitag", "до пятницы" */
const isDeadline = (phrase: Phrase): boolean => phrase.kind === 'limit' && phrase.limit.type === 'until' && phrase.limit.deadline === true

function score(tokens: Token[], cluster: Phrase[], language: Language): number {
  const sum = cluster.reduce((total, phrase) => total + weightOf(phrase, tokens, cluster, language), 0)
  const [first, last] = [cluster[0], cluster.at(-1)]
  const atEdge = first?.from === 0 || (last && tokens.slice(last.to).every(({ kind }) => kind === 'mark'))
  return sum && sum + (atEdge ? 1 : 0)
}

/** What another part of the message may add to the best one: a time to a day, a day to a time, an end to a repetition. */
function mayComplete(schedule: Schedule, phrase: Phrase, tokens: Token[], { words: { starting, onDay } }: Language): boolean {
  const subDaily = isSubDaily(schedule)
  switch (phrase.kind) {
    case 'clock': return !phrase.plain && !schedule.clocks.length && !schedule.delay && (!subDaily || phrase.until !== undefined || starting.has(textAt(tokens, phrase.from)))
    case 'date': return !phrase.doubtful && !schedule.date && !schedule.delay && (!schedule.repeat || ((isMarked(phrase, tokens, onDay) || phrase.date.type === 'date') && lacksDay(schedule.repeat, phrase.date)))
    case 'part': return !schedule.clocks.length && !schedule.part && !schedule.repeat?.part
    case 'limit':
      if (phrase.limit.type === 'between') return subDaily || (isClockRange(phrase.limit) && !schedule.clocks.length && !schedule.delay)
      if (!schedule.repeat && isEachDay(phrase.limit, schedule)) return !schedule.date && !schedule.delay
      return schedule.repeat ? phrase.limit.type !== 'starting' || phrase.from === 0 || starting.has(textAt(tokens, phrase.from)) : !schedule.delay && isDeadline(phrase) && !schedule.date
    case 'zone': return !schedule.abbreviation
    case 'lead': return phrase.announced
    case 'nag': case 'completion': return true
    // "biweekly paycheck fridays": how far apart is said by no other word.
    case 'repeat': return phrase.repeat.interval > 1 && !phrase.repeat.weekdays.length && !phrase.repeat.monthDays.length && phrase.repeat.unit === 'week' && !schedule.delay
      && (schedule.repeat ? schedule.repeat.unit === null && schedule.repeat.weekdays.length > 0 : schedule.date?.type === 'weekday')
    default: return false
  }
}

/** Its small word stands before it, or behind in languages of postpositions. */
const isMarked = ({ from, to }: Phrase, tokens: Token[], small: ReadonlySet<string>): boolean => small.has(textAt(tokens, from)) || small.has(textAt(tokens, to - 1))

/** "every month rent on the 1st" */
const lacksDay = ({ unit, weekdays, monthDays }: RepeatSpec, { type }: DateSpec): boolean => !weekdays.length && !monthDays.length
  && (unit === 'week' ? type === 'weekday' : unit === 'month' ? type === 'monthDay' : unit === 'year' && type === 'date')

/** A repetition's bounds may stand behind the text: "every day at 9 take pills for 10 days". For minutes or times one does something. */
function mayFollow(phrase: Phrase, tokens: Token[], { words: { starting } }: Language): boolean {
  if (phrase.kind !== 'limit' || tokens.slice(phrase.to).some(({ kind }) => kind !== 'mark')) return false
  const { limit } = phrase
  if (limit.type === 'length') return !isStopwatch(limit.amount)
  // "Call twice" is what to do, ", 6 times" how often.
  if (limit.type === 'count') return limit.led === true || [tokens[phrase.from], tokens[phrase.from - 1]].some(token => token?.kind === 'mark')
  return limit.type === 'until' || limit.type === 'except' || (limit.type === 'starting' && isMarked(phrase, tokens, starting))
}

const saysWhen = new Set<Phrase['kind']>(['repeat', 'delay', 'date', 'clock'])

/** Words to the bot that open the text or close it. */
function askedAtEdges(clusters: Phrase[][], tokens: Token[]): Phrase[] {
  const atEnd = tokens.findLastIndex(({ kind }) => kind !== 'mark') + 1
  const edges = [clusters[0]?.[0], clusters.at(-1)?.at(-1)].filter(phrase => phrase !== undefined)
  return edges.filter(({ kind, from, to }) => kind === 'command' && (from === 0 || to === atEnd))
}

/** "every monday 9am weekly report": an adverb behind a repetition, before a word of the text. */
const isOfText = (phrase: Phrase, before: Phrase | undefined, tokens: Token[], { adverbs }: Language): boolean =>
  phrase.kind === 'repeat' && phrase.to === phrase.from + 1 && adverbs.has(textAt(tokens, phrase.from)) && tokens[phrase.to]?.kind === 'word'
  && before !== undefined && before.to === phrase.from && before.kind === 'clock' && before.from > 0

/** Picks from all that reads as time what the message is about; the rest is text. */
export function chooseSchedule(tokens: Token[], read: Phrase[], language: Language): Schedule {
  const phrases = read.filter((phrase, index) => !isOfText(phrase, read[index - 1], tokens, language))
  const clusters = clustersOf(tokens, phrases, language)
  const scored = clusters.map(cluster => ({ cluster, score: score(tokens, cluster, language) })).filter(({ score }) => score > 0)
  const best = scored.reduce<(typeof scored)[number] | null>((most, one) => (one.score > (most?.score ?? 0) ? one : most), null)
  const asked = language.asksAnywhere ? phrases.filter(({ kind }) => kind === 'command') : askedAtEdges(clusters, tokens)
  if (!best) return { ...empty, used: asked }
  let schedule = fromNow(add(empty, best.cluster))
  if (isEmpty(schedule)) return { ...empty, used: asked }
  for (const { cluster } of scored) {
    if (cluster !== best.cluster) schedule = add(schedule, cluster.filter(phrase => mayComplete(schedule, phrase, tokens, language)))
  }
  schedule = fromDone(bounded({ ...schedule, bounds: phrases.slice(-1).filter(phrase => !schedule.used.includes(phrase) && mayFollow(phrase, tokens, language)) }))
  const used = [...new Set([...schedule.used, ...asked])].sort((one, other) => one.from - other.from)
  const conflicting = best.cluster.some(phrase => saysWhen.has(phrase.kind) && weightOf(phrase, tokens, best.cluster, language) > 2 && !used.includes(phrase))
  return doubted({ ...schedule, used, conflicting }, tokens, phrases, language)
}
