import { lexiconOf } from '../understand/lexicon.ts'
import type { Language } from '../understand/language.ts'
import { languagesFor } from '../understand/languages.ts'
import { tokenize, type Token } from '../understand/tokens.ts'
import { words } from '../understand/words.ts'
import { zoneName } from '../understand/zoneName.ts'
import { understand, understandWhen } from '../understand.ts'
import { canonicalZone } from '../zone/names.ts'
import { zonesByAbbreviation } from './byAbbreviation.ts'
import { minutesShown, zonesByClock } from './byClock.ts'
import { findPlaces, type Place } from './find.ts'

/**
 * What a message says of where its writer is.
 * - `zone`: one zone beyond doubt.
 * - `choose`: several that fit, or one that is a guess, to be chosen from.
 * - `no-such-clock`: it says what a clock shows, and no clock shows that now.
 * - `reminder`: it says nothing of the zone, and when to be reminded.
 * - `unknown`: neither.
 */
export type ZoneAnswer =
  | { kind: 'zone', zone: string }
  | { kind: 'choose', by: 'place' | 'clock' | 'abbreviation', choices: ZoneChoice[] }
  | { kind: 'no-such-clock' | 'reminder' | 'unknown' }

export interface ZoneChoice { zone: string, place: Pick<Place, 'name' | 'country'> | null }

const longestAnswer = 100

/** Some of an answer: as it was typed, and as a language reads it. */
interface Said { text: string, tokens: Token[], language: Language }

const marks = words(', . ! ? : ;')

/** As it was typed, then with ever fewer words around: "I live in The Hague", "my clock says 14:35 now". */
function readings(text: string, language: Language): Said[] {
  const tokens = lexiconOf(language).spelt(tokenize(text))
  const tells = ({ text }: Token) => !language.words.whereabouts.has(text) && !marks.has(text)
  const said = (from: number, to: number): Said => ({ text: text.slice(tokens[from]?.from, tokens[to - 1]?.to), tokens: tokens.slice(from, to), language })
  const [first, last] = [tokens.findIndex(tells), tokens.findLastIndex(tells)]
  if (first < 0) return tokens.length ? [said(0, tokens.length)] : []
  return upTo(tokens.length - last - 1).flatMap(behind => upTo(first).map(from => said(from, tokens.length - behind)))
}

const upTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, index) => index)

/** What a clock shows and nothing else, "14:35", "half past two in the afternoon", as minutes of the day. */
function clockShown({ tokens, language: { clock, dayPart } }: Said): number[] | null {
  const shown = clock(tokens, 0, true)
  if (!shown) return null
  const part = dayPart(tokens, shown.to)
  const to = part?.to ?? shown.to
  return (zoneName(tokens, to)?.to ?? to) === tokens.length ? minutesShown(shown.value, part?.value ?? null) : null
}

const chosen = (by: 'clock' | 'abbreviation', zones: string[]): ZoneAnswer => ({ kind: 'choose', by, choices: zones.map(zone => ({ zone, place: null })) })

const choiceOf = (places: Place[]): ZoneAnswer => ({ kind: 'choose', by: 'place', choices: places.map(({ zone, name, country }) => ({ zone, place: { name, country } })) })

/** Reads an answer to "which time zone are you in?": a zone, an offset, a place, an abbreviation, what a clock shows now. Total. */
export function readZoneAnswer(text: string, { nowMs, locale }: { nowMs: number, locale?: string }): ZoneAnswer {
  const reading = { nowMs, zone: 'UTC', locale }
  const isReminder = () => understand(text, reading).kind !== 'none'
  if (text.length > longestAnswer) return { kind: isReminder() ? 'reminder' : 'unknown' }
  const said = languagesFor(locale).flatMap(language => readings(text, language))
  const typed = [...new Set(said.map(({ text }) => text))]
  for (const name of typed) {
    const zone = canonicalZone(name)
    if (zone) return { kind: 'zone', zone }
  }
  for (const name of typed) {
    const zones = zonesByAbbreviation(name, nowMs, locale)
    if (zones.length) return chosen('abbreviation', zones)
  }
  for (const one of said) {
    const shown = clockShown(one)
    const zones = shown && zonesByClock(shown, nowMs, locale)
    if (zones) return zones.length ? chosen('clock', zones) : { kind: 'no-such-clock' }
  }
  const places = typed.map(name => ({ name, found: findPlaces(name) })).filter(({ found }) => found.length)
  const whole = places.find(({ found: [place] }) => !place?.guessed)
  if (!whole) return isReminder() ? { kind: 'reminder' } : places[0] ? choiceOf(places[0].found) : { kind: 'unknown' }
  const [only, ...more] = whole.found
  // "Mon" is a town and a weekday.
  const isTime = understandWhen(whole.name, reading) !== null
  return only && !more.length && !isTime ? { kind: 'zone', zone: only.zone } : choiceOf(whole.found)
}
