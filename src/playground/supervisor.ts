import { setTimeout as delay } from 'node:timers/promises'
import type { Part } from './local/part.ts'

export interface Supervised<P extends Part = Part> {
  /** The part as it runs first; rejects when it cannot be started at all. */
  first: Promise<P>
  stop(): Promise<void>
}

export interface Watch {
  log: (line: string) => void
  /** Each time it runs, and null each time it does not. */
  onChange: (part: Part | null, restarts: number) => void
  /** True ends supervision: starting it again would not help. */
  isFinal?: (ending: string) => boolean
}

const backOffMs = [100, 100, 500, 1_000, 3_000, 10_000, 30_000]
const healthyMs = 5_000

/** Keeps a part running: restarts come at once, and ever slower only where it does not even live for five seconds. */
export function supervise<P extends Part>(name: string, start: () => Promise<P>, { log, onChange, isFinal = () => false }: Watch): Supervised<P> {
  const abort = new AbortController()
  const { signal } = abort
  const first = start()
  let attempt: Promise<P> = first

  const loop = async () => {
    await first
    for (let inARow = 0, restarts = 0; ; restarts++) {
      const startedMs = Date.now()
      try {
        const part = await attempt
        if (signal.aborted) return
        if (restarts > 0) log(`${name} runs again (process ${part.pid}).`)
        onChange(part, restarts)
        const ending = await part.exited
        onChange(null, restarts)
        if (signal.aborted || isFinal(ending)) return
        log(`${name} (process ${part.pid}) ended: ${ending}. Starting it again.`)
      } catch (error) {
        log(`${name} could not be started: ${(error as Error).message}`)
      }
      if (Date.now() - startedMs > healthyMs) inARow = 0
      await delay(backOffMs[Math.min(inARow++, backOffMs.length - 1)], undefined, { signal }).catch(() => undefined)
      if (signal.aborted) return
      attempt = start()
    }
  }
  const looping = loop().catch(() => undefined) // a first start that failed is told through `first`

  return {
    first,
    async stop() {
      abort.abort()
      await attempt.then(part => part.stop(), () => undefined)
      await looping
    },
  }
}
