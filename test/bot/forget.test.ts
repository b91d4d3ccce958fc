import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { startScenario, textOf, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const hour = 3_600_000

/** How many rows of each table say anything of this chat. */
async function kept(tgId: number): Promise<Record<string, number>> {
  const { rows: tables } = await scenario.pool.query<{ table_name: string }>(
    `select table_name from information_schema.columns where column_name = 'chat_id' and table_schema = 'public'`)
  const counts: Record<string, number> = {}
  for (const { table_name: table } of tables) {
    const { rows } = await scenario.pool.query<{ n: number }>(`select count(*)::int as n from ${table} where chat_id not in (select id from chats where tg_id <> $1)`, [tgId])
    if (rows[0]!.n) counts[table] = rows[0]!.n
  }
  const { rows } = await scenario.pool.query<{ n: number }>('select count(*)::int as n from chats where tg_id = $1', [tgId])
  if (rows[0]!.n) counts.chats = rows[0]!.n
  return counts
}

test('something of a person is kept, and they are not told what was deleted', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.ask('in 1 hour call mom', /Reminder set/)
  await ada.ask('every day at 3:30 stretch', /Reminder set/)
  await scenario.advance(hour)
  const delivered = await scenario.fromBot(ada.user.id, /^call mom/)
  await ada.press(delivered, /Done/)
  await ada.ask('/log coffee 4', /Noted/)
  await ada.ask('buy milk', /kept “buy milk”/)
  const question = await ada.ask('/forget_me', /cannot be undone/)
  await ada.press(question, /Delete everything/)
  const told = await scenario.changed(ada.user.id, question.message_id, /Deleted/)
  assert.match(textOf(told), /2 reminders, the record of one delivery, one answer, one unfinished message/)
  assert.deepEqual(await kept(ada.user.id), {})
  const { rows } = await scenario.pool.query('select body from inbox where chat = $1', [ada.user.id])
  assert.deepEqual(rows, [{ body: null }]) // of the press itself
  await ada.ask('/list', /Nothing is set/)
  await ada.ask('/start', /Which time zone/)
})

test('everything is deleted though the person keeps it, or by somebody else', async () => {
  const ada = await scenario.person()
  const bob = await scenario.person({ name: 'Bob' })
  const group = await scenario.group([ada, bob])
  const asked = await scenario.fromBot(group.id, /Which time zone/)
  await ada.ask('UTC', /time zone is/, { in: group.id, replyTo: asked.message_id })
  await bob.ask('/remind in 9 hours our plan', /Reminder set/, { in: group.id })
  const question = await ada.ask('/forget_me', /everybody's reminders/, { in: group.id })
  assert.match((await scenario.pressAnswer(await bob.press(question, /Delete everything/))).text!, /Only the one who asked/)
  await bob.press(question, /Keep/)
  await scenario.changed(group.id, question.message_id, /Nothing was deleted/)
  await ada.ask('/list', /our plan/, { in: group.id })
})

test('a button from long ago deletes everything', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.ask('in 30 hours call mom', /Reminder set/)
  const question = await ada.ask('/forget_me', /cannot be undone/)
  await scenario.advance(3 * hour)
  assert.match((await scenario.pressAnswer(await ada.press(question, /Delete everything/))).text!, /old/)
  await ada.ask('/list', /call mom/)
})

test('a send in flight brings back what was deleted', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.ask('every 20 minutes drink water', /Reminder set/)
  const question = await ada.ask('/forget_me', /cannot be undone/)
  await scenario.control('POST', '/faults', { kind: 'delay', method: 'sendMessage', chat_id: ada.user.id, delayMs: 2_000 })
  await scenario.advance(21 * 60_000)
  const inFlight = async () => (await scenario.pool.query(
    `select from steps s join chats c on c.id = s.chat_id where c.tg_id = $1 and s.state = 'sending'`, [ada.user.id])).rowCount
  for (let tries = 0; !await inFlight() && tries < 500; tries++) await delay(10)
  assert.ok(await inFlight())
  await ada.press(question, /Delete everything/)
  await scenario.changed(ada.user.id, question.message_id, /Deleted/)
  const message = await scenario.fromBot(ada.user.id, /^drink water/)
  await scenario.advance(3 * hour)
  assert.match((await scenario.pressAnswer(await ada.press(message, /Done/))).text!, /not there any more/)
  const later = (await scenario.messages(ada.user.id)).filter(other => other.message_id > message.message_id)
  assert.deepEqual(later.map(textOf), [])
  assert.deepEqual(await kept(ada.user.id), { chats: 1 }) // by the press, as new
})
