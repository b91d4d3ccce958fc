import { clockOf, inOneCount, type Clock } from '../../clocks.ts'
import type { Meaning } from '../../meaning.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { unit } from './amount.ts'
import { clock, inPart } from './clock.ts'
import { cardinal } from './numbers.ts'
import { dayParts, hourOfPart } from './vocabulary.ts'

const leads = words('karib theek @ ~')
const joints = words(', aur & / ya')
const mostClocks = 12

/** "tak", "se pehle", "ke baad", "ke aaspaas", "ko". */
export function skipBehind(tokens: Token[], at: number): number {
  const placed = skipWords(tokens, at, 'se', 'pehle') ?? skipWords(tokens, at, 'ke', 'baad') ?? skipWords(tokens, at, 'ke', 'aaspaas') ?? skipWords(tokens, at, 'ke', 'karib') ?? skipWords(tokens, at, 'ke', 'liye')
  return placed ?? skipAll(tokens, at, words('ko par tak hi'))
}

/** "9 aur 21 baje": the word stands behind the last. */
function sharedHours(tokens: Token[], at: number): Read<Clock[]> | null {
  const hours: Clock[] = []
  for (let to = at; hours.length < mostClocks;) {
    const last = clock(tokens, to, false)
    if (last) return hours.length ? { value: [...hours, last.value], to: last.to } : null
    const hour = cardinal(tokens, to)
    const bare = hour && !unit(tokens, hour.to) ? clockOf(hour.value, 0, null, true) : null
    const joint = bare && hour ? skip(tokens, hour.to, joints) : null
    if (!bare || !joint) return null
    hours.push(bare)
    to = joint
  }
  return null
}

/** "subah aur shaam", "subah shaam 8 baje". */
function eachPart(tokens: Token[], at: number): Read<Clock[]> | null {
  const first = dayParts.get(textAt(tokens, at))
  if (!first) return null
  const parts = [first]
  let to = at + 1
  for (let next = to; parts.length < 4; next = to) {
    next = skipAll(tokens, next, words(', aur & / - ko'))
    const part = dayParts.get(textAt(tokens, next))
    if (!part || parts.includes(part)) break
    parts.push(part)
    to = next + 1
  }
  if (parts.length < 2) return null
  const shared = clock(tokens, skipAll(tokens, to, words('ko ke me')), false)
  const times = parts.map(part => shared ? inPart(shared.value, part) : { hour: hourOfPart[part], minute: 0, half: '24' as const, bare: false })
  return { value: times, to: shared?.to ?? to }
}

/** "subah 9 baje", "9 aur 21 baje", "subah 8, dopahar 2 aur raat 9 baje", "karib 5 baje". */
export function clocks(tokens: Token[], at: number): Read<Meaning> | null {
  const start = skipAll(tokens, at, leads)
  const one = clock(tokens, start, start > at)
  const first = eachPart(tokens, start) ?? sharedHours(tokens, start) ?? (one && { value: [one.value], to: one.to })
  if (!first) return null
  const found = [...first.value]
  let { to } = first
  while (found.length < mostClocks) {
    const joint = skipAll(tokens, skip(tokens, to, words('ko')) ?? to, joints)
    const next = joint > to && joints.has(textAt(tokens, joint - 1)) ? clock(tokens, joint, false) : null
    if (!next) break
    found.push(next.value)
    to = next.to
  }
  // "7 baje wali train": which one of the things in the text.
  return textAt(tokens, to) === 'wala' ? null : { value: { kind: 'clock', clocks: inOneCount(found), plain: false }, to: skipBehind(tokens, to) }
}
