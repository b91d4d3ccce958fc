/** The playground's time: real time plus an offset, as the bot's. Flood limits, polls and back-off stay on real time. */
export interface Clock {
  nowMs(): number
  /** Unix seconds, as all dates of the Bot API. */
  unix(): number
  offsetMs(): number
  setOffsetMs(offsetMs: number): void
}

export function createClock(initialOffsetMs: number): Clock {
  let offset = initialOffsetMs
  const nowMs = () => Date.now() + offset
  return { nowMs, unix: () => Math.floor(nowMs() / 1000), offsetMs: () => offset, setOffsetMs(ms) { offset = ms } }
}
