import type { PhraseReader } from '../../meaning.ts'
import { runsOf, skipRun } from '../../runs.ts'
import { skip, skipAll, skipWords, textAt, type Reader, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { speltWords } from './vocabulary.ts'

const politeness = words('bitte hey ey hi hallo moin servus huhu ok okay bot , ! mal also ja und')
const toThing = words('an ans daran dran dass das zu : ,')
const person = words('mich uns')
const toPerson = words('mir uns')
const device = words('wecker timer alarm erinnerung reminder')
const articles = words('einen eine ein nen ne den die')

/** erinnere mich, kannst du mich, erinnerst du mich. */
function reminding(tokens: Token[], at: number): number | null {
  const reminded = skip(tokens, at, words('erinnere erinner erinnre erinnert errinere errinner erinere erinnerr errinnere erinnerre'))
  const asked = skip(tokens, at, speltWords('kannst könntest würdest magst erinnerst'))
  const verb = reminded ?? (asked && skip(tokens, asked, words('du')))
  return verb && skip(tokens, verb, person)
}

const forgetting = [
  ...runsOf(['damit ich', 'damit ich es', 'damit ich das', 'dass ich', 'dass ich es', 'damit wir', 'falls ich'], ['nicht vergesse', 'nicht vergessen', 'vergesse']),
  ...runsOf(['lass mich', 'lass uns', 'lass mich bitte', 'lass mich bloß', 'ich darf', 'ich will', 'ich soll', 'ich muss', 'darf', 'bloß', 'ja', 'bitte'], ['nicht vergessen']),
  'nicht zu vergessen', 'um nicht zu vergessen', 'vergiss bitte nicht', 'vergiss bloß nicht', 'vergiss es nicht',
]

/** denk dran, vergiss nicht, nicht vergessen, merk dir, sag mir Bescheid. */
function minding(tokens: Token[], at: number): number | null {
  const two = (first: string, second: string) => {
    const next = skip(tokens, at, words(first))
    return next && skip(tokens, skipAll(tokens, next, words('bitte doch mal')), words(second))
  }
  const told = two('sag gib', 'mir uns') ?? two('schreib schick', 'mir uns')
  return skipRun(tokens, at, forgetting) ?? two('denk denke denkt', 'dran daran') ?? two('merk merke', 'dir') ?? two('vergiss vergesst', 'nicht') ?? two('nicht', 'vergessen') ?? (told && (skip(tokens, told, words('bescheid')) ?? told))
}

/** Erinnerung:, neue Erinnerung, stell mir einen Wecker auf, Timer für. */
const setting: Reader<null> = (tokens, at) => {
  const verb = skip(tokens, at, words('stell stelle setz setze mach mache neue neuer neuen'))
  const noun = skip(tokens, skipAll(tokens, skipAll(tokens, skip(tokens, verb ?? at, toPerson) ?? verb ?? at, words('bitte mal doch')), articles), device)
  const isOpening = at === 0 && textAt(tokens, noun ? noun - 1 : -1) !== 'alarm'
  if (!noun || !(verb || textAt(tokens, noun) === ':' || isOpening)) return null
  return { value: null, to: skip(tokens, noun, speltWords('auf für')) ?? noun }
}

/** At the end: "ans Trinken erinnern", "Bescheid geben". */
const asking = (tokens: Token[], at: number): number | null => {
  const end = skip(tokens, skipAll(tokens, at, words('daran dran bitte')), words('erinnern')) ?? skipWords(tokens, at, 'bescheid', 'geben') ?? skipWords(tokens, at, 'bescheid', 'sagen')
  const isPlain = ['dran', 'daran'].includes(textAt(tokens, at)) && textAt(tokens, at + 1) === 'erinnern'
  return end && (isPlain || tokens.slice(end).every(({ kind }) => kind === 'mark')) ? end : null
}

/** "Guten Morgen" is no morning. */
const greeted = (tokens: Token[], at: number): number | null => {
  const good = skip(tokens, at, words('guten gute'))
  return good && skip(tokens, good, words('morgen tag abend nacht'))
}

/** Words to the bot, no part of the reminder. */
export const command: PhraseReader = (tokens, at) => {
  const asked = asking(tokens, at)
  if (asked) return { value: { kind: 'command' }, to: asked }
  const hello = at === 0 ? greeted(tokens, skipAll(tokens, 0, politeness)) : null
  const start = skipAll(tokens, hello ?? at, politeness)
  const end = reminding(tokens, start) ?? minding(tokens, start) ?? setting(tokens, start)?.to
  const called = hello ?? (at === 0 ? skipAll(tokens, 0, words('hey ey')) : 0)
  if (!end) return called ? { value: { kind: 'command' }, to: called } : null
  const polite = skipAll(tokens, end, words('bitte mal auch nochmal'))
  return { value: { kind: 'command' }, to: skipAll(tokens, polite, toThing) }
}
