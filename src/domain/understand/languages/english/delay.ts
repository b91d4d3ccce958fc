import { addAmounts, amountOf, type Amount } from '../../amounts.ts'
import type { Meaning, PhraseReader } from '../../meaning.ts'
import { skipRun } from '../../runs.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount, unit } from './amount.ts'
import { timer } from './timer.ts'
import { vagueDelay } from './vagueDelay.ts'
import { isDay } from './weekdays.ts'

const delayWords = words('in after within +')
const linking = words('to about that')
const loose = ['or so', 'or thereabouts', 'or less', 'tops', 'max']

/** in 2 hours, in an hour and a half, 20 min from now. */
export const delay: PhraseReader = (tokens, at) => timer(tokens, at) ?? measured(tokens, at) ?? bareMinutes(tokens, at) ?? betweenTwo(tokens, at) ?? vagueDelay(tokens, at)

function measured(tokens: Token[], at: number): Read<Meaning> | null {
  const marked = skip(tokens, at, delayWords)
  const said = amount(tokens, skipAll(tokens, marked ?? at, words('about around exactly another the next just approximately approx roughly like maybe')))
  const ago = said && skipWords(tokens, said.to, 'ago')
  if (said && ago) return { value: { kind: 'delay', amount: { months: -said.value.months, days: -said.value.days, seconds: -said.value.seconds } }, to: ago }
  if (!said?.value.seconds || (!marked && isClock(tokens, at))) return null
  const length = withMinutes(tokens, said)
  const later = skipWords(tokens, length.to, 'from', 'now') ?? skipWords(tokens, length.to, 'later') ?? skipWords(tokens, length.to, 'hence')
  const opens = isCommanded(tokens, at) || at === 0
  const isLength = !marked && !later && length.value.seconds < 86_400 && tokens[at]?.kind === 'number' && tokens[length.to]?.kind === 'word'
  if (opens && isLength) return { value: { kind: 'delay', amount: length.value, doubtful: true }, to: length.to }
  return marked ?? later ? { value: { kind: 'delay', amount: length.value }, to: later ?? skipRun(tokens, length.to, loose) ?? length.to } : null
}

/** "remind me 20 min" */
const isCommanded = (tokens: Token[], at: number): boolean => words('me remindme').has(textAt(tokens, at - 1)) && at <= 6

/** "19h30", "13h tomorrow": a time rather than so many hours. */
const isClock = (tokens: Token[], at: number): boolean => Number(textAt(tokens, at)) > 5 && textAt(tokens, at + 1) === 'h' && tokens[at + 1]?.glued === true
  && (isDay(textAt(tokens, at + 2)) || (tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.glued === true))

/** What goes on behind a number as behind a time: its end, or what to do. */
const goesOn = (tokens: Token[], at: number): boolean =>
  !tokens[at] || (linking.has(textAt(tokens, at)) && tokens[at + 1]?.kind === 'word') || (tokens[at].kind === 'mark' && tokens[at].glued && !tokens[at + 1]?.glued)

/** "1 hr 30 to leave" */
function withMinutes(tokens: Token[], length: Read<Amount>): Read<Amount> {
  const minutes = tokens[length.to]
  const isMinutes = minutes?.kind === 'number' && !minutes.glued && minutes.text.length === 2 && Number(minutes.text) < 60 && length.value.seconds % 3600 === 0 && goesOn(tokens, length.to + 1)
  return isMinutes ? { value: addAmounts(length.value, { months: 0, days: 0, seconds: Number(minutes.text) * 60 }), to: length.to + 1 } : length
}

/** "remind me in 15", "in 20 to call Bob": minutes. */
function bareMinutes(tokens: Token[], at: number): Read<Meaning> | null {
  const number = textAt(tokens, at) === 'in' ? tokens[at + 1] : undefined
  if (number?.kind !== 'number' || number.text.length > 2 || Number(number.text) === 0 || !goesOn(tokens, at + 2)) return null
  return { value: { kind: 'delay', amount: { months: 0, days: 0, seconds: Number(number.text) * 60 } }, to: at + 2 }
}

/** "in 10-15 min": the sooner is offered. */
function betweenTwo(tokens: Token[], at: number): Read<Meaning> | null {
  const least = textAt(tokens, at) === 'in' ? tokens[at + 1] : undefined
  const joint = least?.kind === 'number' ? skip(tokens, at + 2, words('- – to or')) : null
  const measured = joint && tokens[joint]?.kind === 'number' ? unit(tokens, joint + 1) : null
  const sooner = measured && amountOf(Number(least?.text), measured.value)
  return measured && sooner?.seconds ? { value: { kind: 'delay', amount: sooner, vague: true }, to: measured.to } : null
}
