import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScenario, textOf, type BotMessage, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const hour = 3_600_000

/** Two members of a group that is asked in an hour and daily from then on. */
async function askedGroup(question: string) {
  const [ada, bob] = [await scenario.person({ zone: 'UTC' }), await scenario.person({ name: 'Bob', zone: 'UTC' })]
  const group = await scenario.group([ada, bob])
  const zone = await scenario.fromBot(group.id, /Which time zone/)
  await ada.ask('UTC', /time zone is/, { in: group.id, replyTo: zone.message_id })
  const at = new Date(await scenario.nowMs() + hour).toISOString().slice(11, 16)
  const card = await ada.ask(`/ask ${at} ${question}`, /Check-in set/, { in: group.id })
  await scenario.advance(hour)
  const message = await scenario.fromBot(group.id, /^❓/, card.message_id)
  return { ada, bob, group, message }
}

test('in a group only one member can answer, answers are not told apart, or what one says to another is taken for one', async () => {
  const { ada, bob, group, message } = await askedGroup('what did we spend?')
  await ada.ask('coffee 4', /✍️ what did we spend\? \(today\) — Ada\n• coffee: \$4\nΣ today \$4/, { in: group.id, replyTo: message.message_id })
  await bob.say('lunch 99', { in: group.id })
  const said = await bob.say('taxi 12', { in: group.id, replyTo: message.message_id })
  const read = await scenario.fromBot(group.id, /— Bob\n• taxi: \$12\nΣ today \$16/, said.message_id)
  await bob.edit(said, 'taxi 15')
  await scenario.fromBot(group.id, /— Bob\n• taxi: \$15\nΣ today \$19/, read.message_id)
  const book = await ada.ask('/answers', /📒/, { in: group.id })
  assert.match(textOf(book), /1\. today, Bob — taxi: \$15 [^]*2\. today, Ada — coffee: \$4/)
  assert.doesNotMatch(textOf(book), /lunch/)
})

test('two members who tap at once answer for each other, or one of them is lost', async () => {
  const { ada, bob, group, message } = await askedGroup('did you train?')
  await Promise.all([ada.press(message, /Yes/), bob.press(message, /No/)])
  await scenario.fromBot(group.id, /— Ada\nYes/, message.message_id)
  await scenario.fromBot(group.id, /— Bob\nNo/, message.message_id)
  await scenario.changed(group.id, message.message_id, /✅ (Ada: Yes; Bob: No|Bob: No; Ada: Yes)/)
})

test('a double press answers twice, or another button afterwards does not change the answer', async () => {
  const { ada, group, message } = await askedGroup('did you train?')
  await Promise.all([ada.press(message, /Yes/), ada.press(message, /Yes/)])
  const answered = await scenario.changed(group.id, message.message_id, /✅ Ada: Yes$/)
  await ada.ask('/answers', /📒/, { in: group.id })
  const { rows } = await scenario.pool.query('select a.id from answers a join chats c on c.id = a.chat_id where c.tg_id = $1 and a.deleted_at is null', [group.id])
  assert.equal(rows.length, 1)
  await ada.press(answered, /No/)
  await scenario.changed(group.id, message.message_id, /✅ Ada: No$/)
})

test('several questions that come in one message cannot be answered, or an answer goes to another', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const chat = ada.user.id
  const at = (minutes: number, nowMs: number) => new Date(nowMs + hour + minutes * 60_000).toISOString().slice(11, 16)
  const nowMs = await scenario.nowMs()
  await ada.ask(`/ask ${at(0, nowMs)} weight?`, /Check-in set/)
  await ada.ask(`/ask ${at(1, nowMs)} did I train?`, /Check-in set/)
  const card = await ada.ask(`/remind ${at(2, nowMs)} stretch`, /Reminder set/)
  await scenario.control('POST', '/block', { user_id: chat })
  await scenario.advance(3 * hour)
  await scenario.control('POST', '/unblock', { user_id: chat })
  const bundle = await scenario.fromBot(chat, /1\. ❓ weight[^]*2\. ❓ did I train[^]*3\. stretch/, card.message_id)
  await ada.ask('72', /✍️ weight\?[^]*\n72/, { replyTo: bundle.message_id })
  const left = await scenario.changed(chat, bundle.message_id, /weight\?[^]*✅ 72/)
  await ada.press(left as BotMessage, /2\. ✍️ Answer/)
  const question = await scenario.fromBot(chat, /❓ did I train\? — reply/, bundle.message_id)
  await ada.ask('yes', /✍️ did I train\?[^]*\nYes/, { replyTo: question.message_id })
})
