import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { LaunchError } from '../local/port.ts'
import { commandLine, end } from '../local/process.ts'

export interface PartStatus { pid: number, keeperPid?: number, port?: number, restarts: number }

/**
 * What `PUNCTUAL_HOME/supervisor.json` tells: the process that supervises, its parts by name, where to look. A part that is down is absent.
 * `env` holds the variables the bot was given for the parts that run here, so that `cli` finds them; the file is its owner's alone.
 */
export interface Status { pid: number, ready: boolean, stopping?: true, links: Record<string, string>, parts: Record<string, PartStatus>, env: Record<string, string> }

const statusFile = (home: string): string => path.join(home, 'supervisor.json')

export class AlreadyRunning extends LaunchError { override name = 'AlreadyRunning' }

/** `instance`: the folder's own name, the same on every start. */
export interface Folder { instance: string, publish(status: Status): void, release(): void }

/** Takes the folder for this process. Ends what a killed predecessor left running, waits for one that is stopping, refuses while one runs. */
export async function takeHome(home: string, log: (line: string) => void): Promise<Folder> {
  mkdirSync(home, { recursive: true })
  await awaitStopping(home, log)
  const left = readStatus(home)
  if (left && lives(left)) throw new AlreadyRunning(`Punctual already runs in ${home} (process ${left.pid}). Stop it with Ctrl-C or kill ${left.pid}, or set PUNCTUAL_HOME to another folder.`)
  if (left) await endLeftovers(left, log)
  const publish = (status: Status) => {
    const draft = `${statusFile(home)}.${process.pid}`
    writeFileSync(draft, JSON.stringify(status, null, 2), { mode: 0o600 })
    renameSync(draft, statusFile(home))
  }
  publish({ pid: process.pid, ready: false, links: {}, parts: {}, env: {} })
  return { instance: instanceOf(home), publish, release: () => { rmSync(statusFile(home), { force: true }) } }
}

function instanceOf(home: string): string {
  const file = path.join(home, 'instance')
  const known = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (known) return known
  const instance = randomUUID()
  writeFileSync(file, instance)
  return instance
}

const lives = ({ pid }: Status): boolean => pid !== process.pid && (commandLine(pid)?.includes('start.ts') ?? false)

const stopMs = 45_000

async function awaitStopping(home: string, log: (line: string) => void): Promise<void> {
  for (const since = Date.now(); Date.now() - since < stopMs; await delay(50)) {
    const other = readStatus(home)
    if (!other?.stopping || !lives(other)) return
    if (Date.now() - since < 50) log(`Waiting for process ${other.pid} to stop …`)
  }
}

export function readStatus(home: string): Status | null {
  try {
    return JSON.parse(readFileSync(statusFile(home), 'utf8')) as Status
  } catch {
    return null
  }
}

/** That of a supervisor which runs now. */
export function runningStatus(home: string): Status | null {
  const status = readStatus(home)
  return status && lives(status) ? status : null
}

/** Our own programs only: PostgreSQL and Temporal know best how to end theirs. */
async function endLeftovers({ parts }: Status, log: (line: string) => void): Promise<void> {
  for (const { keeperPid } of Object.values(parts)) if (keeperPid) await end(keeperPid, 'punctual-keeper', [['SIGKILL', 1_000]])
  for (const name of ['bot', 'playground']) {
    const pid = parts[name]?.pid
    if (!pid || !commandLine(pid)?.includes('die-with-parent.ts')) continue
    log(`Stopping the ${name} (process ${pid}) that an earlier run left behind.`)
    await end(pid, 'die-with-parent.ts', [['SIGTERM', 5_000], ['SIGKILL', 1_000]])
  }
}
