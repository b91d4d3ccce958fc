/**
 * The bot's time: real time plus an offset, zero outside tests and the playground.
 * Reminders live in the bot's time; leases, gate, claims and timeouts stay on real time.
 */
export interface Clock {
  nowMs(): number
  /** Real instant at which this clock will show `atMs`. */
  toRealMs(atMs: number): number
  offsetMs(): number
  /** For this process; storage tells those that start later, and clears what sleepers were armed for. */
  setOffsetMs(offsetMs: number): void
}

export function createClock(initialOffsetMs = 0): Clock {
  let offset = initialOffsetMs
  return {
    nowMs: () => Date.now() + offset,
    toRealMs: atMs => atMs - offset,
    offsetMs: () => offset,
    setOffsetMs: offsetMs => { offset = offsetMs },
  }
}
