import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { loadConfig } from '../../src/config.ts'
import { freePort } from '../../src/playground/local/port.ts'
import { startPostgres } from '../../src/playground/postgres.ts'
import { startTemporal, timeSkippingServer } from '../../src/playground/temporal-server.ts'

/**
 * Real parts for tests. `npm test` starts them once and tells where they are; a test file that is run alone starts its own.
 * They hold no file open that would keep a test file from ending, and end with it.
 */

/** Fetched programs are shared with `npm start`. */
export const programs = path.join(loadConfig({}).home, 'bin')

const say = (line: string) => { console.error(line) }
const stops: (() => Promise<void>)[] = []

process.once('beforeExit', () => { void stopServices() })

/** Last started, first stopped: databases go before their server. */
export async function stopServices(): Promise<void> {
  for (let stop = stops.pop(); stop; stop = stops.pop()) await stop()
}

const ownHome = once(() => {
  const home = mkdtempSync(path.join(tmpdir(), 'punctual-services-'))
  process.once('exit', () => { rmSync(home, { recursive: true, force: true }) })
  return home
})

export const postgresUrl = once(async () => process.env.TEST_DATABASE_URL ?? await startOwnPostgres(ownHome()))

/** A fresh, empty database of one's own. */
export async function databaseUrl(): Promise<string> {
  const server = await postgresUrl()
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  await inDatabase(server, `CREATE DATABASE ${name}`)
  stops.push(() => inDatabase(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
  return Object.assign(new URL(server), { pathname: `/${name}` }).href
}

/** One server for all: take an own task queue and own workflow ids. */
export const temporalAddress = once(async () => process.env.TEST_TEMPORAL_ADDRESS ?? await startOwnTemporal(ownHome()))

/** For `TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path } } })`. */
export const timeSkippingPath = once(async () => process.env.TEST_TIME_SKIPPING_SERVER ?? await timeSkippingServer(programs, say))

/** Used by `npm test` too. The caller's process ends them. */
export async function startOwnPostgres(home: string): Promise<string> {
  const server = await startPostgres({ home, port: await freePort(), log: say, durable: false })
  server.unref()
  stops.push(() => server.stop())
  return server.url
}

export async function startOwnTemporal(home: string): Promise<string> {
  const server = await startTemporal({ home, port: await freePort(), uiPort: null, namespace: 'default', log: say, onDisk: false, programs })
  server.unref()
  stops.push(() => server.stop())
  return server.address
}

async function inDatabase(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
