import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScenario, textOf, type Person, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
let bot: string
before(async () => {
  scenario = await startScenario()
  bot = `@${(await scenario.control<{ bot: { username: string } }>('GET', '/state')).bot.username}`
})
after(() => scenario.stop())

const hour = 3_600_000

/** A group of two whose zone is known. */
async function group(options: Parameters<Scenario['group']>[1] = {}): Promise<{ id: number, ada: Person, bob: Person }> {
  const ada = await scenario.person({ name: 'Ada' })
  const bob = await scenario.person({ name: 'Bob' })
  const { id } = await scenario.group([ada, bob], options)
  const question = await scenario.fromBot(id, /Which time zone/)
  await ada.ask('UTC', /time zone is/, { in: id, replyTo: question.message_id })
  return { id, ada, bob }
}

const fromTheBot = async (id: number) => (await scenario.messages(id)).filter(message => message.from?.is_bot).length

test('a bot that is added says nothing, or greets again at every message', async () => {
  const { id, ada } = await group()
  await ada.ask(`${bot} /list`, /Nothing is set/, { in: id })
  const greetings = (await scenario.messages(id)).filter(message => /Hello!/.test(textOf(message)))
  assert.equal(greetings.length, 1)
})

test('people talking to each other are answered, or make drafts', async () => {
  await scenario.control('POST', '/privacy', { enabled: false })
  const { id, ada } = await group()
  const before = await fromTheBot(id)
  const first = await ada.say('tomorrow at 9 we meet', { in: id })
  await ada.say('me too', { in: id, replyTo: first.message_id })
  await ada.say('/ban tomorrow at 9', { in: id })
  await ada.say('/list@SomeOtherBot', { in: id })
  const last = await ada.ask(`${bot} tomorrow at 10 we meet again`, /Reminder set/, { in: id })
  assert.match(textOf(last), /\n\nwe meet again\n\n/)
  assert.equal(await fromTheBot(id), before + 1)
  const { rows } = await scenario.pool.query('select from drafts')
  assert.equal(rows.length, 0)
  await scenario.control('POST', '/privacy', { enabled: true })
})

test('a member cannot have the group reminded of what somebody else said', async () => {
  const { id, ada, bob } = await group()
  const said = await bob.say('The door code is blue', { in: id })
  await ada.ask(`${bot} in 9 hours`, /Reminder set[^]*The door code is blue/, { in: id, replyTo: said.message_id })
  const again = await bob.say('Bins go out in 2 hours', { in: id })
  await ada.ask('/remind', /kept “Bins go out in 2 hours”[^]*names a time/, { in: id, replyTo: again.message_id })
})

test('a bot that is made an administrator greets again', async () => {
  const { id, ada } = await group()
  const before = await fromTheBot(id)
  const user = { id: 1, is_bot: true, first_name: 'Punctual' }
  await scenario.control('POST', '/updates', { my_chat_member: {
    chat: { id, type: 'supergroup', title: 'Group' }, from: ada.user, date: 1, old_chat_member: { status: 'member', user }, new_chat_member: { status: 'administrator', user },
  } })
  await ada.ask('/list', /Nothing is set/, { in: id })
  assert.equal(await fromTheBot(id), before + 1)
})

test('only whoever set a reminder can say that it is done', async () => {
  const { id, ada, bob } = await group()
  const card = await ada.ask(`/remind@${bot.slice(1)} in 2 hours water the plants`, /Reminder set/, { in: id })
  await scenario.advance(2 * hour + 1_000)
  const message = await scenario.fromBot(id, /^water the plants/, card.message_id)
  await bob.press(message, /Done/)
  await scenario.changed(id, message.message_id, /✅ Done/)
})

test('a reminder set in a topic comes in another, or not at all once the topic is gone', async () => {
  const { id, ada } = await group({ forum: true })
  const { message_thread_id: thread } = await scenario.control<{ message_thread_id: number }>('POST', `/chats/${id}/topics`, { name: 'Garden' })
  const card = await ada.ask(`${bot} every day at 9 water the plants`, /Reminder set/, { in: id, thread })
  assert.equal(card.message_thread_id, thread)
  await scenario.advance(24 * hour)
  const inTopic = await scenario.fromBot(id, /^water the plants/, card.message_id)
  assert.equal(inTopic.message_thread_id, thread)
  await scenario.control('DELETE', `/chats/${id}/topics/${thread}`)
  await scenario.advance(24 * hour)
  const inGeneral = await scenario.fromBot(id, /^water the plants/, inTopic.message_id)
  assert.equal(inGeneral.message_thread_id, undefined)
})

test('a group that became a supergroup loses its reminders', async () => {
  const { id, ada } = await group({ type: 'group' })
  await ada.ask(`${bot} in 2 hours old news`, /Reminder set/, { in: id })
  const grown = await scenario.control<{ id: number }>('POST', `/chats/${id}/migrate`)
  await ada.ask(`${bot} in 3 hours new news`, /Reminder set/, { in: grown.id })
  await scenario.advance(2 * hour + 1_000)
  await scenario.fromBot(grown.id, /^old news/)
  assert.match(textOf(await ada.ask('/list', /next first/, { in: grown.id })), /new news/)
})

test('a removed bot forgets its reminders, or says nothing of them once it is back', async () => {
  const { id, ada } = await group()
  await ada.ask(`${bot} in 1 hour one`, /Reminder set/, { in: id })
  const card = await ada.ask(`${bot} in 2 hours two`, /Reminder set/, { in: id })
  await scenario.control('POST', `/chats/${id}/kick`)
  await scenario.advance(3 * hour)
  await scenario.control('POST', `/chats/${id}/invite`)
  const back = await scenario.fromBot(id, /I am back/, card.message_id)
  const bundle = await scenario.fromBot(id, /2 reminders were due/, card.message_id)
  assert.ok(back && /one[^]*two/.test(textOf(bundle)))
})

test('the notice of its own removal is taken for a sign of life', async () => {
  const { id, ada } = await group()
  await scenario.control('POST', `/chats/${id}/kick`)
  const { bot: me } = await scenario.control<{ bot: { id: number } }>('GET', '/state')
  await scenario.control('POST', '/updates', {
    message: { message_id: 9_100, date: 1, from: ada.user, chat: { id, type: 'supergroup', title: 'Group' }, left_chat_member: { id: me.id, is_bot: true, first_name: 'Punctual' } },
  })
  await ada.ask('/start', /Hello/) // in private: whatever came before has been worked off by then, or soon
  const { rows } = await scenario.pool.query(`select state, (select count(*)::int from inbox where chat = $1 and done_at is null) as open from chats where tg_id = $1`, [id])
  assert.deepEqual(rows, [{ state: 'suspended', open: 0 }])
})

test('who blocks the bot loses what was due, or gets it message by message', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.ask('in 1 hour one', /Reminder set/)
  const card = await ada.ask('in 2 hours two', /Reminder set/)
  await scenario.control('POST', '/block', { user_id: ada.user.id })
  await scenario.advance(3 * hour)
  await scenario.control('POST', '/unblock', { user_id: ada.user.id })
  const bundle = await scenario.fromBot(ada.user.id, /2 reminders were due/, card.message_id)
  assert.match(textOf(bundle), /one[^]*two/)
})

test('an anonymous admin or a channel that speaks in a group stops the bot', async () => {
  const { id, ada } = await group()
  const text = `${bot} in 2 hours from nobody`
  const message = {
    message_id: 9_000, date: 1, chat: { id, type: 'supergroup', title: 'Group' }, text, entities: [{ type: 'mention', offset: 0, length: bot.length }],
  }
  const anonymous = { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' }
  await scenario.control('POST', '/updates', { message: { ...message, from: anonymous, sender_chat: message.chat } })
  await scenario.fromBot(id, /Reminder set[^]*from nobody/)
  await scenario.control('POST', '/updates', { channel_post: { ...message, chat: { id: -1005, type: 'channel', title: 'News' } } })
  await scenario.control('POST', '/updates', { message: { ...message, message_id: 9_001, text: `${bot} in 2 hours from a channel`, sender_chat: { id: -1005, type: 'channel', title: 'News' } } })
  await scenario.fromBot(id, /Reminder set[^]*from a channel/)
  assert.match(textOf(await ada.ask('/list', /reminders/, { in: id })), /from nobody/)
})

test('whoever pressed "Other…" or "Change time" is not told that the question is theirs', async () => {
  const { id, ada, bob } = await group()
  const card = await ada.ask('/remind in 2 hours water the plants', /Reminder set/, { in: id })
  await bob.press(card, /Change time/)
  const question = await scenario.fromBot(id, /^Bob: When instead\?/, card.message_id)
  assert.deepEqual(question.entities?.map(entity => entity.type === 'text_mention' && entity.user.id), [bob.user.id])
  assert.deepEqual(question.reply_markup, { force_reply: true, selective: true })
  await bob.ask('in 3 hours', /Reminder changed/, { in: id, replyTo: question.message_id })
})

test('the bot\'s name and nothing else is asked when that shall be', async () => {
  const { id, ada } = await group()
  await ada.ask(bot, /Tell me what and when/, { in: id })
  assert.equal((await scenario.pool.query('select from drafts d join chats c on c.id = d.chat_id where c.tg_id = $1', [id])).rowCount, 0)
})

test('"done" said to the bot in a group and to no message is kept as a reminder called so', async () => {
  const { id, ada } = await group()
  await ada.ask('/remind in 2 hours water the plants', /Reminder set/, { in: id })
  await ada.ask(`${bot} done`, /Which one\? Reply “done” to it/, { in: id })
})

test('a correction that leaves the bot\'s name out is not heard', async () => {
  await scenario.control('POST', '/privacy', { enabled: false })
  const { id, ada } = await group()
  const said = await ada.say(`${bot} in 2 hours water the plants`, { in: id })
  const card = await scenario.fromBot(id, /Reminder set/, said.message_id)
  await ada.edit(said, 'in 4 hours water the trees')
  await scenario.fromBot(id, /Reminder changed[^]*water the trees/, card.message_id)
  const chatter = await ada.say('see you at 9', { in: id })
  const before = await fromTheBot(id)
  await ada.edit(chatter, 'see you tomorrow at 10')
  await ada.ask(`/list${bot}`, /One reminder/, { in: id })
  assert.equal(await fromTheBot(id), before + 1)
  await scenario.control('POST', '/privacy', { enabled: true })
})
