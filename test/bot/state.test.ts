import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScenario, textOf, type BotMessage, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const hour = 3_600_000

async function withReminders(...texts: string[]) {
  const ada = await scenario.person({ zone: 'UTC' })
  const cards: BotMessage[] = []
  for (const text of texts) cards.push(await ada.ask(text, /Reminder set/))
  return { ada, cards, chat: ada.user.id, list: async () => textOf(await ada.ask('/list')) }
}

const ledger = async (chat: number) => (await scenario.pool.query<{ state: string, reason: string | null, sent: boolean, missed_count: number | null }>(
  `select o.state, o.reason, o.sent_at is not null as sent, o.missed_count from occurrences o join chats c on c.id = o.chat_id where c.tg_id = $1 order by o.due_at, o.id`, [chat])).rows

test('/delete without a name deletes, instead of asking which', async () => {
  const { ada, chat, list } = await withReminders('in 2 hours milk', 'in 3 hours eggs')
  const choice = await ada.ask('/delete', /Which one/)
  await ada.press(choice, /eggs/)
  await scenario.changed(chat, choice.message_id, /Deleted: eggs/)
  const left = await list()
  assert.match(left, /milk/)
  assert.doesNotMatch(left, /eggs/)
})

test('a choice among many ends after the first page', async () => {
  const { ada, chat } = await withReminders(...Array.from({ length: 9 }, (_, i) => `in ${i + 2} hours task-${i + 1}`))
  const choice = await ada.ask('/delete', /Which one/)
  await ada.press(choice, /›/)
  await assert.doesNotReject(async () => {
    const end = Date.now() + 5_000
    for (;;) {
      const now = (await scenario.messages(chat)).find(m => m.message_id === choice.message_id)!
      if (now.reply_markup?.inline_keyboard?.flat().some(button => /task-9/.test(button.text))) return ada.press(now, /task-9/)
      if (Date.now() > end) throw new Error('no second page')
    }
  })
  await scenario.changed(chat, choice.message_id, /Deleted: task-9/)
})

test('a number or words name the wrong reminder, or none', async () => {
  const { ada } = await withReminders('in 2 hours Buy milk', 'in 3 hours buy EGGS and flour', 'in 4 hours walk')
  await ada.ask('/delete 3', /Deleted: walk/)
  await ada.ask('/pause the eggs please', /Paused: buy EGGS and flour/)
  await ada.ask('/delete buy', /Which one/)
  await ada.ask('/delete rhubarb', /found no reminder[^]*Which one/)
  await ada.ask('/delete 7', /found no reminder/)
  await ada.ask('/delete', /Which one/)
})

test('a command sent as a reply to a card acts on another reminder', async () => {
  const { ada, cards } = await withReminders('in 2 hours milk', 'in 3 hours eggs')
  await ada.ask('/pause', /Paused: eggs/, { replyTo: cards[1]!.message_id })
  await ada.ask('/resume', /Goes on: eggs/, { replyTo: cards[1]!.message_id })
  await ada.ask('/delete', /Deleted: milk/, { replyTo: cards[0]!.message_id })
  await ada.ask('/delete', /not there any more/, { replyTo: cards[0]!.message_id })
})

test('a command sent as a reply to a delivered message does not find its reminder', async () => {
  const { ada, chat, cards } = await withReminders('every day at 9 stretch')
  await scenario.advance(24 * hour)
  const delivered = await scenario.fromBot(chat, /^stretch/, cards[0]!.message_id)
  await ada.ask('/pause', /Paused: stretch/, { replyTo: delivered.message_id })
})

test('a paused reminder comes all the same, or is not planned anew when it goes on', async () => {
  const { ada, chat, cards } = await withReminders('every day at 9 stretch', 'in 70 hours marker')
  await ada.ask('/pause stretch', /Paused/)
  assert.deepEqual((await ledger(chat))[0], { state: 'skipped', reason: 'paused', sent: false, missed_count: null })
  await scenario.advance(72 * hour)
  await scenario.fromBot(chat, /^marker/, cards[1]!.message_id)
  assert.ok(!(await scenario.messages(chat)).some(message => /^stretch/.test(textOf(message)) && message.from?.is_bot))
  const resumed = await ada.ask('/resume stretch', /Goes on/)
  const skipped = (await ledger(chat)).filter(row => row.state === 'skipped')
  assert.deepEqual(skipped, [{ state: 'skipped', reason: 'paused', sent: false, missed_count: 3 }])
  await scenario.advance(24 * hour)
  const delivered = await scenario.fromBot(chat, /^stretch/, resumed.message_id)
  assert.doesNotMatch(textOf(delivered), /missed/)
})

test('a pause taken back before its time loses the occurrence it had skipped', async () => {
  const { ada, chat, cards } = await withReminders('in 5 hours milk')
  await ada.ask('/pause milk', /Paused/)
  await ada.ask('/undo', /It goes on/)
  await scenario.advance(5 * hour + 1_000)
  await scenario.fromBot(chat, /^milk/, cards[0]!.message_id)
})

test('one undo does not take back a pause of all, or their going on again', async () => {
  const { ada, list } = await withReminders('in 2 hours milk', 'in 3 hours eggs', 'every day at 9 stretch')
  const paused = await ada.ask('/pause all', /Paused 3 reminders/)
  assert.equal((await list()).match(/paused/g)?.length, 3)
  await ada.press(paused, /Undo/)
  await scenario.changed(paused.chat.id, paused.message_id, /go|back/)
  assert.doesNotMatch(await list(), /paused/)
  await ada.ask('/pause everything', /Paused 3/)
  await ada.ask('/resume all', /3 reminders go on/)
  await ada.ask('/undo', /Paused again/)
  assert.equal((await list()).match(/paused/g)?.length, 3)
})

test('/pause offers no way to pause all, or pauses none', async () => {
  const { ada, chat } = await withReminders('in 2 hours milk', 'in 3 hours eggs')
  const choice = await ada.ask('/pause', /Which one/)
  await ada.press(choice, /All/)
  await scenario.changed(chat, choice.message_id, /Paused 2 reminders/)
  await ada.ask('/pause', /nothing to pause/)
  const back = await ada.ask('/resume', /Which one/)
  await ada.press(back, /eggs/)
  await scenario.changed(chat, back.message_id, /Goes on: eggs/)
})

test('a one-off whose time passed during its pause vanishes when it is resumed', async () => {
  const { ada, chat, cards, list } = await withReminders('in 2 hours milk')
  await ada.ask('/pause milk', /Paused/)
  await scenario.advance(3 * hour)
  const question = await ada.ask('/resume milk', /has passed[^]*When instead/)
  assert.match(await list(), /milk — ⏸ paused/)
  await ada.ask('in 2 hours', /changed[^]*milk/, { replyTo: question.message_id })
  await scenario.advance(2 * hour + 1_000)
  await scenario.fromBot(chat, /^milk/, cards[0]!.message_id)
})

test('a one-off whose time passed while it was deleted vanishes when that is undone', async () => {
  const { ada, list } = await withReminders('in 2 hours milk')
  await ada.ask('/delete milk', /Deleted/)
  await scenario.advance(3 * hour)
  const undone = await ada.ask('/undo', /It is back/)
  await scenario.fromBot(ada.user.id, /has passed/, undone.message_id)
  assert.match(await list(), /milk — ⏸ paused/)
})

test('/undo takes back one change and no earlier one', async () => {
  const { ada, list } = await withReminders('in 2 hours milk')
  await ada.ask('/pause milk', /Paused/)
  await ada.ask('/delete milk', /Deleted/)
  await ada.ask('/undo', /It is back/)
  assert.match(await list(), /milk — ⏸ paused/)
  await ada.ask('/undo', /It goes on/)
  assert.doesNotMatch(await list(), /paused/)
  await ada.ask('/undo', /Taken back/)
  assert.match(await list(), /Nothing is set/)
  await ada.ask('/undo', /nothing to undo/)
})

test('a stale undo button says nothing, or undoes what came after', async () => {
  const { ada, chat, cards, list } = await withReminders('in 2 hours milk')
  const paused = await ada.ask('/pause milk', /Paused/)
  const overtaken = await ada.press(cards[0]!, /Undo/)
  assert.match((await scenario.pressAnswer(overtaken)).text ?? '', /changed since/)
  await ada.press(paused, /Undo/)
  await scenario.changed(chat, paused.message_id, /It goes on/)
  const again = await ada.press(paused, /Undo/).catch(() => null)
  if (again) assert.match((await scenario.pressAnswer(again)).text ?? '', /no longer/)
  await ada.press(cards[0]!, /Undo/)
  await scenario.changed(chat, cards[0]!.message_id, /Taken back/)
  assert.match(await list(), /Nothing is set/)
  const late = await ada.ask('in 2 hours eggs', /Reminder set/)
  await scenario.advance(25 * hour)
  const expired = await ada.press(late, /Undo/)
  assert.match((await scenario.pressAnswer(expired)).text ?? '', /no longer/)
})

test('a Done or a snooze is not taken back by /undo, which takes back the reminder instead', async () => {
  const { ada, chat, cards } = await withReminders('in 2 hours milk')
  await scenario.advance(2 * hour + 1_000)
  const delivered = await scenario.fromBot(chat, /^milk/, cards[0]!.message_id)
  await ada.press(delivered, /^1 h$/)
  await scenario.changed(chat, delivered.message_id, /💤/)
  await ada.press(delivered, /Done/)
  await scenario.changed(chat, delivered.message_id, /✅ Done/)
  await ada.ask('/undo', /Not done after all: milk/)
  await scenario.changed(chat, delivered.message_id, /💤/)
  await ada.ask('/undo', /Not snoozed any more/)
  await scenario.changed(chat, delivered.message_id, /^milk$/)
})

test('a button pressed twice changes twice', async () => {
  const { ada, chat, cards } = await withReminders('in 2 hours milk')
  await Promise.all([ada.press(cards[0]!, /Delete/), ada.press(cards[0]!, /Delete/)])
  await scenario.changed(chat, cards[0]!.message_id, /Deleted: milk/)
  await ada.ask('/undo', /It is back/)
})

test('somebody else\'s reminder is deleted by its id', async () => {
  const { cards, list } = await withReminders('in 2 hours milk')
  const eve = await withReminders('in 2 hours spy')
  const id = cards[0]!.reply_markup!.inline_keyboard!.flat().map(button => 'callback_data' in button ? button.callback_data : '').find(data => data?.startsWith('delete|'))!
  for (const data of [id, 'delete|x', 'listed|boom|1|0', 'pick|boom|0', 'item|1|99999999999999999', 'undo|NaN']) {
    await scenario.control('POST', '/updates', { callback_query: { id: data, from: eve.ada.user, chat_instance: '1', data, message: eve.cards[0] } })
  }
  assert.match(await eve.list(), /spy/)
  assert.match(await list(), /milk/)
})
