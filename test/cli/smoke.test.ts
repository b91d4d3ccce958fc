import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { run as doctor } from '../../src/cli/doctor.ts'
import { run as smoke } from '../../src/cli/smoke.ts'
import { botLog } from '../../src/playground/supervisor/bot-part.ts'
import { place, type Launched, type Place } from '../start/launched.ts'
import { called } from '../support/cli.ts'

let at: Place
let running: Launched
before(async () => {
  at = await place()
  running = at.launch({ LOG_LEVEL: 'info' })
  await running.ready()
})
after(async () => {
  running.child.kill('SIGTERM')
  await running.exited
  at.remove()
})

/** In a shell where no variable but the folder is set. */
const elsewhere = () => ({ PUNCTUAL_HOME: at.home })

test('the checklist fails against npm start, or a kill -9 in the middle loses a reminder', { timeout: 150_000 }, async () => {
  await fetch(`${(await running.ready()).links.chat}/control/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"advanceMs":36000000}' }) // a visitor has jumped ahead
  const { code, said } = await called(smoke, elsewhere())
  assert.equal(code, 0, `${said}\n${running.said()}`)
  for (const line of [/engine started/, /people with/, /arrived \d+ ms late/, /edit of the message/, /delete/, /pause/, /killed with -9 and was back/, /0 error lines/]) assert.match(said, line)
})

test('doctor does not find the parts of npm start by itself', async () => {
  const { code, said } = await called(doctor, elsewhere())
  assert.equal(code, 0, said)
})

test('start-up lines do not say what was found, or say it of the first start only', () => {
  const starts = [...running.said().matchAll(/reminder engine started \(people (\d+), reminders (\d+), toArm (\d+), nextDue (\S+),/g)]
  assert.equal(starts.length, 2)
  assert.deepEqual(starts[0]!.slice(1), ['0', '0', '0', 'nothing'])
  assert.equal(starts[1]![1], '1')
  assert.match(starts[1]![4]!, /^20\d\d-/)
  for (const line of [/lease held \(lease poller:\d+/, /Sheets sync is on/]) assert.match(running.said(), line)
  assert.match(readFileSync(botLog(at.home), 'utf8'), /^\{"level":30,.*"msg":"reminder engine started"\}$/m)
})

test('without a bot to look at, the commands look at nothing and say all is well', async () => {
  await assert.rejects(called(doctor, { PUNCTUAL_HOME: '/nonexistent' }), /DATABASE_URL is not set, and no npm start runs in \/nonexistent\. Set DATABASE_URL/)
})
