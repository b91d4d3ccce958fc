import { createRequire } from 'node:module'
import { extendBeyondData } from './future.ts'
import { unpack, type Transitions } from './unpack.ts'

const require = createRequire(import.meta.url)
const packed = require('moment-timezone/data/packed/latest.json') as { version: string, zones: string[], links: string[] }
const meta = require('moment-timezone/data/meta/latest.json') as { zones: Record<string, unknown> }

/** Release of the IANA database in use, e.g. "2026f". */
export const tzdbVersion = packed.version

const packedByName = new Map(packed.zones.map(line => [line.slice(0, line.indexOf('|')), line]))
const targetByLink = new Map(packed.links.map(line => line.split('|').reverse() as [string, string]))
const linksByTarget = Map.groupBy(targetByLink.keys(), link => targetByLink.get(link))
const nameByLower = new Map([...packedByName.keys(), ...targetByLink.keys()].map(name => [name.toLowerCase(), name]))
const loaded = new Map<string, Transitions>()

/** What the data say of every zone and link, packed: two releases agree about a zone where this is the same. */
export const zoneSources = (): Map<string, string> =>
  new Map([...packedByName.keys(), ...targetByLink.keys()].flatMap(name => {
    const line = packedByName.get(targetByLink.get(name) ?? name)
    return line ? [[name, line]] : []
  }))

/** A zone or link with its usual capitals, or undefined. */
export const knownName = (text: string): string | undefined => nameByLower.get(text.toLowerCase())

let zoneByCity: ReadonlyMap<string, string> | undefined

/** The zone that is named for a city, in lower case: "new york". */
export function zoneOfCity(city: string): string | undefined {
  zoneByCity ??= new Map([...nameByLower].filter(([lower]) => lower.includes('/') && !lower.startsWith('etc/')).map(([lower, name]) => [lower.slice(lower.lastIndexOf('/') + 1).replaceAll('_', ' '), name]))
  const name = zoneByCity.get(city)
  return name && preferredName(name)
}

export const isKnownName = (name: string): boolean => packedByName.has(name) || targetByLink.has(name)

/**
 * The name to keep. The data file links a place to any other with the same clock since 1970 (Oslo to Berlin): a person keeps their own
 * city, which the country table lists. Only names that are merely old (Asia/Calcutta, US/Pacific, Europe/Kiev) give way to today's.
 */
export function preferredName(name: string): string {
  const target = targetByLink.get(name) ?? name
  const sameClock = [name, target, ...linksByTarget.get(target) ?? []]
  return sameClock.find(candidate => candidate in meta.zones) ?? target
}

export function transitionsOf(name: string): Transitions | undefined {
  const known = loaded.get(name)
  if (known) return known
  const line = packedByName.get(name) ?? packedByName.get(targetByLink.get(name) ?? '')
  if (!line) return undefined
  const transitions = extendBeyondData(unpack(line))
  loaded.set(name, transitions)
  return transitions
}
