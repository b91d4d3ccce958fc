import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { projectRoot } from '../../src/config.ts'
import { freePort } from '../../src/playground/local/port.ts'
import { commandLine } from '../../src/playground/local/process.ts'
import { readStatus, type Status } from '../../src/playground/supervisor/status.ts'
import { programs } from '../support/services.ts'

export interface Launched {
  child: ChildProcess
  said(): string
  /** Exit code, once it has ended. */
  exited: Promise<number | null>
  ready(): Promise<Status>
}

export interface Place { home: string, env: Record<string, string>, launch(env?: Record<string, string>): Launched, status(): Status | null, remove(): void }

/** A home folder and ports of its own, to run `npm start` in as often as one likes. */
export async function place(): Promise<Place> {
  const home = mkdtempSync(path.join(tmpdir(), 'punctual-launch-'))
  mkdirSync(programs, { recursive: true })
  symlinkSync(programs, path.join(home, 'bin'))
  const ports = await Promise.all(['PORT', 'POSTGRES_PORT', 'TEMPORAL_PORT', 'TEMPORAL_UI_PORT', 'PLAYGROUND_PORT', 'PLAYGROUND_SHEETS_PORT'].map(async name => [name, String(await freePort())]))
  const env = { PUNCTUAL_HOME: home, LOG_LEVEL: 'warn', ...Object.fromEntries(ports) as Record<string, string> }
  const status = () => readStatus(home)
  return {
    home, env, status,
    remove() {
      const data = path.join(home, 'postgres') // as root a link to elsewhere
      if (existsSync(data)) rmSync(realpathSync(data), { recursive: true, force: true })
      rmSync(home, { recursive: true, force: true })
    },
    launch(more = {}) {
      const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_') && name !== 'NODE_TEST_CONTEXT'))
      const child = spawn(process.execPath, ['--import', './src/playground/die-with-parent.ts', 'bin/run.mjs', 'src/start.ts'], {
        cwd: projectRoot, env: { ...inherited, ...env, ...more, PUNCTUAL_PARENT: String(process.pid) }, stdio: ['ignore', 'pipe', 'pipe'],
      })
      let said = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { said += String(chunk) })
      const exited = new Promise<number | null>(resolve => { child.once('close', code => resolve(code)) })
      return {
        child, exited, said: () => said,
        ready: () => until(() => said.includes('Punctual is ready') && status()?.ready ? status() : null, () => `It was never ready. It said:\n${said}`),
      }
    },
  }
}

export async function until<T>(look: () => T | null | undefined | Promise<T | null | undefined>, failure: () => string, waitMs = 40_000): Promise<T> {
  for (const end = Date.now() + waitMs; Date.now() < end; await delay(25)) {
    const found = await look()
    if (found) return found
  }
  throw new Error(failure())
}

export const pidsOf = (status: Status): number[] => [status.pid, ...Object.values(status.parts).flatMap(({ pid, keeperPid }) => keeperPid ? [pid, keeperPid] : [pid])]

export const allGone = (pids: number[], waitMs?: number): Promise<true> =>
  until(() => pids.every(pid => commandLine(pid) === null) || null, () => `Still running:\n${pids.map(pid => `${pid} ${commandLine(pid)}`).join('\n')}`, waitMs)
