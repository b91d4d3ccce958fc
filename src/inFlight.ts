/** Calls that must have ended before what they go through is closed: Temporal's client retries one by a timer, which then throws into nothing. */
export interface InFlight {
  add<T>(call: Promise<T>): Promise<T>
  ended(): Promise<unknown>
}

export function inFlight(): InFlight {
  const open = new Set<Promise<unknown>>()
  return {
    add(call) {
      const done = call.then(() => undefined, () => undefined).finally(() => { open.delete(done) })
      open.add(done)
      return call
    },
    ended: () => Promise.all(open),
  }
}
