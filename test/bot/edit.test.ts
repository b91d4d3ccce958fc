import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScenario, textOf, type BotMessage, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const hour = 3_600_000

async function said(text: string, fits = /Reminder set/) {
  const ada = await scenario.person({ zone: 'UTC' })
  const message = await ada.say(text)
  const card = await scenario.fromBot(ada.user.id, fits, message.message_id)
  return { ada, chat: ada.user.id, message, card, ...tools(ada, message, card) }
}

function tools(ada: Awaited<ReturnType<Scenario['person']>>, message: BotMessage, card: BotMessage) {
  let last = card.message_id
  return {
    list: async () => textOf(await ada.ask('/list')),
    /** Edits and waits for what the bot says next. */
    edit: async (text: string, fits: RegExp) => {
      await ada.edit(message, text)
      const answer = await scenario.fromBot(ada.user.id, fits, last)
      last = answer.message_id
      return answer
    },
    /** Nothing was said between the edit and the answer to something else. */
    editInSilence: async (text: string) => {
      await ada.edit(message, text)
      const help = await ada.ask('/list', /next first|Nothing is set/)
      const between = (await scenario.messages(ada.user.id)).filter(one => one.from?.is_bot && one.message_id > last && one.message_id < help.message_id)
      assert.deepEqual(between.map(textOf), [])
    },
  }
}

const ids = async (chat: number) => (await scenario.pool.query<{ id: number, state: string }>(
  'select r.id, r.state from reminders r join chats c on c.id = r.chat_id where c.tg_id = $1 order by r.id', [chat])).rows

test('an edit sets a second reminder, or none', async () => {
  const { chat, edit, list } = await said('tomorrow at 9 call mom')
  const before = await ids(chat)
  await edit('tomorrow at 10 call dad', /changed[^]*call dad[^]*tomorrow 10:00/)
  assert.deepEqual(await ids(chat), before)
  assert.doesNotMatch(await list(), /mom/)
})

test('an edit cannot be taken back', async () => {
  const { ada, edit } = await said('tomorrow at 9 call mom')
  const card = await edit('tomorrow at 10 call dad', /changed/)
  await ada.press(card, /Undo/)
  await scenario.changed(card.chat.id, card.message_id, /As it was before[^]*call mom[^]*tomorrow 09:00/)
})

test('an edit of the words alone moves the time', async () => {
  const { card, edit } = await said('in 2 hours call mum')
  const due = textOf(card).match(/Next: .*/)![0]
  await scenario.advance(hour)
  assert.ok(textOf(await edit('in 2 hours call mom', /changed[^]*call mom/)).includes(due))
  const series = await said('every other day at 9 stretch')
  await scenario.advance(72 * hour)
  const next = (await series.list()).match(/— (.*)/)![1]!
  assert.ok(textOf(await series.edit('every other day at 9 stretch well', /changed[^]*stretch well/)).includes(next))
})

test('an edit of the words alone takes back a time that was changed since', async () => {
  const { ada, card, edit } = await said('in 2 hours call mum')
  await ada.ask('every day at 8', /changed/, { replyTo: card.message_id })
  await edit('in 2 hours call mom', /changed[^]*call mom[^]*every day at 08:00/)
  await edit('in 3 hours call mom', /changed[^]*call mom[^]*Next: (?![^]*08:00)/)
})

test('an edit that cannot be understood changes something, or is met with silence', async () => {
  const { chat, edit, list } = await said('tomorrow at 9 call mom')
  await edit('call mom', /stays as it was/)
  await edit('yesterday at 9 call mom', /in the past[^]*stays as it was/)
  assert.match(await list(), /call mom — tomorrow 09:00/)
  assert.equal((await ids(chat)).length, 1)
})

test('an edit of what was not understood at first does not set it', async () => {
  const { chat, edit } = await said('call mom sometime', /could not find a time/)
  await edit('call mom tomorrow at 9', /Reminder set[^]*call mom[^]*tomorrow 09:00/)
  assert.equal((await ids(chat)).length, 1)
})

test('an edit to several parts, or from several to one, loses or doubles some', async () => {
  const { ada, chat, edit, list } = await said('tomorrow at 9 buy milk')
  const [milk] = await ids(chat)
  await edit('buy milk tomorrow at 9 and call mom on friday at 10', /Reminder set[^]*call mom/)
  assert.match(await list(), /2 reminders/)
  assert.ok((await ids(chat)).some(one => one.id === milk!.id && one.state === 'active'))
  await edit('call mom on friday at 10', /No longer in the message[^]*buy milk/)
  assert.match(await list(), /One reminder[^]*call mom/)
  await ada.ask('/undo', /As it was before/)
  assert.match(await list(), /2 reminders/)
  await ada.ask('/undo', /As it was before|Taken back/)
  assert.match(await list(), /One reminder[^]*buy milk/)
})

test('an edited /remind is read as another command, or not as daily', async () => {
  const { edit } = await said('/remind 21:00 expenses')
  await edit('/remind 20:30 log expenses', /changed[^]*log expenses[^]*every day at 20:30/)
})

test('an edited caption does not change its reminder', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const message = await ada.say('', { caption: 'tomorrow at 9 water this', photo: { name: 'a.png', mime: 'image/png', base64: pixel } })
  const card = await scenario.fromBot(ada.user.id, /Reminder set/, message.message_id)
  await scenario.control('PATCH', '/messages', { chat_id: ada.user.id, message_id: message.message_id, caption: 'tomorrow at 10 water that' })
  await scenario.fromBot(ada.user.id, /changed[^]*water that[^]*tomorrow 10:00/, card.message_id)
  const { rows } = await scenario.pool.query<{ media: { kind: string } }>('select media from reminders where text = $1', ['water that'])
  assert.equal(rows[0]?.media.kind, 'photo')
})

test('an edit while the zone is missing is forgotten', async () => {
  const ada = await scenario.person()
  const message = await ada.say('tomorrow at 9 call mom')
  const asked = await scenario.fromBot(ada.user.id, /time zone first/, message.message_id)
  await ada.edit(message, 'tomorrow at 10 call dad')
  await ada.say('UTC')
  await scenario.fromBot(ada.user.id, /Reminder set[^]*call dad[^]*tomorrow 10:00/, asked.message_id)
})

test('an edit after it came, or after it was deleted, does not say what happened', async () => {
  const { chat, card, edit, list } = await said('in 2 hours call mom')
  await scenario.advance(2 * hour + 1_000)
  await scenario.fromBot(chat, /^call mom/, card.message_id)
  await edit('in 2 hours call dad', /“call mom” came already, today \d\d:\d\d/)
  assert.match(await list(), /Nothing is set/)
  const other = await said('tomorrow at 9 buy milk')
  await other.ada.press(other.card, /Delete/)
  await scenario.changed(other.chat, other.card.message_id, /Deleted/)
  await other.edit('tomorrow at 9 buy eggs', /“buy milk” was deleted/)
  assert.match(await other.list(), /Nothing is set/)
})

test('an edit of a paused reminder sets it going', async () => {
  const { ada, edit } = await said('every day at 9 stretch')
  await ada.ask('/pause stretch', /Paused/)
  await edit('every day at 8 stretch', /changed[^]*every day at 08:00[^]*Paused/)
})

test('what Telegram calls an edit, though nothing changed, is answered', async () => {
  const { ada, message, editInSilence } = await said('in 2 hours call mom')
  await editInSilence('in 2 hours call mom')
  await scenario.control('POST', '/updates', { edited_message: { ...message, text: undefined, location: { latitude: 1, longitude: 1 }, edit_date: message.date + 5 } })
  const lost = await ada.ask('call nobody', /could not find a time/)
  await ada.edit(await latest(ada.user.id, 'call nobody'), 'call nobody')
  const after = await ada.ask('/list', /next first|Nothing is set/)
  assert.ok(!(await scenario.messages(ada.user.id)).some(one => one.from?.is_bot && one.message_id > lost.message_id && one.message_id < after.message_id))
})

test('an older edit that arrives late undoes a newer one', async () => {
  const { ada, chat, message, edit, list } = await said('tomorrow at 9 call mom')
  await scenario.advance(60_000)
  await edit('tomorrow at 10 call dad', /changed/)
  await scenario.control('POST', '/updates', { edited_message: { ...message, text: 'tomorrow at 11 call bob', edit_date: message.date + 10 } })
  assert.match(await list(), /call dad — tomorrow 10:00/)
  assert.ok(ada && chat)
})

test('an edited answer is not taken for an answer', async () => {
  const { ada, chat, card } = await said('in 2 hours call mom')
  const answer = await ada.say('in 5 hours', { replyTo: card.message_id })
  const first = await scenario.fromBot(chat, /changed/, answer.message_id)
  await ada.edit(answer, 'every day at 8')
  await scenario.fromBot(chat, /changed[^]*call mom[^]*every day at 08:00/, first.message_id)
})

const latest = async (chat: number, text: string) => (await scenario.messages(chat)).findLast(one => !one.from?.is_bot && textOf(one) === text)!

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
