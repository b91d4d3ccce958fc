import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { LaunchError } from '../local/port.ts'
import { commandLine, end } from '../local/process.ts'

export interface PartStatus { pid: number, keeperPid?: number, port?: number, restarts: number }

/** What `PUNCTUAL_HOME/supervisor.json` tells: the process that supervises, its parts by name, where to look. A part that is down is absent. */
export interface Status { pid: number, ready: boolean, links: Record<string, string>, parts: Record<string, PartStatus> }

const statusFile = (home: string): string => path.join(home, 'supervisor.json')

export class AlreadyRunning extends LaunchError { override name = 'AlreadyRunning' }

/** Takes the folder for this process. Ends what a killed predecessor left running; refuses while one lives. */
export async function takeHome(home: string, log: (line: string) => void): Promise<{ publish(status: Status): void, release(): void }> {
  mkdirSync(home, { recursive: true })
  const file = statusFile(home)
  const left = readStatus(home)
  if (left && left.pid !== process.pid && commandLine(left.pid)?.includes('start.ts')) {
    throw new AlreadyRunning(`Punctual already runs in ${home} (process ${left.pid}). Stop it with Ctrl-C or kill ${left.pid}, or set PUNCTUAL_HOME to another folder.`)
  }
  if (left) await endLeftovers(left, log)
  const publish = (status: Status) => {
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, JSON.stringify(status, null, 2))
    renameSync(draft, file)
  }
  publish({ pid: process.pid, ready: false, links: {}, parts: {} })
  return { publish, release: () => { rmSync(file, { force: true }) } }
}

export function readStatus(home: string): Status | null {
  try {
    return JSON.parse(readFileSync(statusFile(home), 'utf8')) as Status
  } catch {
    return null
  }
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
