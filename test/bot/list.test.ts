import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScenario, textOf, type BotMessage, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const labels = (message: BotMessage) => (message.reply_markup?.inline_keyboard ?? []).map(row => row.map(button => button.text))

async function withReminders(...texts: string[]) {
  const ada = await scenario.person({ zone: 'UTC' })
  for (const text of texts) await ada.ask(text, /Reminder set/)
  return ada
}

const many = (count: number) => Array.from({ length: count }, (_, i) => `in ${i + 2} hours task-${String(i + 1).padStart(2, '0')}`)

test('the list is not in the order of what comes next, or does not say what is paused', async () => {
  const ada = await withReminders('in 5 hours bananas', 'in 3 hours apples', 'every day at 9 rest')
  await ada.ask('/pause rest', /Paused/)
  const list = textOf(await ada.ask('/list', /3 reminders/))
  assert.match(list, /1\. apples[^]*2\. bananas[^]*3\. rest — ⏸ paused/)
})

test('a second page is not reached, or counts anew', async () => {
  const ada = await withReminders(...many(10))
  const list = await ada.ask('/list', /10 reminders/)
  assert.match(textOf(list), /8\. task-08/)
  assert.doesNotMatch(textOf(list), /task-09/)
  await ada.press(list, /›/)
  const second = await scenario.changed(ada.user.id, list.message_id, /9\. task-09/)
  assert.doesNotMatch(textOf(second), /task-08/)
  await ada.press(second, /‹/)
  await scenario.changed(ada.user.id, list.message_id, /1\. task-01/)
})

test('an item of the list does not open as a card, or the card does not lead back', async () => {
  const ada = await withReminders('every day at 9 stretch')
  const list = await ada.ask('/list', /One reminder/)
  await ada.press(list, /1\. stretch/)
  const card = await scenario.changed(ada.user.id, list.message_id, /every day at 09:00[^]*Next: [^]*UTC/)
  assert.deepEqual(labels(card).flat(), ['✏️ Change time', '⏸ Pause', '🔎 Why?', '🗑 Delete', '❓ Ask me this', '☰ Back to the list'])
  await ada.press(card, /Pause/)
  const paused = await scenario.changed(ada.user.id, list.message_id, /⏸ Paused/)
  await ada.press(paused, /Resume/)
  const resumed = await scenario.changed(ada.user.id, list.message_id, /Next: /)
  await ada.press(resumed, /Back/)
  await scenario.changed(ada.user.id, list.message_id, /One reminder/)
})

test('after deleting from the list there is no way back to it, or to what was deleted', async () => {
  const ada = await withReminders('in 2 hours first', 'in 3 hours second')
  const list = await ada.ask('/list', /2 reminders/)
  await ada.press(list, /🗑/)
  const shorter = await scenario.changed(ada.user.id, list.message_id, /Deleted: first[^]*One reminder/)
  assert.doesNotMatch(textOf(shorter), /1\. first/)
  await ada.press(shorter, /Undo/)
  await scenario.changed(ada.user.id, list.message_id, /It is back[^]*first/)
  assert.match(textOf(await ada.ask('/list', /reminders/)), /1\. first[^]*2\. second/)
})

test('a card that was deleted leads nowhere', async () => {
  const ada = await withReminders('in 2 hours first', 'in 3 hours second')
  const list = await ada.ask('/list', /2 reminders/)
  await ada.press(list, /1\. first/)
  const card = await scenario.changed(ada.user.id, list.message_id, /🔔/)
  await ada.press(card, /Delete/)
  const deleted = await scenario.changed(ada.user.id, list.message_id, /Deleted: first/)
  await ada.press(deleted, /Back/)
  await scenario.changed(ada.user.id, list.message_id, /1\. second/)
})

test('a page that was emptied shows nothing', async () => {
  const ada = await withReminders(...many(9))
  const list = await ada.ask('/list', /9 reminders/)
  await ada.press(list, /›/)
  const second = await scenario.changed(ada.user.id, list.message_id, /9\. task-09/)
  await ada.press(second, /🗑/)
  await scenario.changed(ada.user.id, list.message_id, /Deleted: task-09[^]*1\. task-01/)
})

test('the list breaks on texts as long as Telegram takes, or their cards lose formatting', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  for (let i = 0; i < 8; i++) {
    const time = `in ${i + 2} hours `
    await ada.ask(time + `${i}` + '😀'.repeat((4_096 - time.length - 2) / 2), /Reminder set[^]*shortened/, { entities: [{ type: 'bold', offset: time.length, length: 3 }] })
  }
  const list = await ada.ask('/list', /8 reminders/)
  await ada.press(list, /^1\./)
  const card = await scenario.changed(ada.user.id, list.message_id, /🔔[^]*shortened[^]*Next/)
  assert.ok(card.entities?.some(entity => entity.type === 'bold'))
})

test('a stale list answers as if a reminder that is gone were there', async () => {
  const ada = await withReminders('in 2 hours once')
  const [first, second] = [await ada.ask('/list', /One reminder/), await ada.ask('/list', /One reminder/)]
  await ada.press(first, /🗑/)
  await scenario.changed(ada.user.id, first.message_id, /Deleted[^]*Nothing is set/)
  const stale = await ada.press(second, /🗑/)
  assert.match((await scenario.pressAnswer(stale)).text ?? '', /not there any more/)
})
