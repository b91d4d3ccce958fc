import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import pg from 'pg'
import { projectRoot } from '../../src/config.ts'
import { freePort } from '../../src/playground/local/port.ts'
import { startPostgres, type Postgres } from '../../src/playground/postgres.ts'

const asRoot = process.getuid?.() === 0
const said: string[] = []
const start = async (home: string, { port, durable = false }: { port?: number, durable?: boolean } = {}): Promise<Postgres> =>
  startPostgres({ home, port: port ?? await freePort(), log: line => said.push(line), durable })

async function ask<T extends pg.QueryResultRow>(url: string, statement: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<T>(statement)).rows
  } finally {
    await client.end()
  }
}

describe('embedded PostgreSQL', { timeout: 60_000 }, () => {
  let home: string
  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), 'punctual-postgres-test-'))
    chmodSync(home, 0o755)
    said.length = 0
  })
  afterEach(() => {
    for (const folder of [path.join(home, 'postgres'), home]) if (existsSync(folder)) rmSync(realpathSync(folder), { recursive: true, force: true })
  })

  it('keeps what was committed when the postmaster is killed with -9', async () => {
    const first = await start(home, { durable: true })
    await ask(first.url, 'CREATE TABLE t AS SELECT 7 AS n')
    process.kill(first.pid, 'SIGKILL')
    await first.exited
    const second = await start(home)
    assert.deepEqual(await ask(second.url, 'SELECT n FROM t'), [{ n: 7 }])
    await second.stop()
  })

  it('a server left behind by a killed parent is stopped, not collided with', async () => {
    const port = await freePort()
    const script = `const { startPostgres } = await import('${projectRoot}/src/playground/postgres.ts')
      await startPostgres({ home: '${home}', port: ${port}, log() {}, durable: false })
      process.kill(process.pid, 'SIGKILL')`
    spawnSync(process.execPath, ['--input-type=module', '-e', script])
    const next = await start(home, { port })
    assert.match(said.join(), /Stopped the PostgreSQL \(process \d+\) that an earlier run left behind/)
    await next.stop()
  })

  it("a lock that names another program's pid does not stop it from starting", async () => {
    const first = await start(home)
    await first.stop()
    const data = path.join(realpathSync(path.join(home, 'postgres')), 'data')
    writeFileSync(path.join(data, 'postmaster.pid'), `${process.pid}\n${data}\n`)
    const second = await start(home)
    assert.deepEqual(await ask(second.url, 'SELECT 1 AS n'), [{ n: 1 }])
    await second.stop()
  })

  it('a data folder whose making was interrupted is made anew', async () => {
    const draft = path.join(home, 'postgres', 'data.draft')
    mkdirSync(draft, { recursive: true })
    writeFileSync(path.join(draft, 'PG_VERSION'), '18')
    const server = await start(home)
    assert.deepEqual(await ask(server.url, 'SELECT 1 AS n'), [{ n: 1 }])
    await server.stop()
  })

  it("in root's own folder it runs all the same, from a place it can reach", { skip: !asRoot && 'not root' }, async () => {
    chmodSync(home, 0o700)
    const server = await start(home)
    assert.match(realpathSync(path.join(home, 'postgres')), /^\/var\/lib\/punctual\/data-/)
    assert.deepEqual(await ask(server.url, 'SELECT 1 AS n'), [{ n: 1 }])
    await server.stop()
  })

  it('data that are gone are said to be, instead of an empty database in their place', async () => {
    symlinkSync('/nowhere/data', path.join(home, 'postgres'))
    await assert.rejects(start(home), /leads to \/nowhere\/data.*that is gone/)
    rmSync(path.join(home, 'postgres'))
  })

  it("files of another major version are told apart, not left to PostgreSQL's log", async () => {
    const server = await start(home)
    await server.stop()
    writeFileSync(path.join(home, 'postgres', 'data', 'PG_VERSION'), '17\n')
    await assert.rejects(start(home), /written by PostgreSQL 17, and this is 18\.[^]*pg_dump/)
  })

  it('nobody gets in without the password', async () => {
    const server = await start(home)
    await assert.rejects(ask(Object.assign(new URL(server.url), { password: 'guess' }).href, 'SELECT 1'), /password authentication failed/)
    await server.stop()
  })
})
