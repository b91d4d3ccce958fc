import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { run } from '../../src/cli/import-legacy.ts'
import { parseCsv } from '../../src/cli/legacy/csv.ts'
import { legacyTime } from '../../src/cli/legacy/time.ts'
import { migrate } from '../../src/storage/migrate.ts'
import { createPool, type Pool } from '../../src/storage/pool.ts'
import { called } from '../support/cli.ts'
import { databaseUrl } from '../support/services.ts'

const home = mkdtempSync(path.join(tmpdir(), 'punctual-legacy-'))
const csv = path.join(home, 'users.csv')
let url: string
let pool: Pool
before(async () => {
  url = await databaseUrl()
  pool = createPool(url, { max: 2, onIdleError: () => undefined })
  await migrate(pool)
})
beforeEach(() => pool.query('truncate chats, legacy_users cascade'))
after(async () => {
  await pool.end()
  rmSync(home, { recursive: true })
})

const environment = () => ({ BOT_TOKEN: '77:token', DATABASE_URL: url, TEMPORAL_ADDRESS: 'localhost:1', PUNCTUAL_HOME: home })
const importing = (...args: string[]) => called(run, environment(), ...args)
function importCsv(lines: string[], ...args: string[]) {
  writeFileSync(csv, lines.join('\n'))
  return importing('--csv', csv, '--zone', 'Asia/Kolkata', ...args)
}
const header = 'telegram_user_id,reminder_time,reminder_timezone'
const stored = async () => (await pool.query<{ tg_id: number, chat_zone: string, zone: string, text: string, at: string, rrule: string, state: string, planned: number }>(
  `select c.tg_id, c.zone as chat_zone, r.zone, r.text, to_char(r.anchor_local, 'HH24:MI:SS') as at, r.rrule, r.state,
     (select count(*)::int from occurrences o join steps s on s.occurrence_id = o.id where o.reminder_id = r.id and o.state = 'planned' and s.state = 'waiting') as planned
   from reminders r join chats c on c.id = r.chat_id order by c.tg_id`)).rows

describe('import-legacy', () => {
  test('a row without a zone is skipped in silence, as the old scheduler did', async () => {
    const { said, code } = await importCsv([header, '1,21:00,Europe/Berlin', '2,9:00 PM,', '3,21:00:00,NULL', '4,07:30,IST'])
    assert.equal(code, 0, said)
    assert.match(said, /^1 {2}21:00:00 {2}Europe\/Berlin {2}set$/m)
    assert.match(said, /^2 {2}21:00:00 {2}Asia\/Kolkata {2}set {2}repaired: no zone$/m)
    assert.match(said, /^4 {2}07:30:00 {2}Asia\/Kolkata {2}set {2}repaired: "IST" is no zone$/m)
    assert.match(said, /4 rows: 4 set.*3 zones repaired/)
    const rows = await stored()
    assert.deepEqual(rows.map(row => [row.tg_id, row.at, row.zone, row.chat_zone, row.planned]), [
      [1, '21:00:00', 'Europe/Berlin', 'Europe/Berlin', 1], [2, '21:00:00', 'Asia/Kolkata', 'Asia/Kolkata', 1],
      [3, '21:00:00', 'Asia/Kolkata', 'Asia/Kolkata', 1], [4, '07:30:00', 'Asia/Kolkata', 'Asia/Kolkata', 1]])
    assert.deepEqual(new Set(rows.map(row => `${row.text} ${row.rrule}`)), new Set(["Don't forget to enter your expenses FREQ=DAILY"]))
  })

  test('what is imported is not armed, so it never fires', async () => {
    await importCsv([header, '1,21:00,Europe/Berlin'])
    const { rows } = await pool.query('select from chats where next_at is not null and next_at is distinct from armed_at')
    assert.equal(rows.length, 1, 'the sweeper pokes it')
  })

  test('importing twice sets everything twice', async () => {
    const lines = [header, '1,21:00,Europe/Berlin', '2,21:00,']
    await importCsv(lines)
    const { said, code } = await importCsv(lines)
    assert.match(said, /2 rows: 0 set, 0 changed, 2 as before/)
    assert.equal(code, 0)
    assert.equal((await stored()).length, 2)
  })

  test('a time or a default that changed since is not taken over, or leaves the old one beside it', async () => {
    await importCsv([header, '1,21:00,Europe/Berlin', '2,20:00,'])
    const { said } = await importCsv([header, '1,22:15,Europe/Berlin', '2,20:00,'], '--zone', 'Asia/Dhaka')
    assert.match(said, /0 set, 2 changed/)
    assert.deepEqual((await stored()).map(row => [row.at, row.zone, row.chat_zone, row.planned]), [
      ['22:15:00', 'Europe/Berlin', 'Europe/Berlin', 1], ['20:00:00', 'Asia/Dhaka', 'Asia/Dhaka', 1]])
  })

  test('a repeat undoes what people changed or deleted here', async () => {
    await importCsv([header, '1,21:00,UTC', '2,21:00,UTC'])
    await pool.query(`update reminders set state = 'deleted' where creator = 1`)
    await pool.query(`update reminders set anchor_local = '2026-01-01T08:00:00' where creator = 2`)
    const { said } = await importCsv([header, '1,22:00,UTC', '2,22:00,UTC'])
    assert.match(said, /^1 .*kept as it is: changed here since$/m)
    assert.deepEqual((await stored()).map(row => [row.at, row.state]), [['21:00:00', 'deleted'], ['08:00:00', 'active']])
  })

  test('the zone a person has told here gives way to the default', async () => {
    await pool.query(`insert into chats (bot, tg_id, kind, zone) values (77, 5, 'private', 'America/Lima')`)
    await importCsv([header, '5,21:00,', '5,21:00,'])
    assert.deepEqual((await stored()).map(row => [row.zone, row.chat_zone]), [['America/Lima', 'America/Lima']])
  })

  test('malformed rows stop the import, or pass unnamed', async () => {
    const { said, code } = await importCsv([header, 'x,21:00,UTC', '2,25:00,UTC', '3,soon,UTC', '"4",21:00,UTC', '4,22:00,UTC', '', '5,,UTC', '6,"21:00'])
    assert.equal(code, 1)
    for (const named of [/line 2: "x" is no Telegram user id; skipped/, /line 3: "25:00" is no time of day/, /line 4: "soon"/, /line 6: 4 was in line 5 already/, /^5 {2}no time/m, /line 9: /]) assert.match(said, named)
    assert.deepEqual((await stored()).map(row => row.tg_id), [4])
  })

  test('a row without a zone is given one that nobody stated', async () => {
    writeFileSync(csv, `${header}\n1,21:00,`)
    const { said, code } = await importing('--csv', csv)
    assert.match(said, /line 2: 1 has no zone, and none is stated: set DEFAULT_ZONE or --zone; skipped/)
    assert.equal(code, 1)
  })

  test('a dry run writes', async () => {
    const { said } = await importCsv([header, '1,21:00,'], '--dry-run')
    assert.match(said, /^1 {2}21:00:00 {2}Asia\/Kolkata {2}set {2}repaired[^]*Nothing was written/m)
    assert.deepEqual(await stored(), [])
    assert.equal((await pool.query('select from chats')).rows.length, 0)
  })

  test('the old table itself cannot be read', async () => {
    const old = await databaseUrl()
    const there = createPool(old, { max: 1, onIdleError: () => undefined })
    await there.query('create table users (telegram_user_id bigint, reminder_time time, reminder_timezone text, name text)')
    await there.query(`insert into users values (1, '21:00', 'Asia/Calcutta'), (2, '06:05:00', null), (3, null, 'UTC')`)
    await there.end()
    const { said, code } = await importing('--from', old, '--zone', 'Europe/Berlin')
    assert.equal(code, 0, said)
    assert.match(said, /3 rows: 2 set.*1 without a time.*1 zones repaired/)
    assert.deepEqual((await stored()).map(row => [row.at, row.zone]), [['21:00:00', 'Asia/Kolkata'], ['06:05:00', 'Europe/Berlin']])
  })

  test('a source that cannot be read ends as a success', async () => {
    assert.equal((await importing('--csv', path.join(home, 'none.csv'))).code, 2)
    assert.equal((await importing('--from', url)).code, 2)
    assert.equal((await importing()).code, 2)
    assert.match((await importCsv(['id,when', '1,21:00'])).said, /names the columns telegram_user_id/)
  })
})

test('CSV as spreadsheets write it is misread', () => {
  assert.deepEqual(parseCsv('\uFEFFa;b\r\n"x ""y"";\n2";3\r\n\r\n4;'), [
    { line: 1, fields: ['a', 'b'] }, { line: 2, fields: ['x "y";\n2', '3'] }, { line: 5, fields: ['4', ''] }])
})

test('times of day as the old table has them are misread', () => {
  const read = { '21:00': '21:00:00', '9:05': '09:05:00', '21:00:30': '21:00:30', '21:00:00.000000': '21:00:00', '9:00 PM': '21:00:00', '9pm': '21:00:00', '12:00 AM': '00:00:00', '12 p.m.': '12:00:00', '7.30': '07:30:00' }
  for (const [text, time] of Object.entries(read)) assert.equal(legacyTime(text), time, text)
  for (const text of ['', '24:00', '9', '13 PM', '9:60', 'noonish', '0:30 PM']) assert.equal(legacyTime(text), null, text)
})
