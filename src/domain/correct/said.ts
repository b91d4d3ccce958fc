import type { Reading } from '../understanding.ts'
import type { Amount } from '../understand/amounts.ts'
import type { Language } from '../understand/language.ts'
import { inItsLanguage } from '../understand/languages.ts'
import type { Limit } from '../understand/limits.ts'
import { phrasesOf } from '../understand/phrases.ts'
import { add, empty, type Schedule } from '../understand/schedule.ts'
import { asAnswer } from '../understand/settings.ts'
import { tokenize, type Token } from '../understand/tokens.ts'
import { isUnreal } from '../understand/unreal.ts'
import type { CorrectionWords } from './language.ts'

/** A text that corrects what was set, as it reads. */
export type Said =
  | { mode: 'change' | 'add' | 'leave', schedule: Schedule, limits: Limit[], instead: boolean, only: boolean, language: Language }
  | { mode: 'leave-next' | 'leave-week' | 'leave-month', language: Language }
  | { mode: 'shift', amount: Amount, forward: boolean, language: Language }

/** The text in its language, with its words for corrections. */
export interface Opened { tokens: Token[], words: CorrectionWords, language: Language, reading: Reading }

/** Null where it is too long to be one, or its language has no words for corrections. */
export function opened(text: string, reading: Reading): Opened | null {
  const { tokens, language } = inItsLanguage(tokenize(text), reading)
  const words = language.corrections
  return words && tokens.length <= 30 && !tokens.some(({ quoted }) => quoted) ? { tokens, words, language, reading } : null
}

/** Null for a text that says anything else besides: that may be a reminder of its own. */
export function saidOf(text: Opened): Said | null {
  const { tokens: all, words, language } = text
  const put = postponed(all, words, language)
  if (put) return put
  const edged = withoutEdges(all.filter(token => !words.adding.has(token.text)), words, language)
  const addsFirst = words.addingFirst.has(edged[0]?.text ?? '') || words.addingFirst.has(all[0]?.text ?? '')
  const adds = addsFirst || all.some(token => words.adding.has(token.text))
  const only = words.only.has(edged[0]?.text ?? '')
  const said = only || words.addingFirst.has(edged[0]?.text ?? '') ? edged.slice(1) : edged
  // "No esta semana": what opens an answer also leaves out, at once before a week or an occurrence.
  const opening = all[all.indexOf(said[0]!) - 1]
  const denied = opening && words.leaving.has(opening.text) ? period(said, words, language) : null
  if (denied) return denied
  const left = leftTokens(said, words)
  const leaves = left !== null
  const rest = left ?? said
  if (!rest.length) return null
  return (leaves ? period(rest, words, language) : shift(rest, words, language)) ?? schedule(rest, leaves ? 'leave' : adds ? 'add' : 'change', text, only)
}

/** What is left out: the word for it stands before, or in languages whose verbs end a sentence behind. */
function leftTokens(said: Token[], { around, leaving }: CorrectionWords): Token[] | null {
  if (said[0] && leaving.has(said[0].text)) return said.slice(1)
  const at = said.findLastIndex(({ text }) => leaving.has(text))
  return at > 0 && said.slice(at + 1).every(({ text }) => around.has(text)) ? said.slice(0, at) : null
}

/** Without what leads and follows it. */
export function withoutEdges(tokens: Token[], { around }: CorrectionWords, { words: { cut: { closing } } }: Language): Token[] {
  let [from, to] = [0, tokens.length]
  while (from < to && around.has(tokens[from]!.text)) from++
  while (to > from && (tokens[to - 1]!.kind === 'mark' || closing.has(tokens[to - 1]!.text))) to--
  return tokens.slice(from, to)
}

function period(rest: Token[], { nextOne, thisWeek, thisMonth }: CorrectionWords, language: Language): Said | null {
  const text = rest.map(token => token.text).join(' ')
  if (nextOne.includes(text)) return { mode: 'leave-next', language }
  return thisWeek.includes(text) ? { mode: 'leave-week', language } : thisMonth.includes(text) ? { mode: 'leave-month', language } : null
}

/** "postpone it by an hour", "push it back 30 min" */
function postponed(all: Token[], { postponing, around }: CorrectionWords, language: Language): Said | null {
  const at = all.findIndex(token => !postponing.has(token.text) && !around.has(token.text))
  if (at < 1 || !all.slice(0, at).some(token => postponing.has(token.text) && !around.has(token.text))) return null
  const length = language.amount(all, at)
  return length && all.slice(length.to).every(token => around.has(token.text)) ? { mode: 'shift', amount: length.value, forward: true, language } : null
}

/** "an hour later", "30 min earlier" */
function shift(rest: Token[], { around, later, earlier }: CorrectionWords, language: Language): Said | null {
  const length = language.amount(rest, 0)
  const last = rest.findLastIndex(({ text }) => !around.has(text))
  const side = length && length.to === last ? rest[last]!.text : ''
  return length && (later.has(side) || earlier.has(side)) ? { mode: 'shift', amount: length.value, forward: later.has(side), language } : null
}

export type Change = Extract<Said, { mode: 'change' | 'add' | 'leave' }>

/** What some of the text says of when. Null where it says anything else. */
export function schedule(rest: Token[], mode: Change['mode'], { reading, language, words }: Opened, only: boolean): Change | null {
  const phrases = phrasesOf(rest, language, reading.dayOrder ?? language.dayOrder(reading))
  const read = add(empty, phrases.filter(({ kind }) => kind !== 'limit'))
  const limits = phrases.flatMap(phrase => phrase.kind === 'limit' ? [phrase.limit] : [])
  const found = phrases.length ? read : asAnswer(read, rest, language)
  if (!phrases.length && !found.clocks.length) return null
  const small = (text: string) => words.around.has(text) || language.words.answer.has(text) || language.words.cut.between.has(text)
  const covered = phrases.length ? phrases : found.used
  const tells = rest.every((token, at) => small(token.text) || covered.some(({ from, to }) => from <= at && at < to))
  const fits = read.used.length + limits.length === phrases.length
  return tells && fits && !isUnreal({ ...found, limits }) ? { mode, schedule: found, limits, only, instead: rest.some(({ text }) => words.instead.has(text)), language } : null
}
