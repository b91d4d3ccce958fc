import { readFileSync } from 'node:fs'
import { levelOf } from '../src/log.ts'
import { controlOf, type Control } from '../src/playground/control.ts'
import { botLog } from '../src/playground/supervisor/bot-part.ts'
import { createPool, type Pool } from '../src/storage/pool.ts'
import { place } from '../test/start/launched.ts'
import { initialUrl } from '../test/start/stored.ts'

/** Punctual as `npm start` runs it, and the ways to look at it. */
export interface Running { control: Control, pool: Pool }

/** Runs `npm start` in a folder and on ports of its own, loopback only, for as long as `measure` takes; leaves nothing behind. */
export async function withPunctual<T>(measure: (running: Running) => Promise<T>, env: Record<string, string> = {}): Promise<T> {
  const at = await place()
  const launched = at.launch({ LOG_LEVEL: 'info', ...env })
  const interrupted = new Promise<never>((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { reject(new Error(`stopped by ${signal}`)) })
  })
  let pool: Pool | undefined
  try {
    await Promise.race([launched.ready(), interrupted])
    pool = createPool(initialUrl(at), { max: 8, onIdleError: () => undefined })
    const result = await Promise.race([measure({ control: controlOf(`http://127.0.0.1:${at.env.PLAYGROUND_PORT}`), pool }), interrupted])
    reportFaults(at.home)
    return result
  } finally {
    await pool?.end()
    launched.child.kill('SIGTERM')
    await launched.exited
    at.remove()
  }
}

/** Figures with errors behind them are none: says how often the bot logged what. */
function reportFaults(home: string): void {
  const counts = new Map<string, number>()
  for (const line of readFileSync(botLog(home), 'utf8').split('\n')) {
    if (levelOf(line) < 40) continue
    const { level, msg } = JSON.parse(line) as { level: number, msg: string }
    const said = `${level < 50 ? 'warning' : 'error'}: ${msg}`
    counts.set(said, (counts.get(said) ?? 0) + 1)
  }
  console.log(counts.size ? "\nIn the bot's log:" : "\nNo warning and no error in the bot's log.")
  for (const [said, count] of counts) console.log(`  ${count} × ${said}`)
}
