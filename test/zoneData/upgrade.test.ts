import assert from 'node:assert/strict'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { tzdbVersion } from '../../src/domain/zone.ts'
import { freePort } from '../../src/playground/local/port.ts'
import { keepBotRunning, type BotProcess } from '../drills/botProcess.ts'
import { startStage, textOf, type BotMessage, type Person, type Stage } from '../support/scenario.ts'

/** An older release: it takes Kolkata for UTC+6 and Kathmandu for UTC+5, half an hour later and three quarters earlier than they are. */
const older = { version: '2001a', zones: ['Asia/Kolkata|IST|-60|0|', 'Asia/Kathmandu|+05|-50|0|'] }
const hook = path.join(import.meta.dirname, '..', 'support', 'zoneDataHook.ts')
const told = /rules for clocks/

describe('zone data of another release', { timeout: 180_000 }, () => {
  let stage: Stage
  let asha: Person
  let bibek: Person
  let ada: Person
  const running: BotProcess[] = []

  const start = async (data?: typeof older, port = stage.environment.PORT!) => {
    const bot = keepBotRunning({ ...stage.environment, PORT: port, LOG_LEVEL: 'info', ...(data ? { NODE_OPTIONS: `--import ${hook}`, ZONE_DATA: JSON.stringify(data) } : {}) })
    running.push(bot)
    await bot.ready()
    return bot
  }
  const stop = async (bot: BotProcess) => {
    running.splice(running.indexOf(bot), 1)
    await bot.stop()
  }
  const planned = async (text: string) => (await stage.pool.query<{ due_at: number, slot: string, tzdb: string }>(
    `select o.due_at, o.slot, o.tzdb from occurrences o join reminders r on r.id = o.reminder_id where r.text = $1 and o.state = 'planned'`, [text])).rows[0]!
  const utcTime = (atMs: number) => new Date(atMs).toISOString().slice(11, 16)
  const notices = async (person: Person) => (await stage.messages(person.user.id)).filter(m => told.test(textOf(m)))
  const moved = async (text: string) => { while ((await planned(text)).tzdb !== tzdbVersion) await stage.tick() }
  /** Moves the clock to a minute before the planned instant, then to it. */
  const arrives = async (person: Person, text: string, after: BotMessage) => {
    const { due_at } = await planned(text)
    await stage.advance(due_at - await stage.nowMs() - 60_000)
    assert.ok(!(await stage.messages(person.user.id)).some(m => m.message_id > after.message_id && textOf(m).startsWith(text)), 'it came early')
    await stage.advance(60_000)
    const message = await stage.fromBot(person.user.id, m => textOf(m).startsWith(text), after.message_id)
    assert.doesNotMatch(textOf(message), /late/)
    return { message, due_at }
  }

  before(async () => {
    stage = await startStage()
    const bot = await start(older)
    asha = await stage.person({ name: 'Asha', zone: 'Asia/Kolkata' })
    bibek = await stage.person({ name: 'Bibek', zone: 'Asia/Kathmandu' })
    ada = await stage.person({ name: 'Ada', zone: 'Europe/Berlin' })
    await asha.ask('every day at 9:00 water the plants', /Reminder set/)
    await asha.ask('every day at 20:00 feed the cat', /Reminder set/)
    await asha.ask('in 80 hours turn the heap', /Reminder set/)
    await bibek.ask('every day at 9:00 open the shop', /Reminder set/)
    await ada.ask('every day at 9:00 stretch', /Reminder set/)
    await stop(bot)
  })
  after(async () => {
    for (const bot of running) await bot.stop()
    await stage.stop()
  })

  it('a reminder that slept while its zone changed comes at the old instant, or its people are not told, or twice', async () => {
    const before = { plants: await planned('water the plants'), shop: await planned('open the shop'), heap: await planned('turn the heap'), stretch: await planned('stretch') }
    assert.deepEqual([before.plants, before.shop].map(one => utcTime(one.due_at)), ['03:00', '04:00'])
    const bot = await start()
    const notice = await stage.fromBot(asha.user.id, told)
    assert.match(textOf(notice), /Asia\/Kolkata[^]*2 reminders[^]*water the plants[^]*30 min later[^]*feed the cat[^]*30 min later|feed the cat[^]*30 min later[^]*water the plants/)
    assert.doesNotMatch(textOf(notice), /heap/)
    assert.match(textOf(await stage.fromBot(bibek.user.id, told)), /One reminder[^]*open the shop[^]*45 min earlier/)

    const plants = await planned('water the plants')
    assert.deepEqual([plants.slot.slice(11), utcTime(plants.due_at), plants.tzdb], ['09:00:00', '03:30', tzdbVersion])
    assert.equal(utcTime((await planned('open the shop')).due_at), '03:15')
    assert.equal((await planned('turn the heap')).due_at, before.heap.due_at)
    assert.equal((await planned('stretch')).due_at, before.stretch.due_at)
    await arrives(asha, 'water the plants', notice)
    assert.deepEqual([(await notices(asha)).length, (await notices(bibek)).length, (await notices(ada)).length], [1, 1, 0])
    assert.ok(bot.log.some(line => line.msg === 'zone data changed: sleeping reminders are moved' && line.zones === 4))
    await stop(bot)
  })

  it('an older release that starts again takes its own data for the newer ones', async () => {
    const bot = await start(older)
    const { rows } = await stage.pool.query(`select from zone_digests where tzdb <> $1`, [tzdbVersion])
    assert.equal(rows.length, 0)
    assert.equal(utcTime((await planned('water the plants')).due_at), '03:30')
    assert.equal((await notices(asha)).length, 1)
    await stop(bot)
  })

  it('what an older release beside a newer one plans stays at its wrong instant, or is told a second time', async () => {
    const old = await start(older)
    const last = (await stage.messages(asha.user.id)).at(-1)!
    await arrives(asha, 'water the plants', last)
    while ((await planned('water the plants')).tzdb !== older.version) await stage.tick()
    assert.equal(utcTime((await planned('water the plants')).due_at), '03:00')
    const newer = await start(undefined, String(await freePort()))
    await moved('water the plants')
    assert.equal(utcTime((await planned('water the plants')).due_at), '03:30')
    const { due_at } = await planned('water the plants')
    await stop(old)
    await stop(newer)
    const alone = await start()
    const arrived = await arrives(asha, 'water the plants', (await stage.messages(asha.user.id)).at(-1)!)
    assert.equal(arrived.due_at, due_at)
    assert.equal((await notices(asha)).length, 1)
    await stop(alone)
  })
})
