import type { Meaning, PhraseReader } from '../../meaning.ts'
import { as } from '../../meaning.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount, unit } from './amount.ts'
import { clock, dayPart } from './clock.ts'
import { speltWords } from './vocabulary.ts'

/** in 20 Minuten, in einer halben Stunde. */
export const delay: PhraseReader = (tokens, at) => {
  const marked = skip(tokens, at, words('in +')) ?? (textAt(tokens, at - 1) === 'timer' ? skip(tokens, at, speltWords('für')) ?? at : null)
  const length = marked ? amount(tokens, skipAll(tokens, marked, speltWords('ca etwa ungefähr genau spätestens .'))) : null
  return length?.value.seconds ? { value: { kind: 'delay', amount: length.value }, to: length.to } : null
}

const marks = speltWords('um @ gegen ca . circa etwa ungefähr spätestens punkt so')
const leads = words('um @ gegen punkt ab')

/** um 9, gegen halb sechs, um 9 und 21 Uhr. */
export function clocks(tokens: Token[], at: number): Read<Meaning> | null {
  const start = leads.has(textAt(tokens, at)) ? skipAll(tokens, at + 1, marks) : at
  const marked = start > at
  const first = clock(tokens, start, marked) ?? sharedHour(tokens, start)
  if (!first) return null
  const found = [first.value]
  let { to } = first
  for (let more = 0; more < 12; more++) {
    const joint = skipAll(tokens, to, words(', und & / oder'))
    const next = joint > to ? clock(tokens, skip(tokens, joint, words('um')) ?? joint, marked && (textAt(tokens, joint) === 'um' || tokens[joint]?.kind === 'number')) : null
    if (!next || (next.value.bare && unit(tokens, next.to))) break
    found.push(next.value)
    to = next.to
  }
  return { value: { kind: 'clock', clocks: found, plain: first.value.bare && !marked && tokens[first.to - 1]?.text !== 'uhr' }, to }
}

/** "9 und 21 Uhr", "9-10 Uhr": the word stands behind the last. */
function sharedHour(tokens: Token[], at: number): ReturnType<typeof clock> {
  const first = clock(tokens, at, true)
  const joint = first && skip(tokens, first.to, words('und - – bis'))
  const last = joint ? clock(tokens, joint, false) : null
  return first && last && tokens[last.to - 1]?.text === 'uhr' ? first : null
}

export const part: PhraseReader = (tokens, at) => {
  const tonight = skipWords(tokens, at, 'heute', 'abend') ?? skipWords(tokens, at, 'heute', 'nacht')
  if (tonight) return { value: { kind: 'part', part: textAt(tokens, at + 1) === 'abend' ? 'evening' : 'night', today: true }, to: tonight }
  return as(dayPart(tokens, at), value => ({ kind: 'part', part: value, today: false }))
}

const politeness = words('bitte hey hi hallo ok okay bot , mal')
const toThing = words('an ans daran dran dass das zu : ,')

/** erinnere mich bitte daran, kannst du mich, Erinnerung: words to the bot, no part of the reminder. */
export const command: PhraseReader = (tokens, at) => {
  const start = skipAll(tokens, at, politeness)
  const reminded = skip(tokens, start, words('erinnere erinner erinnre erinnert'))
  const asked = skip(tokens, start, speltWords('kannst könntest würdest')) ?? null
  const verb = reminded ?? (asked && skip(tokens, asked, words('du')))
  const whom = verb ? skip(tokens, verb, words('mich uns')) : null
  const set = skip(tokens, start, words('neue neuer')) ?? start
  const noun = skip(tokens, set, words('erinnerung wecker timer'))
  const end = whom ?? (noun && (set > start || textAt(tokens, noun) === ':') ? noun : null)
  if (!end) return null
  const polite = skipAll(tokens, end, words('bitte mal auch'))
  return { value: { kind: 'command' }, to: skipAll(tokens, polite, toThing) }
}
