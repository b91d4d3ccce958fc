import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { controlOf, type Control } from '../../src/playground/control.ts'
import { freePort } from '../../src/playground/local/port.ts'
import { startPlayground, type Playground } from '../../src/playground/telegram/server.ts'
import { createPool, type Pool } from '../../src/storage/pool.ts'
import { arrivals, lastCall, type Arrival } from '../support/arrivals.ts'
import { allSet, crowd } from '../support/crowd.ts'
import { freshNamespace } from '../support/scenario.ts'
import { databaseUrl, temporalAddress } from '../support/services.ts'
import { spread } from '../support/spread.ts'
import { keepBotRunning, type BotProcess } from './botProcess.ts'
import { random } from './random.ts'

const count = 200
const gapMs = 100
const kills = 5
const leadMs = 5_000
/** Telegram's own time for a send, so that some are in flight at a kill. */
const telegramMs = 150
/** A claim and a lease live 20 s, a held activity is given up after 10 s: what was caught by the last kill has come by then. */
const recoveryMs = 45_000
const text = 'water the plants'
const talkers = 20
const said = 'feed the cat'
const repeatMark = '🔁'

const seed = Number(process.env.DRILL_SEED ?? Date.now() % 1_000_000)

describe(`${count} reminders over ${count * gapMs / 1_000} s, the bot killed with -9 ${kills} times (DRILL_SEED=${seed})`, { timeout: 150_000 }, () => {
  const home = mkdtempSync(path.join(tmpdir(), 'punctual-drill-'))
  let playground: Playground
  let control: Control
  let pool: Pool
  let bot: BotProcess
  /** Sends that were under way at some kill, as `step attempt`. */
  const inFlight = new Set<string>()
  let all: Arrival[]

  before(async () => {
    const [database, temporal, port] = await Promise.all([databaseUrl(), temporalAddress(), freePort()])
    playground = await startPlayground()
    control = controlOf(playground.url)
    pool = createPool(database, { max: 2, onIdleError: () => undefined })
    bot = keepBotRunning({
      BOT_TOKEN: playground.token, TELEGRAM_API_ROOT: playground.url, DATABASE_URL: database, TEMPORAL_ADDRESS: temporal,
      TEMPORAL_NAMESPACE: await freshNamespace(temporal), PUNCTUAL_HOME: home, HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'info',
    })
    await bot.ready()
    await crowd(control, count, [`in 30 minutes ${text}`, 'UTC'])
    const talking = await crowd(control, talkers, ['UTC'])
    await allSet(pool, count)

    await control('POST', '/faults', { kind: 'delay', method: 'sendMessage', count: 10 * count, delayMs: telegramMs })
    const lastSetUp = await lastCall(control)
    const firstMs = Date.now() + leadMs
    await spread(pool, firstMs, gapMs)
    const next = random(seed)
    const moments = Array.from({ length: kills }, (_, kill) => (kill + next()) / kills * count * gapMs)
    const talk = (async () => {
      for (const id of talking) {
        await control('POST', '/messages', { chat_id: id, from_id: id, text: `in 2 hours ${said}` })
        await delay(count * gapMs / talkers)
      }
    })()
    for (const moment of moments) {
      await delay(Math.max(0, firstMs + moment - Date.now()))
      await bot.kill()
      const { rows } = await pool.query<{ id: number, attempts: number }>(`select id, attempts from steps where state = 'sending'`)
      for (const { id, attempts } of rows) inFlight.add(`${id} ${attempts}`)
    }
    await talk
    const open = () => pool.query(
      `select from steps s join occurrences o on o.id = s.occurrence_id join reminders r on r.id = o.reminder_id where r.text = $1 and s.state in ('waiting', 'sending')`, [text])
    for (const untilMs = firstMs + count * gapMs + recoveryMs; (await open()).rowCount && Date.now() < untilMs;) await delay(200)
    await allSet(pool, count + talkers)
    all = await arrivals(pool, control, text, lastSetUp)
    const late = all.map(({ dueAtMs, sends }) => (sends[0]?.atMs ?? NaN) - dueAtMs).sort((a, b) => a - b)
    console.log(`killed at ${moments.map(moment => (moment / 1_000).toFixed(1)).join(', ')} s with ${inFlight.size} sends in flight; `
      + `${all.filter(({ sends }) => sends.length > 1).length} repeated; lateness p50 ${late[count / 2]} ms, worst ${late.at(-1)} ms`)
  })

  after(async () => {
    await bot.stop()
    await pool.end()
    await playground.stop()
    rmSync(home, { recursive: true, force: true })
  })

  it('loses none', () => {
    assert.equal(all.length, count)
    assert.deepEqual(all.filter(({ sends }) => sends.length === 0), [])
  })

  it('has sent each soon after the bot was back', () => {
    assert.deepEqual(all.filter(({ dueAtMs, sends }) => sends[0]!.atMs - dueAtMs > recoveryMs), [])
  })

  it('sends none before it is due', () => {
    assert.deepEqual(all.filter(({ dueAtMs, sends }) => sends.some(({ atMs }) => atMs < dueAtMs)), [])
  })

  it('repeats no more than was in flight, and says that it may be a repeat', () => {
    const repeats = all.flatMap(({ sends }) => sends.slice(1))
    assert.ok(repeats.length <= inFlight.size, `${repeats.length} repeats of ${inFlight.size} sends in flight`)
    assert.deepEqual(repeats.filter(({ text }) => !text.includes(repeatMark)), [])
    const marked = all.flatMap(({ sends }) => sends).filter(({ text }) => text.includes(repeatMark))
    assert.ok(marked.length <= inFlight.size, `${marked.length} marked as repeats of ${inFlight.size} sends in flight`)
  })

  it('has in its ledger what the playground has', () => {
    assert.deepEqual(all.filter(({ state, messageId, sends }) => state !== 'open' || messageId !== sends.at(-1)?.messageId), [])
    assert.equal(all.reduce((sum, { attempts }) => sum + attempts, 0), count + inFlight.size)
  })

  it('sets what people say meanwhile, once', async () => {
    const { rows } = await pool.query<{ times: number }>('select count(*)::int as times from reminders where text = $1 group by chat_id', [said])
    assert.deepEqual(rows.map(row => row.times), Array<number>(talkers).fill(1))
  })

  it('logs no error', () => {
    assert.deepEqual(bot.log.filter(line => line.level >= 50), [])
  })
})
