import assert from 'node:assert/strict'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { projectRoot } from '../../src/config.ts'
import { freePort } from '../../src/playground/local/port.ts'
import { startNodePart, type NodePart } from '../../src/playground/supervisor/node-part.ts'
import { until } from '../start/launched.ts'
import { startScenario, type Person, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
let ada: Person
before(async () => {
  scenario = await startScenario()
  ada = await scenario.person({ zone: 'UTC' })
})
const started: Instance[] = []
after(async () => {
  await Promise.all(started.map(instance => instance.part.stop()))
  await scenario.stop()
})

interface LogLine { msg: string, time: string, lease?: string }

interface Instance {
  part: NodePart
  log: LogLine[]
  said(msg: string): LogLine[]
  health(page: string): Promise<{ status: number, parts?: Record<string, { state: string }> }>
  /** Milliseconds from `sinceMs` until it received messages. */
  tookOver(sinceMs: number): Promise<number>
}

/** One more process on the same parts, as a platform starts it before it stops the old one. */
async function start(): Promise<Instance> {
  const port = await freePort()
  const part = startNodePart(path.join(projectRoot, 'src', 'main.ts'), { ...scenario.environment, PORT: String(port) }, { output: 'pipe' })
  const log: LogLine[] = []
  createInterface(part.child.stdout!).on('line', line => { log.push(JSON.parse(line) as LogLine) })
  const instance: Instance = {
    part, log,
    said: msg => log.filter(line => line.msg === msg),
    async health(page) {
      const response = await fetch(`http://127.0.0.1:${port}/${page}`)
      return { status: response.status, parts: (await response.json() as { parts?: Record<string, { state: string }> }).parts }
    },
    async tookOver(sinceMs) {
      const line = await until(() => log.find(({ msg, lease }) => msg === 'lease held' && lease?.startsWith('poller:')), () => 'It never took over.')
      return Date.parse(line.time) - sinceMs
    },
  }
  started.push(instance)
  await until(() => instance.said('ready').length > 0, () => `It was never ready: ${log.map(line => line.msg).join(', ')}`)
  return instance
}

let second: Instance
test('a platform never retires the old instance, because the new one is not healthy while it stands by', async () => {
  second = await start()
  await until(() => second.said('standing by').length > 0, () => 'It does not say that it stands by.')
  assert.equal((await second.health('healthz')).status, 200)
  const ready = await second.health('readyz')
  assert.equal(ready.status, 200)
  assert.equal(ready.parts!.telegram!.state, 'standing by')
})

test('two instances send a reminder twice, or only one of them delivers', async () => {
  const people = await Promise.all(Array.from({ length: 24 }, () => scenario.person({ zone: 'UTC' })))
  await Promise.all(people.map(person => person.ask('in 2 hours stretch', /Reminder set/)))
  const dueAt = new Date(await scenario.nowMs() + 3_000)
  await scenario.pool.query(`update steps set at = $1, due_at = $1 where state = 'waiting'`, [dueAt])
  await scenario.pool.query(`update chats set next_at = $1, armed_at = null where next_at is not null`, [dueAt])
  const arrived = async (person: Person) => (await scenario.messages(person.user.id)).filter(m => m.from?.is_bot && m.text?.startsWith('stretch')).length
  for (const person of people) await until(async () => await arrived(person) > 0, () => 'It never came.')
  await delay(1_000) // a second one would have come by now
  for (const person of people) assert.equal(await arrived(person), 1)
  const bySecond = second.said('reminder sent').length
  assert.ok(bySecond > 0 && bySecond < people.length, `the second delivered ${bySecond} of ${people.length}`)
})

test('after a stop nobody receives for seconds', async () => {
  await scenario.app.stop()
  assert.ok(await second.tookOver(Date.now()) < 1_500)
  await ada.ask('/help')

  const third = await start()
  second.part.child.kill('SIGTERM')
  const freedAtMs = Date.now()
  assert.ok(await third.tookOver(freedAtMs) < 3_000)
  await ada.ask('/help')
  assert.equal(await second.part.exited, 'exit code 0')
})

test('another program that polls ends the bot, or is not named', async () => {
  const third = started.at(-1)!
  await until(async () => {
    await fetch(`${scenario.playgroundUrl}/bot${scenario.environment.BOT_TOKEN}/getUpdates`) // again, since the bot may be between two polls of its own
    return third.log.some(({ msg }) => /another program polls this bot/.test(msg))
  }, () => 'The other program is not named.')
  await ada.ask('/help') // it goes on
  assert.equal(third.part.child.exitCode, null)
})

test('after a kill nobody receives for longer than the lease lasts', async () => {
  const third = started.at(-1)!
  const fourth = await start()
  third.part.child.kill('SIGKILL')
  const killedAtMs = Date.now()
  await third.part.exited
  const said = await ada.say('/list')
  assert.ok(await fourth.tookOver(killedAtMs) < 21_500)
  await scenario.fromBot(ada.user.id, /./, said.message_id)
})
