import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScenario, textOf, type BotMessage, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const hour = 3_600_000

const labels = (message: BotMessage) => message.reply_markup?.inline_keyboard?.flat().map(({ text }) => text) ?? []

/** Somebody who is asked in an hour and daily from then on. */
async function asked(question: string, options: { name?: string, zone?: string } = {}) {
  const ada = await scenario.person({ zone: 'UTC', ...options })
  const at = new Date(await scenario.nowMs() + hour).toISOString().slice(11, 16)
  const card = await ada.ask(`/ask ${at} ${question}`, /Check-in set/)
  await scenario.advance(hour)
  const message = await scenario.fromBot(ada.user.id, /^❓/, card.message_id)
  return { ada, chat: ada.user.id, card, message }
}

const stored = async (chat: number) => (await scenario.pool.query<{ kind: string, text: string, day: string, items: string[] }>(
  `select a.parsed ->> 'kind' as kind, a.text, a.day::text as day,
     array(select concat_ws(' ', i.text, i.amount, i.currency, i.category) from answer_items i where i.answer_id = a.id and i.deleted_at is null order by i.n) as items
   from answers a join chats c on c.id = a.chat_id where c.tg_id = $1 and a.deleted_at is null order by a.id`, [chat])).rows

test('a reply to the question is not read, not kept, or its totals are not said', async () => {
  const { ada, chat, card, message } = await asked('what I spent')
  assert.match(textOf(card), /what I spent[^]*I ask, and keep your answer: amounts/)
  assert.match(textOf(message), /^❓ what I spent\n\nReply with what it was/)
  const read = await ada.ask('coffee 4.50, taxi 12 #transport', /✍️ what I spent/, { replyTo: message.message_id })
  assert.match(textOf(read), /• coffee: \$4\.50\n• taxi: \$12 #transport\nΣ today \$16\.50, \w+ \$16\.50/)
  assert.deepEqual((await stored(chat)).map(({ kind, items }) => [kind, items]), [['amounts', ['coffee 4.50 USD', 'taxi 12.00 USD transport']]])
  const answered = await scenario.changed(chat, message.message_id, /✅ coffee 4\.50, taxi 12/)
  assert.deepEqual(labels(answered), ['✏️ Change', '➕ Add'])
})

test('the next message is no answer, a list in two messages is cut, or what is no answer is taken for one', async () => {
  const { ada, chat } = await asked('what I spent')
  await ada.ask('in 3 hours call mom', /Reminder set/)
  const again = await asked('what I spent', { name: 'Bob' })
  await again.ada.ask('12k lunch', /✍️[^]*lunch: \$12,000/)
  await again.ada.ask('4.50 coffee', /✍️[^]*coffee: \$4\.50\nΣ today \$12,004\.50/)
  await again.ada.ask('call the bank', /could not find a time/)
  assert.equal((await stored(chat)).length, 0)
  assert.equal((await stored(again.chat)).length, 2)
})

test('"ask me …" sets a reminder that only reminds', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const spent = await ada.ask('ask me every day at 21:00 what I spent', /Check-in set/)
  assert.match(textOf(spent), /^✅ Check-in set\n\nwhat I spent\n\n🔁 every day at 21:00[^]*keep your answer: amounts/)
  assert.match(textOf(await ada.ask('every evening ask: weight?', /Check-in set/)), /\n\nweight\?\n\n[^]*keep your answer: a number/)
  assert.match(textOf(await ada.ask('every friday at 9 ask bob about the rent', /Reminder set/)), /ask bob about the rent/)
  const question = await ada.ask('ask me every day at 22:00', /What shall I ask you/)
  assert.match(textOf(await ada.ask('did I take my pills?', /Check-in set/, { replyTo: question.message_id })), /did I take my pills\?[^]*every day at 22:00[^]*yes or no/)
})

test('a tap does not answer, cannot be taken back, or its question stays answered', async () => {
  const { ada, chat, message } = await asked('did I take my pills?')
  assert.ok(labels(message).includes('👍 Yes'))
  await ada.press(message, /Yes/)
  const read = await scenario.fromBot(chat, /✍️ did I take my pills\? \(today\)\nYes/, message.message_id)
  await scenario.changed(chat, message.message_id, /✅ Yes/)
  await ada.press(read, /Undo/)
  await scenario.changed(chat, read.message_id, /Taken back: Yes/)
  await scenario.changed(chat, message.message_id, /Tap, or reply/)
  assert.equal((await stored(chat)).length, 0)
  await ada.press(message, /Skip/)
  await scenario.changed(chat, message.message_id, /✅ Skipped/)
})

test('an edited message, or a reply to it, leaves the answer as it was', async () => {
  const { ada, chat, message } = await asked('what I spent')
  const said = await ada.say('coffee 4.50, taxi 12', { replyTo: message.message_id })
  const read = await scenario.fromBot(chat, /✍️/, said.message_id)
  await ada.edit(said, 'coffee 5, taxi 12, cake 3')
  const edited = await scenario.fromBot(chat, /coffee: \$5\n• taxi: \$12\n• cake: \$3\nΣ today \$20/, read.message_id)
  await ada.ask('cake 7', /• cake: \$7\nΣ today \$7/, { replyTo: said.message_id })
  assert.deepEqual((await stored(chat)).map(({ items }) => items), [['cake 7.00 USD']])
  await ada.press(edited, /Change/)
  const question = await scenario.fromBot(chat, /Reply with the whole answer/, edited.message_id)
  await ada.ask('nothing today', /✍️[^]*Nothing/, { replyTo: question.message_id })
  await ada.ask('delete', /Answer deleted/, { replyTo: edited.message_id })
  assert.equal((await stored(chat)).length, 0)
})

test('what cannot be read is kept, or not told', async () => {
  const { ada, chat, message } = await asked('weight?')
  const told = await ada.ask('no idea', /find no number in “no idea”/, { replyTo: message.message_id })
  await ada.ask('72,4 kg', /✍️ weight\? \(today\)\n72\.4 kg/, { replyTo: told.message_id })
  assert.deepEqual((await stored(chat)).map(({ items }) => items), [['72.4 kg 72.4']])
})

test('a missed check-in is not told by the next, or told twice; a late answer counts for the day it comes', async () => {
  const { ada, chat, message } = await asked('weight?')
  await scenario.advance(24 * hour)
  const next = await scenario.fromBot(chat, /❓ weight\?[^]*No answer the time before: yesterday/, message.message_id)
  await ada.ask('71', /✍️ weight\? \(today\)\n71/)
  await scenario.advance(24 * hour)
  const third = await scenario.fromBot(chat, /^❓ weight\?/, next.message_id)
  assert.doesNotMatch(textOf(third), /No answer/)
  await ada.ask('72', /✍️ weight\? \(\w{3} \d+ \w{3}\)\n72/, { replyTo: message.message_id })
  const days = (await scenario.pool.query<{ day: string }>(`select to_char(o.due_at at time zone 'UTC', 'YYYY-MM-DD') as day from occurrences o join chats c on c.id = o.chat_id where c.tg_id = $1 and o.sent_at is not null order by o.due_at`, [chat])).rows.map(({ day }) => day)
  assert.deepEqual((await stored(chat)).map(({ text, day }) => [text, day]), [['71', days[1]], ['72', days[0]]])
})

test('/log needs a question, or its edit is lost', async () => {
  const ada = await scenario.person({ zone: 'Europe/Berlin' })
  const said = await ada.say('/log coffee 4.50')
  const read = await scenario.fromBot(ada.user.id, /✍️ Noted for today\n• coffee: €4\.50/, said.message_id)
  await ada.edit(said, '/log coffee 4.80')
  await scenario.fromBot(ada.user.id, /• coffee: €4\.80/, read.message_id)
  await ada.ask('/log', /Say what was spent/)
})

test('a card cannot be made to ask, or a tap does not change what it asks for', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const card = await ada.ask('every day at 9 mood', /Reminder set/)
  await ada.press(card, /Ask me this/)
  const kinds = await scenario.changed(ada.user.id, card.message_id, /“mood” asks for from 1 to 10/)
  await ada.press(kinds, /Choice/)
  const question = await scenario.fromBot(ada.user.id, /What can be chosen/, card.message_id)
  const chosen = await ada.ask('good, bad, ugly', /one of good, bad, ugly/, { replyTo: question.message_id })
  await ada.press(chosen, /What it asks for/)
  await ada.press(await scenario.changed(ada.user.id, chosen.message_id, /asks for one of/), /Only remind/)
  await scenario.changed(ada.user.id, chosen.message_id, /^🔔 Reminder\n\nmood\n\n🔁 every day at 09:00\n⏰/)
})

test('a time or a reminder said as a reply to a question is taken for its answer', async () => {
  const { ada, chat, message } = await asked('what I spent')
  await ada.ask('tomorrow at 9 call mom', /Reminder set[^]*call mom/, { replyTo: message.message_id })
  await ada.ask('in 2 hours', /💤 Again/, { replyTo: message.message_id })
  await scenario.advance(2 * hour)
  const again = await scenario.fromBot(chat, /^❓ what I spent/, message.message_id)
  await ada.ask('lunch 12 at 13:00', /✍️[^]*: \$12/, { replyTo: again.message_id })
})

test('an edit of the message that set a check-in makes it only remind, or keeps what the old question asked for', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const said = await ada.say('ask me every day at 21:00 what I spent')
  const card = await scenario.fromBot(ada.user.id, /amounts/, said.message_id)
  await ada.edit(said, 'ask me every day at 21:00: weight?')
  const changed = await scenario.fromBot(ada.user.id, /Reminder changed\n\nweight\?[^]*keep your answer: a number/, card.message_id)
  await ada.press(changed, /What it asks for/)
  await ada.press(await scenario.changed(ada.user.id, changed.message_id, /asks for a number/), /Words/)
  await scenario.changed(ada.user.id, changed.message_id, /asks for in words/)
  await ada.edit(said, 'ask me every day at 22:00: weight today?')
  await scenario.fromBot(ada.user.id, /changed\n\nweight today\?[^]*22:00[^]*in words/, changed.message_id)
})

test('"done" to a question leaves it as it looks, or a person without a zone loses their question', async () => {
  const { ada, chat, message } = await asked('weight?')
  await ada.ask('done', /✅ Done: weight/)
  await scenario.changed(chat, message.message_id, /✅ Done/)
  const bob = await scenario.person({ name: 'Bob' })
  await bob.ask('/ask 21:00 what I spent', /kept that/)
  await bob.ask('UTC', /Check-in set\n\nwhat I spent/)
})
