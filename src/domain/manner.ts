import type { Amount } from './understand/amounts.ts'

/** What a reminder does beyond coming at its times. */
export interface Manner {
  /** How long before each occurrence it is announced, the longest first. */
  leads?: Amount[]
  /** Comes again and again until it is done. */
  nag?: Nag
  /** The next occurrence comes so long after Done; `start` is the one planned last, and there is no `rrule`. */
  fromCompletion?: Amount
}

export interface Nag { everyMinutes: number }

/** Where no interval was said. */
export const usualNag: Nag = { everyMinutes: 10 }

/** Times that a nag comes again at most, unless it is done or the next occurrence comes before. */
export const nagLimit = 30

/** How a message asks on, of which there were so many since it was due. */
export const nagShown = (nag: Nag | null | undefined, asked: number): { everyMinutes: number, isLast: boolean } | null =>
  nag ? { everyMinutes: nag.everyMinutes, isLast: asked >= nagLimit } : null

/** The manner stays where another rule can have it, unless that has its own. */
export const keepingManner = <To extends Manner & { rrule: string | null }>({ leads, nag, fromCompletion }: Manner, rule: To): To =>
  ({ ...(leads ? { leads } : {}), ...(nag ? { nag } : {}), ...(fromCompletion && rule.rrule === null ? { fromCompletion } : {}), ...rule })
