import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { whileLeading, type Lease } from '../../src/bot/lease.ts'
import { createLog } from '../../src/log.ts'
import { holdLease } from '../../src/storage/leases.ts'
import { migrate } from '../../src/storage/migrate.ts'
import { createPool, type Db, type Pool } from '../../src/storage/pool.ts'
import { databaseUrl } from '../support/services.ts'

const log = createLog('silent')
const times = { ttlMs: 1_600, renewMs: 200, lookMs: 50, answerMs: 300, windDownMs: 800 }

let pool: Pool
before(async () => {
  pool = createPool(await databaseUrl(), { onIdleError: () => undefined })
  await migrate(pool)
})
after(() => pool.end())

const leases: Lease[] = []
afterEach(() => Promise.all(leases.splice(0).map(lease => lease.stop())).then(() => undefined))

/** A process that notes when it works. `db` is its way to the database. */
function contender(name: string, holder: string, db: Db = pool) {
  const worked: { from: number, until: number | null }[] = []
  const lease = whileLeading({ db, log, name, holder, times }, async signal => {
    const spell = { from: Date.now(), until: null as number | null }
    worked.push(spell)
    await new Promise(resolve => { signal.addEventListener('abort', resolve) })
    await delay(200) // what is in flight ends
    spell.until = Date.now()
  })
  leases.push(lease)
  return { lease, worked }
}

const begun = async (worked: unknown[], spells = 1) => {
  for (const end = Date.now() + 5_000; worked.length < spells && Date.now() < end;) await delay(10)
  assert.equal(worked.length, spells)
}

test('another begins while one that lost its database still works', async () => {
  let away = false
  const holed: Db = { query: (text, values) => away ? new Promise(() => undefined) : pool.query(text, values) } // answers nothing at all
  const first = contender('holed', 'a', holed)
  await begun(first.worked)
  const second = contender('holed', 'b')
  await delay(100)
  away = true
  await begun(second.worked)
  assert.ok(first.worked[0]!.until !== null && first.worked[0]!.until <= second.worked[0]!.from, 'both worked at once')
  assert.equal(first.lease.held(), false)
  away = false
})

test('the standby waits for the lease to expire though it was freed', async () => {
  const first = contender('freed', 'a')
  await begun(first.worked)
  const second = contender('freed', 'b')
  await delay(100)
  assert.equal(second.worked.length, 0)
  await first.lease.stop()
  const freedAtMs = Date.now()
  await begun(second.worked)
  assert.ok(second.worked[0]!.from - freedAtMs < 500)
})

test('leased work that ended by itself leaves a lease held for nothing', async () => {
  let runs = 0
  const lease = whileLeading({ db: pool, log, name: 'ended', holder: 'a', times }, async signal => {
    if (++runs === 1) throw new Error('a fault nobody thought of')
    await new Promise(resolve => { signal.addEventListener('abort', resolve) })
  })
  leases.push(lease)
  for (const end = Date.now() + 3_000; runs < 2 && Date.now() < end;) await delay(10)
  assert.equal(runs, 2)
  assert.equal(lease.held(), true)
})

test('a bot killed with -9 keeps the one that npm start begins in its place waiting for the lease', async () => {
  assert.equal(await holdLease(pool, 'restarted', 'home#1'), true)
  assert.equal(await holdLease(pool, 'restarted', 'elsewhere#2'), false)
  assert.equal(await holdLease(pool, 'restarted', 'home#3'), true)
  const { rows } = await pool.query<{ holder: string, fence: number }>(`select holder, fence from leases where name = 'restarted'`)
  assert.deepEqual(rows, [{ holder: 'home#3', fence: 2 }])
})

test('a standby that is stopped just as it takes the lease keeps it from the others until it expires', async () => {
  const slow: Db = { query: async (text, values) => { const result = await pool.query(text, values as unknown[]); await delay(100); return result as never } }
  const standby = contender('taken-late', 'a', slow)
  const taken = async () => (await pool.query(`select from leases where name = 'taken-late'`)).rowCount === 1
  while (!await taken()) await delay(5)
  await standby.lease.stop()
  assert.equal(standby.worked.length, 0)
  assert.equal(await holdLease(pool, 'taken-late', 'b'), true)
})
