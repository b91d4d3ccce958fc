import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScenario, textOf, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const hour = 3_600_000

async function withReminder(text: string) {
  const ada = await scenario.person({ zone: 'UTC' })
  const card = await ada.ask(text, /Reminder set/)
  return { ada, card, chat: ada.user.id }
}

test('/why does not tell what was sent, when, how late and by how many tries', async () => {
  const { ada, card, chat } = await withReminder('in 2 hours milk')
  assert.match(textOf(await ada.ask('/why 1', /milk/)), /planned/)
  await scenario.advance(2 * hour + 1_000)
  const delivered = await scenario.fromBot(chat, /^milk/, card.message_id)
  assert.match(textOf(await ada.ask('/why', /milk/, { replyTo: delivered.message_id })), /sent, not done yet[^]*sent today[^]*(on time|late)[^]*one try: today \d\d:\d\d sent/)
})

test('/why forgets who did it, a snooze, or what a newer one replaced', async () => {
  const { ada, card, chat } = await withReminder('every day at 9 stretch')
  await scenario.advance(24 * hour)
  const first = await scenario.fromBot(chat, /^stretch/, card.message_id)
  await ada.press(first, /^1 h$/)
  await scenario.changed(chat, first.message_id, /💤/)
  await scenario.advance(hour + 1_000)
  const again = await scenario.fromBot(chat, /^stretch/, first.message_id)
  await scenario.advance(23 * hour)
  const second = await scenario.fromBot(chat, /^stretch/, again.message_id)
  await ada.press(second, /Done/)
  await scenario.changed(chat, second.message_id, /✅/)
  const why = textOf(await ada.ask('/why stretch', /stretch/))
  assert.match(why, /planned[^]*✅ done by Ada[^]*replaced: the next one came[^]*💤 snoozed to [^]*came again/)
})

test('/why hides a failed try, a possible repeat or an outage', async () => {
  const { ada, card, chat } = await withReminder('in 2 hours milk')
  await scenario.control('POST', '/faults', { kind: 'lost-answer', method: 'sendMessage', chat_id: chat })
  await scenario.advance(2 * hour + 1_000)
  const first = await scenario.fromBot(chat, /^milk/, card.message_id)
  await scenario.advance(60_000)
  const repeat = await scenario.fromBot(chat, /may be a repeat/, first.message_id)
  const why = textOf(await ada.ask('/why milk', /milk/, { replyTo: repeat.message_id }))
  assert.match(why, /2 tries:[^]*no answer, it may have arrived[^]*sent[^]*may have come twice/)
})

test('/why counts a run of missed times one by one, or leaves it out', async () => {
  const { ada, chat } = await withReminder('every day at 9 stretch')
  await ada.ask('/pause stretch', /Paused/)
  await scenario.advance(5 * 24 * hour)
  await ada.ask('/resume stretch', /Goes on/)
  const why = textOf(await ada.ask('/why stretch', /stretch/))
  assert.match(why, /planned[^]*skipped: it was paused \(5 times, the last /)
  assert.equal(why.match(/^•/gm)?.length, 2)
  assert.ok(chat)
})

test('/why counts one missed time as a run: "(1 times, …)"', async () => {
  const { ada, chat, card } = await withReminder('every day at 9 stretch')
  await scenario.control('POST', '/block', { user_id: chat })
  await scenario.advance(48 * hour)
  await scenario.control('POST', '/unblock', { user_id: chat })
  await scenario.fromBot(chat, /^stretch/, card.message_id)
  assert.match(textOf(await ada.ask('/why stretch', /stretch/)), /missed: I could not reach you$/m)
})

test('a long history is cut instead of paged', async () => {
  const { ada, chat } = await withReminder('every day at 9 stretch')
  let last = 0
  for (let day = 0; day < 6; day++) {
    await scenario.advance(24 * hour)
    last = (await scenario.fromBot(chat, /^stretch/, last)).message_id
  }
  const why = await ada.ask('/why stretch', /planned/)
  assert.equal(textOf(why).match(/^•/gm)?.length, 5)
  await ada.press(why, /›/)
  const older = await scenario.changed(chat, why.message_id, /^(?![^]*planned)[^]*stretch/)
  assert.equal(textOf(older).match(/^•/gm)?.length, 2)
})

test('what became of a deleted reminder can no longer be asked', async () => {
  const { ada, card } = await withReminder('in 2 hours milk')
  await ada.ask('/delete milk', /Deleted/)
  await ada.ask('/why', /replaced: it was deleted/, { replyTo: card.message_id })
})

test('a card\'s Why button does not lead to the history, or that not back to the card', async () => {
  const { ada, chat } = await withReminder('every day at 9 stretch')
  const list = await ada.ask('/list', /One reminder/)
  await ada.press(list, /^1\./)
  await ada.press(await scenario.changed(chat, list.message_id, /🔔/), /Why/)
  await ada.press(await scenario.changed(chat, list.message_id, /planned/), /The reminder/)
  await scenario.changed(chat, list.message_id, /🔔[^]*Next/)
})
