import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { tail } from './local/logfile.ts'
import type { Part } from './local/part.ts'
import { LaunchError, requireFreePort } from './local/port.ts'
import { end } from './local/process.ts'
import { spawnServer } from './local/server.ts'
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
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', max_connections: 200, ...durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } }
  const server = spawnServer(program.postgres, ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
    logFile, stopSignal: 'INT', options: { ...account, cwd: '/', env: cleanEnvironment },
  })
  const ready = () => { const lines = lockLines(data); return lines[0] === String(server.pid) && lines[7] === 'ready' }
  while (!server.gone() && !ready()) await delay(10)
  if (server.gone()) throw new LaunchError(`PostgreSQL did not start (${await server.exited}). From ${logFile}:\n${tail(logFile)}`)

  return {
    url: `postgres://${role}:${password(data)}@127.0.0.1:${port}/${database}`,
    pid: server.pid!, keeperPid: server.keeperPid, exited: server.exited, unref: server.unref,
    stop: () => end(server.pid!, data, [['SIGINT', 10_000], ['SIGQUIT', 3_000], ['SIGKILL', 1_000]]),
  }
}
