import { setTimeout as delay } from 'node:timers/promises'

/** Rejects with a TimeoutError when `promise` does not settle in time; what it stands for goes on. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  const settled = new AbortController()
  const late = delay(ms, undefined, { signal: settled.signal }).then(() => { throw new DOMException('no answer in time', 'TimeoutError') })
  try {
    return await Promise.race([promise, late])
  } finally {
    settled.abort()
  }
}
