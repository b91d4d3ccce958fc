import { isStopwatch } from '../../amounts.ts'
import type { PhraseReader } from '../../meaning.ts'
import { mannerReaders } from '../../readers/manner.ts'
import { skip, skipAll, skipWords, textAt, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount, unit } from './amount.ts'
import { asked } from './command.ts'

const [ahead] = mannerReaders({
  amount, unit, and: words('aur & , /'), opening: words('se aur bhi , usse'), announce: [], leadHeads: [], leadTails: ['pehle se', 'pehle bhi', 'pehle hi', 'pehle'],
  keep: [], keepTo: new Set(), every: new Set(), untilDone: [], untilDoneAtEnd: [], completionHeads: new Set(), completionTails: [],
})

/** "15 minute pehle"; what asks stands behind it. */
export const lead: PhraseReader = (tokens, at) => {
  const read = ahead?.(tokens, at, 'day-first') ?? null
  if (read?.value.kind !== 'lead') return null
  return { value: { ...read.value, announced: asked(tokens, skipAll(tokens, read.to, words('mujhe kripya phir bhi'))) !== null }, to: read.to }
}

const mostUntil = 8

/** "jab tak ho na jaye", "jab tak main done na bolu", "ho jane tak": the token after it, or null. */
function untilDone(tokens: Token[], at: number): number | null {
  const until = skipWords(tokens, at, 'jab', 'tak')
  if (!until) return skipWords(tokens, at, 'ho', 'jana', 'tak') ?? skipWords(tokens, at, 'ho', 'tak') ?? skipWords(tokens, at, 'done', 'ho', 'tak')
  for (let not = until; not < until + mostUntil && not < tokens.length; not++) {
    if (tokens[not]?.kind !== 'word') return null
    if (textAt(tokens, not) !== 'na' && textAt(tokens, not) !== 'nahi') continue
    const verb = skip(tokens, not + 1, words('ho jana kar de lena bolna kehna likhna dabana')) ?? not + 1
    return skipAll(tokens, verb, words('jana de lena hai'))
  }
  return null
}

/** "har 10 minute me": the interval of the asking, in minutes. */
function everyMinutes(tokens: Token[], at: number): { minutes: number, to: number } | null {
  const each = skip(tokens, at, words('har'))
  const length = each ? amount(tokens, each) ?? oneOf(tokens, each) : null
  if (!length || !isStopwatch(length.value) || length.value.seconds < 60) return null
  return { minutes: Math.round(length.value.seconds / 60), to: skipAll(tokens, length.to, words('me par baad')) }
}

function oneOf(tokens: Token[], at: number): ReturnType<typeof amount> {
  const measured = unit(tokens, at)
  const seconds = measured && { minute: 60, hour: 3600 }[measured.value as 'minute']
  return measured && seconds ? { value: { months: 0, days: 0, seconds }, to: measured.to } : null
}

/** "baar baar yaad dilana", "yaad dilate rehna": the token after it, or null. */
function keepsAsking(tokens: Token[], at: number): number | null {
  const again = skipWords(tokens, at, 'baar', 'baar')
  const end = asked(tokens, again ?? at)
  return end && (again || textAt(tokens, end - 1) === 'rehna') ? end : null
}

/** "har 10 minute me jab tak ho na jaye", "baar baar yaad dilana". */
export const nag: PhraseReader = (tokens, at) => {
  const start = skipAll(tokens, at, words('phir aur , bhi'))
  const every = everyMinutes(tokens, start)
  const end = every?.to ?? start
  const to = untilDone(tokens, end) ?? keepsAsking(tokens, end)
  return to ? { value: { kind: 'nag', everyMinutes: every?.minutes ?? null }, to } : null
}

/** "kar lene ke 3 din baad phir", "ho jane ke 2 hafte baad dobara". */
export const completion: PhraseReader = (tokens, at) => {
  const first = skipWords(tokens, at, 'har', 'baar') ?? at
  const verb = skipAll(tokens, first, words('done ho kar jana lena'))
  const of = verb > first ? skip(tokens, verb, words('ke')) : null
  const length = of ? amount(tokens, of) : null
  const later = length && skip(tokens, length.to, words('baad'))
  const again = later && skip(tokens, later, words('phir dobara'))
  if (!length || !later || !(again ?? (first > at || textAt(tokens, first) === 'done'))) return null
  return { value: { kind: 'completion', amount: length.value }, to: skipAll(tokens, again ?? later, words('se')) }
}
