import { createRequire } from 'node:module'
import rruleJs from 'rrule'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { nextOccurrence, occurrencesOf } from '../../src/domain/recurrence.ts'

export interface Task { start: string, rrule: string, zone: string }

/** One rule in an engine: when it is due next after an instant, and the first of its occurrences. Epoch milliseconds. */
export interface Prepared {
  /** Null: it cannot be asked. */
  next: ((afterMs: number) => number | null) | null
  first(count: number): number[]
}

export interface Engine {
  name: string
  javaScript: boolean
  /** With a zone it takes up to 17 s for one answer: asked in UTC alone. */
  utcOnly?: true
  prepare(task: Task): Prepared
}

const basic = (local: string) => local.replace(/[-:]/g, '')
const text = ({ start, rrule, zone }: Task) => `DTSTART;TZID=${zone}:${basic(start)}\nRRULE:${rrule}`

const punctual: Engine = {
  name: 'punctual', javaScript: true,
  prepare({ start, rrule, zone }) {
    const rule = { anchor: 'wall', start, rrule, zone } as const
    return {
      next: afterMs => nextOccurrence(rule, afterMs)?.dueAtMs ?? null,
      first(count) {
        const found: number[] = []
        for (const { dueAtMs } of occurrencesOf(rule)) if (found.push(dueAtMs) === count) break
        return found
      },
    }
  },
}

/** Without its cache of results, which would answer the same question from memory. */
const rrule: Engine = {
  name: 'rrule', javaScript: true, utcOnly: true,
  prepare(task) {
    const rule = new rruleJs.RRule(rruleJs.RRule.parseString(text(task)), true)
    return {
      next: afterMs => rule.after(new Date(afterMs))?.getTime() ?? null,
      first: count => rule.all((_, index) => index < count).map(Number),
    }
  },
}

const rruleTemporal: Engine = {
  name: 'rrule-temporal', javaScript: true,
  prepare({ start, rrule, zone }) {
    const dtstart = Temporal.PlainDateTime.from(start).toZonedDateTime(zone)
    const rule = new RRuleTemporal({ rruleString: rrule, dtstart, temporal: Temporal, cache: false })
    return {
      next: afterMs => rule.next(new Date(afterMs))?.epochMilliseconds ?? null,
      first: count => rule.all((_, index) => index < count).map(({ epochMilliseconds }) => epochMilliseconds),
    }
  },
}

interface RustSet { cache: { disable(): void }, all(limit: number): { toTimestamp(): number }[] }

/** Not among the dependencies: its native builds are not to be had for every platform. `npm i --no-save rrule-rust@3.1.1` to compare. */
function rruleRust(): Engine | null {
  try {
    const { RRuleSet } = createRequire(import.meta.url)('rrule-rust') as { RRuleSet: { fromString(text: string): RustSet } }
    return {
      name: 'rrule-rust', javaScript: false,
      prepare(task) {
        const set = RRuleSet.fromString(text(task))
        set.cache.disable()
        return { next: null, first: count => set.all(count).map(local => local.toTimestamp()) }
      },
    }
  } catch {
    return null
  }
}

export const engines = [punctual, rrule, rruleTemporal, rruleRust()].filter(engine => engine !== null)
