import type { Language } from '../understand/language.ts'
import { languagesFor } from '../understand/languages.ts'
import { tokenize } from '../understand/tokens.ts'
import { words } from '../understand/words.ts'
import { zoneName } from '../understand/zoneName.ts'
import { understand } from '../understand.ts'
import { canonicalZone } from '../zone/names.ts'
import { zonesByAbbreviation } from './byAbbreviation.ts'
import { zonesByClock } from './byClock.ts'
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
const lead = words("i im i'm am i’m we we're are live lives living stay staying based located currently now from in at near around my our city town place location time timezone zone clock watch phone says shows reads is its it's it’s it the set to use hi hello hey please ok well so , : я мы живу живем живём нахожусь сейчас в во на по из у меня нас тут здесь город мой часы показывают время привет")
const trail = words("time timezone zone clock now here right please thanks today currently local . ! ? , сейчас тут здесь время времени")

/** As it was typed, then with ever fewer words around: "I live in The Hague", "my clock says 14:35 now". */
function readings(text: string): string[] {
  const typed = text.trim().replace(/\s+/g, ' ').replace(/[.!?]+$/, '')
  const tokens = typed.split(/ |(?=[,:!?](?:\s|$))/)
  const isIn = (list: ReadonlySet<string>, at: number) => list.has(tokens[at]?.toLowerCase() ?? '')
  let [from, to] = [0, tokens.length]
  while (isIn(lead, from)) from++
  while (to > from && isIn(trail, to - 1)) to--
  const shorter = Array.from({ length: from + 1 }, (_, start) => tokens.slice(start, to).join(' '))
  return [...new Set([typed, ...shorter])].filter(Boolean)
}

/** "14:35", "2:35 pm", "half past two in the afternoon": a clock and nothing else. */
function isClock(text: string, { clock, dayPart }: Language): boolean {
  const tokens = tokenize(text)
  const shown = clock(tokens, 0, true)
  if (!shown) return false
  const part = dayPart(tokens, shown.to)
  const to = part?.to ?? shown.to
  return (zoneName(tokens, to)?.to ?? to) === tokens.length
}

const chosen = (by: 'clock' | 'abbreviation', zones: string[]): ZoneAnswer => ({ kind: 'choose', by, choices: zones.map(zone => ({ zone, place: null })) })

const choiceOf = (places: Place[]): ZoneAnswer => ({ kind: 'choose', by: 'place', choices: places.map(({ zone, name, country }) => ({ zone, place: { name, country } })) })

/** Reads an answer to "which time zone are you in?": a zone, an offset, a place, an abbreviation, what a clock shows now. Total. */
export function readZoneAnswer(text: string, { nowMs, locale }: { nowMs: number, locale?: string }): ZoneAnswer {
  const isReminder = () => understand(text, { nowMs, zone: 'UTC', locale }).kind !== 'none'
  if (text.length > longestAnswer) return { kind: isReminder() ? 'reminder' : 'unknown' }
  const said = readings(text)
  for (const reading of said) {
    const zone = canonicalZone(reading)
    if (zone) return { kind: 'zone', zone }
  }
  for (const reading of said) {
    const zones = zonesByAbbreviation(reading, nowMs, locale)
    if (zones.length) return chosen('abbreviation', zones)
  }
  const shown = said.find(reading => languagesFor(locale).some(language => isClock(reading, language)))
  if (shown) {
    const zones = zonesByClock(shown, nowMs, locale)
    return zones.length ? chosen('clock', zones) : { kind: 'no-such-clock' }
  }
  const places = said.map(findPlaces).filter(found => found.length)
  const whole = places.find(([place]) => !place?.guessed)
  if (isReminder()) return whole ? choiceOf(whole) : { kind: 'reminder' } // "Mon" is a town and a weekday
  const [only, ...more] = whole ?? []
  if (only && !more.length) return { kind: 'zone', zone: only.zone }
  return places[0] ? choiceOf(whole ?? places[0]) : { kind: 'unknown' }
}
