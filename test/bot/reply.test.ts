import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScenario, textOf, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const hour = 3_600_000

async function withReminder(text: string) {
  const ada = await scenario.person({ zone: 'UTC' })
  const said = await ada.say(text)
  const card = await scenario.fromBot(ada.user.id, /Reminder set/, said.message_id)
  return {
    ada, said, card, chat: ada.user.id,
    reply: (words: string, fits: RegExp, to = card.message_id) => ada.ask(words, fits, { replyTo: to }),
    list: async () => textOf(await ada.ask('/list')),
  }
}

async function delivered(text: string, afterMs: number) {
  const reminder = await withReminder(text)
  await scenario.advance(afterMs + 1_000)
  const message = await scenario.fromBot(reminder.chat, message => !/Reminder set/.test(textOf(message)), reminder.card.message_id)
  return { ...reminder, message }
}

for (const word of ['delete', 'Remove it, please!', 'cancel', '🗑️']) {
  test(`"${word}" as a reply to a card is taken for a new reminder`, async () => {
    const { reply, list } = await withReminder('in 2 hours milk')
    await reply(word, /Deleted: milk/)
    assert.match(await list(), /Nothing is set/)
  })
}

for (const word of ['done', 'OK', '✅', 'done, thanks']) {
  test(`"${word}" as a reply to a delivered message leaves it open`, async () => {
    const { reply, chat, message } = await delivered('in 2 hours milk', 2 * hour)
    await reply(word, /✅ Done: milk/, message.message_id)
    await scenario.changed(chat, message.message_id, /✅ Done today/)
  })
}

test('"done" as a reply to the card of one that was delivered does not find its delivery', async () => {
  const { reply, chat, message } = await delivered('in 2 hours milk', 2 * hour)
  await reply('done', /✅ Done: milk/)
  await scenario.changed(chat, message.message_id, /✅ Done today/)
  await reply('done', /nothing open/)
})

test('what was done before it was due comes all the same, or takes the series with it', async () => {
  const { ada, reply, chat, card } = await withReminder('every day at 9 stretch')
  const before = textOf(card).match(/Next: (\w+)/)![1]!
  await reply('done', /Done already[^]*stretch/)
  const marker = await ada.ask('in 25 hours marker', /Reminder set/)
  const list = await ada.ask('/list', /2 reminders/)
  assert.doesNotMatch(textOf(list), new RegExp(`stretch — ${before} `))
  await ada.ask('/why stretch', /planned[^]*skipped: done before it was due/)
  await ada.ask('/undo', /Taken back: marker/)
  await ada.ask('/undo', new RegExp(`Not done after all: stretch[^]*Next: ${before} `))
  assert.ok(marker && chat)
})

test('a one-off done before it was due comes all the same', async () => {
  const { ada, reply, chat } = await withReminder('in 2 hours milk')
  await reply('done', /Done already/)
  const marker = await ada.ask('in 3 hours marker', /Reminder set/)
  await scenario.advance(3 * hour + 1_000)
  await scenario.fromBot(chat, /^marker/, marker.message_id)
  assert.ok(!(await scenario.messages(chat)).some(message => message.from?.is_bot && textOf(message) === 'milk'))
})

test('"pause", "resume", "undo" and "why" as replies are not understood', async () => {
  const { reply } = await withReminder('every day at 9 stretch')
  await reply('pause', /Paused: stretch/)
  await reply('Resume', /Goes on: stretch/)
  await reply('undo', /Paused again: stretch/)
  await reply('why?', /🔎 stretch[^]*skipped: it was paused/)
})

test('"undo" as a reply takes back another reminder\'s change', async () => {
  const { ada, reply } = await withReminder('in 2 hours milk')
  await ada.ask('in 3 hours eggs', /Reminder set/)
  await reply('undo', /Taken back: milk/)
  assert.match(textOf(await ada.ask('/list')), /eggs/)
})

test('a new time as a reply to a card does not change the reminder', async () => {
  const { reply, list } = await withReminder('in 2 hours milk')
  await reply('tomorrow 18:00', /changed[^]*milk[^]*tomorrow 18:00/)
  await reply('every day at 8', /changed[^]*every day at 08:00/)
  assert.match(await list(), /One reminder[^]*08:00/)
})

test('a time of day ends a repetition, or a day moves more than its next time', async () => {
  const { reply, list } = await withReminder('every sunday at 20:00 plan the week')
  assert.match(textOf(await reply('21:30', /changed/)), /plan the week[^]*🔁 every Sunday at 21:30/)
  assert.match(textOf(await reply('9 pm pls', /changed[^]*21:00/)), /🔁 every Sunday at 21:00/)
  await reply('tomorrow at 10:00', /changed[^]*except/)
  assert.match(await list(), /plan the week — tomorrow 10:00[^]*plan the week — .* 21:00/)
})

test('a time that was filled in after a reply is not told to be so', async () => {
  const { reply } = await withReminder('in 3 hours feed the cat')
  assert.match(textOf(await reply('tomorrow', /changed/)), /09:00[^]*because no time was given/)
})

test('"done" or "undo" after what came last is kept for a reminder, or "ok" to a card takes its next time', async () => {
  const { ada, message, chat } = await delivered('in 3 hours feed the cat', 3 * hour)
  await ada.ask('done', /✅ Done: feed the cat/)
  await scenario.changed(chat, message.message_id, /✅ Done/)
  await ada.ask('in 3 hours feed the dog', /Reminder set/)
  await ada.ask('ok', /Which one\? Reply “done” to it/)
  await ada.ask('undo', /Taken back: feed the dog/)
  await ada.ask('undo', /Not done after all: feed the cat/)
})

test('a sign behind "done" makes it no answer', async () => {
  for (const words of ['Done ✅', 'done 🎉🎉', 'ok 👍', '👍👍']) {
    const { reply } = await withReminder('in 3 hours feed the cat')
    await reply(words, /✅ Done/)
  }
})

test('a card opened from the list is not known when it is replied to', async () => {
  const { ada, chat } = await withReminder('in 2 hours milk')
  const list = await ada.ask('/list', /One reminder/)
  await ada.press(list, /^1\./)
  await scenario.changed(chat, list.message_id, /🔔/)
  await ada.ask('in 5 hours', /changed[^]*milk/, { replyTo: list.message_id })
})

test('a time as a reply to a delivered message moves its series, or does not bring it again', async () => {
  const { reply, chat, message, list } = await delivered('every day at 9 stretch', 24 * hour)
  const before = (await list()).match(/stretch — (.*)/)![1]!
  await reply('in 30 min', /💤 Again/, message.message_id)
  await scenario.changed(chat, message.message_id, /💤 Again/)
  await scenario.advance(30 * 60_000 + 1_000)
  const again = await scenario.fromBot(chat, /^stretch/, message.message_id)
  assert.ok((await list()).includes(before), `${before} in ${await list()}`)
  await reply('every day at 8', /changed[^]*08:00/, again.message_id)
})

test('a reminder of its own as a reply is taken for an answer', async () => {
  const { reply, list } = await withReminder('in 2 hours milk')
  await reply('tomorrow at 9 call mom', /Reminder set[^]*call mom/)
  assert.match(await list(), /milk[^]*call mom/)
  await reply('yesterday call mom', /in the past/)
})

test('a reply that is nothing of these is met with silence, or set', async () => {
  const { reply, list } = await withReminder('in 2 hours milk')
  await reply('what a lovely day', /To a reminder you can reply/)
  assert.match(await list(), /One reminder/)
})

test('a reply to what one said oneself does not find what it set', async () => {
  const { reply, said, list } = await withReminder('in 2 hours milk')
  await reply('delete', /Deleted: milk/, said.message_id)
  assert.match(await list(), /Nothing is set/)
})

test('"done" to a message with several is for one of them, or anything else for all', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const chat = ada.user.id
  for (const text of ['in 2 hours milk', 'in 3 hours eggs']) await ada.ask(text, /Reminder set/)
  await scenario.control('POST', '/block', { user_id: chat })
  await scenario.advance(4 * hour)
  await scenario.control('POST', '/unblock', { user_id: chat })
  const bundle = await scenario.fromBot(chat, /2 reminders were due/)
  const choice = await ada.ask('in 30 min', /Which one/, { replyTo: bundle.message_id })
  assert.deepEqual(choice.reply_markup?.inline_keyboard?.map(row => /\w+/.exec(row[0]!.text)![0]), ['milk', 'eggs'])
  await ada.press(choice, /eggs/)
  const question = await scenario.fromBot(chat, /Until when/, choice.message_id)
  await ada.ask('1h', /💤 Again/, { replyTo: question.message_id })
  await ada.ask('delete', /Which one/, { replyTo: bundle.message_id })
  await ada.ask('done', /Done: milk, eggs/, { replyTo: bundle.message_id })
  await scenario.changed(chat, bundle.message_id, /milk[^]*✅ Done[^]*eggs[^]*✅ Done/)
  await ada.ask('undo', /Not done after all: milk, eggs/, { replyTo: bundle.message_id })
  await scenario.changed(chat, bundle.message_id, /^(?!.*✅)[^]*💤 Again/)
})

test('"done" that replies to nothing is kept as a reminder called so', async () => {
  const { ada, chat, message } = await delivered('in 2 hours milk', 2 * hour)
  await ada.ask('Done!', /✅ Done: milk/)
  await scenario.changed(chat, message.message_id, /✅ Done today/)
  await ada.ask('undo', /Not done after all: milk/)
  await ada.ask('in 3 hours eggs', /Reminder set/)
  await ada.ask('ok', /Which one\? Reply/) // the last thing said was a card: milk is perhaps not meant
  await ada.ask('delete', /Deleted: eggs/)
  await ada.ask('/list')
  await ada.ask('pause', /nothing to pause|Which one is to be paused/)
  await scenario.changed(chat, message.message_id, /^milk$/)
  assert.equal((await scenario.pool.query('select from drafts d join chats c on c.id = d.chat_id where c.tg_id = $1', [chat])).rowCount, 0)
})

test('the text that was asked for may not be "yes"', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.ask('in 2 hours', /What shall I remind you of/)
  await ada.ask('yes', /Reminder set\n\nyes/)
})

test('in a group nobody learns who has done it, or a member\'s Done does not count', async () => {
  const ada = await scenario.person({ name: 'Ada', zone: 'UTC' })
  const bob = await scenario.person({ name: 'Bob' })
  const group = await scenario.group([ada, bob])
  const bot = (await scenario.control<{ bot: { username: string } }>('GET', '/state')).bot
  await ada.ask(`/timezone@${bot.username} UTC`, /UTC/, { in: group.id })
  const card = await ada.ask(`/remind@${bot.username} in 2 hours milk`, /Reminder set/, { in: group.id })
  await scenario.advance(2 * hour + 1_000)
  const message = await scenario.fromBot(group.id, /^milk/, card.message_id)
  await bob.press(message, /Done/)
  await scenario.changed(group.id, message.message_id, /✅ Done by Bob/)
})
