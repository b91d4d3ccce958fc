import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { end, runs, signal } from '../local/process.ts'

/** Lines of postmaster.pid: pid, data folder, start, port, socket folder, address, shared memory, state. */
export function lockLines(data: string): string[] {
  try {
    return readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n').map(line => line.trim())
  } catch {
    return []
  }
}

/** Ends the server that a killed `npm start` left on this data folder, and its lock. Resolves to the pid it stopped. */
export async function stopLeftover(data: string): Promise<number | null> {
  const pid = Number(lockLines(data)[0])
  if (!pid) return null
  const left = runs(pid, data)
  await end(pid, data, [['SIGINT', 10_000], ['SIGQUIT', 3_000], ['SIGKILL', 1_000]])
  await awaitBackends(data)
  // A pid that is a zombie, or another program's by now, would make PostgreSQL believe in its old lock. Only where we can see that nobody uses the folder.
  if (process.platform === 'linux') rmSync(path.join(data, 'postmaster.pid'), { force: true })
  return left ? pid : null
}

/** Children of a killed postmaster leave by themselves, but until then they write to the same files. */
async function awaitBackends(data: string): Promise<void> {
  for (const until = Date.now() + 5_000; ; await delay(20)) {
    const busy = processesIn(data)
    if (busy.length === 0) return
    if (Date.now() > until) busy.forEach(pid => { signal(pid, 'SIGKILL') })
  }
}

/** Every PostgreSQL process stands in its data folder. */
function processesIn(folder: string): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc').filter(name => /^\d+$/.test(name)).map(Number).filter(pid => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder
    } catch {
      return false
    }
  })
}
