import { createPool, type Pool } from '../src/storage/pool.ts'
import { controlOf, type Control } from '../src/playground/control.ts'
import { place } from '../test/start/launched.ts'
import { initialUrl } from '../test/start/stored.ts'

/** Punctual as `npm start` runs it, and the ways to look at it. */
export interface Running { control: Control, pool: Pool }

/** Runs `npm start` in a folder and on ports of its own, loopback only, for as long as `measure` takes; leaves nothing behind. */
export async function withPunctual<T>(measure: (running: Running) => Promise<T>): Promise<T> {
  const at = await place()
  const launched = at.launch({ LOG_LEVEL: 'info' })
  const interrupted = new Promise<never>((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { reject(new Error(`stopped by ${signal}`)) })
  })
  let pool: Pool | undefined
  try {
    await Promise.race([launched.ready(), interrupted])
    pool = createPool(initialUrl(at), { max: 4, onIdleError: () => undefined })
    return await Promise.race([measure({ control: controlOf(`http://127.0.0.1:${at.env.PLAYGROUND_PORT}`), pool }), interrupted])
  } finally {
    await pool?.end()
    launched.child.kill('SIGTERM')
    await launched.exited
    reportFaults(launched.said())
    at.remove()
  }
}

/** Figures with errors behind them are none: says how often the bot logged what. */
function reportFaults(said: string): void {
  const counts = new Map<string, number>()
  for (const [, level, text] of said.matchAll(/^\{"level":([456]0).*"msg":"(.*)"\}$/gm)) {
    const line = `${level === '40' ? 'warning' : 'error'}: ${text}`
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  console.log(counts.size ? '\nIn the bot\'s log:' : '\nNo warning and no error in the bot\'s log.')
  for (const [line, count] of counts) console.log(`  ${count} × ${line}`)
}
