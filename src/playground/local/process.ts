import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** How the process was started; null when it is gone or a zombie (a zombie's command line is empty). */
export function commandLine(pid: number): string | null {
  try {
    const text = process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return text.trim() || null
  } catch {
    return null
  }
}

/** A pid alone proves nothing, for it may be somebody else's by now: its command line must hold `marker`. */
export const runs = (pid: number, marker: string): boolean => commandLine(pid)?.includes(marker) ?? false

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Ends a process that need not be our child; each signal gets its time. */
export async function end(pid: number, marker: string, steps: [NodeJS.Signals, number][]): Promise<void> {
  for (const [name, waitMs] of steps) {
    if (!runs(pid, marker)) return
    signal(pid, name)
    for (const until = Date.now() + waitMs; Date.now() < until && runs(pid, marker);) await delay(15)
  }
}
