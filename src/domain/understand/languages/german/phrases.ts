import { hourMs } from '../../../recurrence/times.ts'
import { inOneCount, type Clock } from '../../clocks.ts'
import type { Meaning, PhraseReader } from '../../meaning.ts'
import { as } from '../../meaning.ts'
import { settledTime, type DayPart } from '../../timeOfDay.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount, unit } from './amount.ts'
import { clock, dayPart } from './clock.ts'
import { eachPart, speltWords } from './vocabulary.ts'

const timers = words('timer eieruhr')
const timed = speltWords('für auf von')

/** in 20 Minuten, in einer halben Stunde. */
export const delay: PhraseReader = (tokens, at) => {
  const later = amount(tokens, at)
  const end = later && skip(tokens, later.to, speltWords('später'))
  if (later && end) return { value: { kind: 'delay', amount: later.value }, to: end }
  const marked = skip(tokens, at, words('in +'))
  const length = amount(tokens, skipAll(tokens, marked ?? skip(tokens, at, timed) ?? at, speltWords('ca etwa ungefähr genau spätestens .')))
  return length?.value.seconds && (marked ?? isSet(tokens, at)) ? { value: { kind: 'delay', amount: length.value }, to: length.to } : null
}

/** Behind "Timer", "Timer für". */
const isSet = (tokens: Token[], at: number): boolean => timers.has(textAt(tokens, at - 1)) || (timers.has(textAt(tokens, at - 2)) && timed.has(textAt(tokens, at - 1)))

const marks = speltWords('um @ gegen ca . circa etwa ungefähr spätestens punkt so')
const leads = speltWords('um @ gegen punkt ab spätestens circa ca')

const joints = words(', und & / oder')
const counting = words('mal x')

/** um 9, gegen halb sechs, um 9 und 21 Uhr, früh um 5, um 7 und abends um 8. */
export function clocks(tokens: Token[], at: number): Read<Meaning> | null {
  const early = skip(tokens, at, speltWords('früh'))
  const lead = early ?? at
  const start = leads.has(textAt(tokens, lead)) ? skipAll(tokens, lead + 1, marks) : lead
  const marked = start > lead
  const first = early && !marked ? null : clock(tokens, start, marked) ?? sharedHour(tokens, start)
  if (!first) return null
  const found = [early ? inPart(first.value, 'morning') : first.value]
  let { to } = first
  for (let more = 0; more < 12; more++) {
    const joint = skipAll(tokens, to, joints)
    const part = eachPart.get(textAt(tokens, joint))
    const from = part ? joint + 1 : joint
    const again = skip(tokens, from, words('um'))
    const next = joint > to ? clock(tokens, again ?? from, again !== null || (marked && tokens[from]?.kind === 'number')) ?? (marked ? null : sharedHour(tokens, from)) : null
    // "Um 8, 3 Eier": behind a comma a number goes on the list only where the list goes on.
    const isCount = next?.value.bare && (unit(tokens, next.to) || counting.has(textAt(tokens, next.to)) || (textAt(tokens, joint - 1) === ',' && tokens[next.to - 1]?.text !== 'uhr' && tokens[next.to]?.kind === 'word' && !joints.has(textAt(tokens, next.to))))
    if (!next || isCount) break
    found.push(part ? inPart(next.value, part) : next.value)
    to = next.to
  }
  return { value: { kind: 'clock', clocks: inOneCount(found), plain: first.value.bare && !marked && tokens[first.to - 1]?.text !== 'uhr' }, to }
}

const inPart = (clock: Clock, part: DayPart): Clock => clock.half === null && clock.hour < 13 ? { ...clock, hour: Math.floor(settledTime(clock, part) / hourMs) % 24, half: '24' } : clock

/** The first of "9 und 21 Uhr", "9, 13, 18 Uhr", "9-10 Uhr": the word stands behind the last. */
function sharedHour(tokens: Token[], at: number): ReturnType<typeof clock> {
  const first = clock(tokens, at, true)
  let last = first
  for (let more = 0; last && more < 12; more++) {
    const joint = skip(tokens, last.to, words(', und - – bis'))
    last = joint ? clock(tokens, joint, true) : null
    if (last && tokens[last.to - 1]?.text === 'uhr') return first
  }
  return null
}

export const part: PhraseReader = (tokens, at) => {
  const tonight = skipWords(tokens, at, 'heute', 'abend') ?? skipWords(tokens, at, 'heute', 'nacht')
  if (tonight) return { value: { kind: 'part', part: textAt(tokens, at + 1) === 'abend' ? 'evening' : 'night', today: true }, to: tonight }
  const noon = skip(tokens, at, words('gegen zu zum'))
  if (noon && textAt(tokens, noon) === 'mittag') return { value: { kind: 'part', part: 'noon', today: false }, to: noon + 1 }
  const early = skipWords(tokens, at, 'ganz', 'früh') ?? skipWords(tokens, at, 'sehr', 'früh')
  if (early) return { value: { kind: 'part', part: 'morning', today: false }, to: early }
  return as(dayPart(tokens, at), value => ({ kind: 'part', part: value, today: false }))
}
