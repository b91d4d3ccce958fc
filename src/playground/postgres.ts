import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, openSync, closeSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { keep } from './local/keeper.ts'
import { tail } from './local/logfile.ts'
import type { Part } from './local/part.ts'
import { LaunchError, requireFreePort } from './local/port.ts'
import { end } from './local/process.ts'
import { reachableByAll, serverAccount, type Account } from './postgres/account.ts'
import { binaries } from './postgres/binaries.ts'
import { cleanEnvironment, database, initCluster, password, role } from './postgres/cluster.ts'
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
  const base = serverFolder(home, account)
  const data = path.join(base, 'data')
  const program = binaries(account, base)
  initCluster(data, program, account, { durable })
  const left = await stopLeftover(data)
  if (left) log(`Stopped the PostgreSQL (process ${left}) that an earlier run left behind.`)
  await requireFreePort(port, 'PostgreSQL', 'POSTGRES_PORT')

  mkdirSync(path.join(home, 'logs'), { recursive: true })
  const logFile = path.join(home, 'logs', 'postgres.log')
  const output = openSync(logFile, 'a')
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', max_connections: 200, ...durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } }
  const server = spawn(program.postgres, ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
    ...account, cwd: '/', env: cleanEnvironment, stdio: ['ignore', output, output], detached: true, // Ctrl-C is for us to pass on, in order
  })
  closeSync(output)
  const exited = new Promise<string>(resolve => {
    server.once('error', error => resolve(error.message)).once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
  })
  let gone = false
  void exited.then(() => { gone = true })
  const ready = () => { const lines = lockLines(data); return lines[0] === String(server.pid) && lines[7] === 'ready' }
  while (!gone && !ready()) await delay(10)
  if (gone) throw new LaunchError(`PostgreSQL did not start (${await exited}). From ${logFile}:\n${tail(logFile)}`)

  const keeper = keep(server.pid!, 'INT', 3)
  void exited.then(() => keeper.dismiss())
  return {
    url: `postgres://${role}:${password(data)}@127.0.0.1:${port}/${database}`,
    pid: server.pid!, keeperPid: keeper.pid, exited, unref: () => server.unref(),
    stop: () => end(server.pid!, data, [['SIGINT', 10_000], ['SIGQUIT', 3_000], ['SIGKILL', 1_000]]),
  }
}

/** Where the server's account can work: in `home`, or under /var/lib where root's own folders are closed to it. */
function serverFolder(home: string, account: Account | null): string {
  mkdirSync(home, { recursive: true })
  const inHome = path.join(realpathSync(home), 'postgres')
  const folder = !account || reachableByAll(path.dirname(inHome)) ? inHome : path.join('/var/lib/punctual', createHash('sha256').update(inHome).digest('hex').slice(0, 16))
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  if (account && !reachableByAll(folder)) throw new LaunchError(`PostgreSQL runs as \`nobody\` when started by root, and cannot reach ${folder}. Set PUNCTUAL_HOME to a folder open to all, or DATABASE_URL.`)
  return realpathSync(folder)
}
