import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { tail } from './local/logfile.ts'
import type { Part } from './local/part.ts'
import { LaunchError, requireFreePort } from './local/port.ts'
import { end, runs } from './local/process.ts'
import { spawnServer } from './local/server.ts'
import { findCli, findTimeSkippingServer } from './temporal/find.ts'
import { isServing } from './temporal/health.ts'

export interface TemporalOptions {
  home: string
  port: number
  /** Null: no Web UI. */
  uiPort: number | null
  namespace: string
  log: (line: string) => void
  /** False keeps everything in memory, for tests. */
  onDisk?: boolean
  /** Where fetched programs are kept; `home`/bin unless said. */
  programs?: string
}

export interface TemporalServer extends Part { address: string, uiUrl: string | null }

/** Temporal's dev server on loopback: the real server on SQLite. */
export async function startTemporal({ home, port, uiPort, namespace, log, onDisk = true, programs = path.join(home, 'bin') }: TemporalOptions): Promise<TemporalServer> {
  const folder = path.join(home, 'temporal')
  mkdirSync(folder, { recursive: true })
  const [cli] = await Promise.all([findCli(programs, log), stopLeftover(folder, log)])
  await requireFreePort(port, 'Temporal', 'TEMPORAL_PORT')
  if (uiPort !== null) await requireFreePort(uiPort, "Temporal's Web UI", 'TEMPORAL_UI_PORT')

  const logFile = path.join(home, 'logs', 'temporal.log')
  const server = spawnServer(cli.path, [
    'server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--namespace', namespace, '--log-level', 'warn',
    ...uiPort === null ? ['--headless'] : ['--ui-port', String(uiPort)],
    // Such a file is never migrated: each server version has its own, and Postgres rebuilds what it should hold.
    ...onDisk ? ['--db-filename', path.join(folder, `server-${cli.server}.db`), '--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'] : [],
    '--dynamic-config-value', 'frontend.enableServerVersionCheck=false', // it would call home
  ], { logFile, stopSignal: 'TERM' })
  if (server.pid && onDisk) writeFileSync(pidFile(folder), String(server.pid))

  const stop = () => server.pid ? end(server.pid, cli.path, stopSteps) : Promise.resolve()
  const deadline = Date.now() + 60_000
  while (!server.gone() && !await isServing(port)) {
    if (Date.now() > deadline) {
      await stop()
      throw new LaunchError(`Temporal did not answer within a minute. From ${logFile}:\n${tail(logFile)}`)
    }
    await delay(20)
  }
  if (server.gone()) throw new LaunchError(`Temporal did not start (${await server.exited}). From ${logFile}:\n${tail(logFile)}\nShould its file be damaged, remove ${folder}: it is rebuilt from Postgres.`)

  return {
    address: `127.0.0.1:${port}`, uiUrl: uiPort === null ? null : `http://127.0.0.1:${uiPort}`,
    pid: server.pid!, keeperPid: server.keeperPid, exited: server.exited, unref: server.unref, stop,
  }
}

const stopSteps: [NodeJS.Signals, number][] = [['SIGTERM', 8_000], ['SIGKILL', 1_000]]

/** Ends the server that a killed `npm start` left on the files in this folder. */
async function stopLeftover(folder: string, log: (line: string) => void): Promise<void> {
  const file = pidFile(folder)
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  const marker = path.join(folder, 'server-')
  if (!pid || !runs(pid, marker)) return
  await end(pid, marker, stopSteps)
  log(`Stopped the Temporal server (process ${pid}) that an earlier run left behind.`)
}

const pidFile = (folder: string): string => path.join(folder, 'server.pid')

/** Path of the test server that skips time, for `@temporalio/testing` with `existing-path`. */
export const timeSkippingServer = (programs: string, log: (line: string) => void): Promise<string> => findTimeSkippingServer(programs, log)
