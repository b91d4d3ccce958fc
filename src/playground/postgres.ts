import { spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { keep } from './local/keeper.ts'
import { openLog, tail } from './local/logfile.ts'
import type { Part } from './local/part.ts'
import { LaunchError, requireFreePort } from './local/port.ts'
import { end } from './local/process.ts'
import { serverAccount } from './postgres/account.ts'
import { binaries } from './postgres/binaries.ts'
import { cleanEnvironment, database, initCluster, password, role } from './postgres/cluster.ts'
import { outside, serverFolder } from './postgres/folder.ts'
import { lockLines, stopLeftover } from './postgres/leftover.ts'

export interface PostgresOptions {
  home: string
  port: number
  log: (line: string) => void
  /** False for tests: faster, and a power cut may lose data. */
  durable?: boolean
}

export interface Postgres extends Part { url: string }

/** A real PostgreSQL on loopback, its data under `home`. Whatever an earlier run left behind is stopped or mended first. */
export async function startPostgres({ home, port, log, durable = true }: PostgresOptions): Promise<Postgres> {
  const account = serverAccount()
  const data = path.join(serverFolder(home, account), 'data')
  const program = binaries(account, outside)
  initCluster(data, program, account, { durable })
  const left = await stopLeftover(data)
  if (left) log(`Stopped the PostgreSQL (process ${left}) that an earlier run left behind.`)
  await requireFreePort(port, 'PostgreSQL', 'POSTGRES_PORT')

  const logFile = path.join(home, 'logs', 'postgres.log')
  const output = openLog(logFile)
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', max_connections: 200, ...durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } }
  const server = spawn(program.postgres, ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
    ...account, cwd: '/', env: cleanEnvironment, stdio: ['ignore', output, output], detached: true, // Ctrl-C is for us to pass on, in order
  })
  closeSync(output)
  const exited = new Promise<string>(resolve => {
    server.once('error', error => resolve(error.message)).once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
  })
  const keeper = server.pid ? keep(server.pid, 'INT', 3) : null
  void exited.then(() => keeper?.dismiss())
  let gone = false
  void exited.then(() => { gone = true })
  const ready = () => { const lines = lockLines(data); return lines[0] === String(server.pid) && lines[7] === 'ready' }
  while (!gone && !ready()) await delay(10)
  if (gone) throw new LaunchError(`PostgreSQL did not start (${await exited}). From ${logFile}:\n${tail(logFile)}`)

  return {
    url: `postgres://${role}:${password(data)}@127.0.0.1:${port}/${database}`,
    pid: server.pid!, keeperPid: keeper?.pid, exited, unref: () => server.unref(),
    stop: () => end(server.pid!, data, [['SIGINT', 10_000], ['SIGQUIT', 3_000], ['SIGKILL', 1_000]]),
  }
}
