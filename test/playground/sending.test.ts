import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Chat, Message } from '@grammyjs/types'
import { startTelegram } from './support.ts'

test('texts that Telegram refuses are refused in its words', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  const refusal = (payload: object) => telegram.refusal('sendMessage', { chat_id: id, ...payload })
  assert.equal(await refusal({}), '400 Bad Request: message text is empty')
  assert.equal(await refusal({ text: ' \n ' }), '400 Bad Request: message text is empty')
  assert.equal(await refusal({ text: '<b></b>', parse_mode: 'HTML' }), '400 Bad Request: message text is empty')
  assert.equal(await refusal({ text: 'x'.repeat(4097) }), '400 Bad Request: message is too long')
  assert.equal(await refusal({ text: '😀'.repeat(2049) }), '400 Bad Request: message is too long', 'UTF-16 units count')
  assert.equal(await refusal({ text: 'x', reply_parameters: { message_id: 99 } }), '400 Bad Request: message to be replied not found')
  await telegram.ok('sendMessage', { chat_id: id, text: `<b>${'x'.repeat(4096)}</b>`, parse_mode: 'HTML' })
  await telegram.ok('sendMessage', { chat_id: id, text: 'x', reply_parameters: { message_id: 99, allow_sending_without_reply: true } })
  assert.equal(await telegram.refusal('sendMessage', { chat_id: 5, text: 'x' }), '400 Bad Request: chat not found')
  await assert.rejects(telegram.say(id, id, 'x'.repeat(4097)), /longer than 4096/, 'no bot ever gets a longer text')
})

test('a message is what the Bot API says: seconds, the bot as sender, inline keyboards only, a reply inside', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  const said = await telegram.say(id, id, 'hello')
  const sent = await telegram.ok<Message>('sendMessage', { chat_id: String(id), text: '  hi @someone  ', reply_to_message_id: said.message_id, reply_markup: { keyboard: [[{ text: 'where', request_location: true }]] } })
  assert.equal(sent.message_id, said.message_id + 1)
  assert.ok(Math.abs(sent.date - Date.now() / 1000) < 2)
  assert.deepEqual([sent.text, sent.entities, sent.from?.is_bot, sent.reply_to_message?.text, 'reply_markup' in sent], ['hi @someone', [{ type: 'mention', offset: 3, length: 8 }], true, 'hello', false])
  const [, shown] = await telegram.control<{ reply_markup?: object }[]>('GET', `/messages?chat_id=${id}`)
  assert.deepEqual(shown!.reply_markup, { keyboard: [[{ text: 'where', request_location: true }]] }, 'the person sees the keyboard')
})

test('a blocked bot gets 403 and is told of block and unblock', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  await telegram.control('POST', '/block', { user_id: id })
  assert.equal(await telegram.refusal('sendMessage', { chat_id: id, text: 'x' }), '403 Forbidden: bot was blocked by the user')
  await telegram.control('POST', '/unblock', { user_id: id })
  await telegram.ok('sendMessage', { chat_id: id, text: 'x' })
  assert.deepEqual((await telegram.updates()).map(update => update.my_chat_member?.new_chat_member.status), ['kicked', 'member'])
})

test('a group that is gone is refused as Telegram does: kicked, left, migrated', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  const group = (type: string) => telegram.control<Chat>('POST', '/chats', { type, title: 'G', members: [id] })
  const [kicked, left, old] = [await group('supergroup'), await group('group'), await group('group')]
  await telegram.control('POST', `/chats/${kicked.id}/kick`)
  assert.equal(await telegram.refusal('sendMessage', { chat_id: kicked.id, text: 'x' }), '403 Forbidden: bot was kicked from the supergroup chat')
  await telegram.ok('leaveChat', { chat_id: left.id })
  assert.equal(await telegram.refusal('sendMessage', { chat_id: left.id, text: 'x' }), '403 Forbidden: bot is not a member of the group chat')
  const grown = await telegram.control<Chat>('POST', `/chats/${old.id}/migrate`)
  const answer = await telegram.call('sendMessage', { chat_id: old.id, text: 'x' })
  assert.deepEqual([answer.description, answer.parameters], ['Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: grown.id }])
  assert.match(String(grown.id), /^-100/)
  await telegram.ok('sendMessage', { chat_id: grown.id, text: 'x' })
})

test('a topic that was deleted is refused, one that is there is kept', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  const forum = await telegram.control<Chat>('POST', '/chats', { type: 'supergroup', title: 'F', members: [id], is_forum: true })
  const { message_thread_id } = await telegram.control<{ message_thread_id: number }>('POST', `/chats/${forum.id}/topics`, { name: 'Bills' })
  const sent = await telegram.ok<Message>('sendMessage', { chat_id: forum.id, message_thread_id, text: 'x' })
  assert.deepEqual([sent.message_thread_id, sent.is_topic_message], [message_thread_id, true])
  await telegram.control('DELETE', `/chats/${forum.id}/topics/${message_thread_id}`)
  assert.equal(await telegram.refusal('sendMessage', { chat_id: forum.id, message_thread_id, text: 'x' }), '400 Bad Request: message thread not found')
})

test('in a group privacy mode holds back what does not concern the bot', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  const group = await telegram.control<Chat>('POST', '/chats', { type: 'supergroup', title: 'G', members: [id] })
  const { message_id } = await telegram.ok<Message>('sendMessage', { chat_id: group.id, text: 'me' })
  await telegram.updates({ offset: -1 })
  const { update_id } = (await telegram.updates())[0]!
  await telegram.say(group.id, id, 'small talk')
  await telegram.say(group.id, id, '/list@another_bot')
  await telegram.say(group.id, id, '/list')
  await telegram.say(group.id, id, 'hi @playground_bot')
  await telegram.say(group.id, id, 'ok', { reply_to_message_id: message_id })
  assert.deepEqual((await telegram.updates({ offset: update_id + 1 })).map(update => update.message?.text), ['/list', 'hi @playground_bot', 'ok'])
  await telegram.control('POST', '/privacy', { enabled: false })
  await telegram.say(group.id, id, 'all is heard')
  assert.equal((await telegram.updates({ offset: -1 }))[0]?.message?.text, 'all is heard')
})

test('copies and forwards keep what they hold and say where they came from', async t => {
  const telegram = await startTelegram(t)
  const [a, b] = [await telegram.person('A'), await telegram.person('B')]
  const said = await telegram.say(a.id, a.id, 'see https://example.com')
  const place = { chat_id: b.id, from_chat_id: a.id, message_id: said.message_id }
  const { message_id } = await telegram.ok<{ message_id: number }>('copyMessage', place)
  const forwarded = await telegram.ok<Message>('forwardMessage', place)
  assert.equal(forwarded.forward_origin?.type === 'user' && forwarded.forward_origin.sender_user.first_name, 'A')
  const [copy] = await telegram.control<Message[]>('GET', `/messages?chat_id=${b.id}`)
  assert.deepEqual([copy!.message_id, copy!.text, copy!.entities?.[0]?.type, copy!.forward_origin], [message_id, said.text, 'url', undefined])
  assert.equal(await telegram.refusal('copyMessage', { ...place, message_id: 77 }), '400 Bad Request: message to copy not found')
})

test('deleting: own messages and, in private, those of the person; never old ones', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  const said = await telegram.say(id, id, 'x')
  await telegram.ok('deleteMessage', { chat_id: id, message_id: said.message_id })
  assert.equal(await telegram.refusal('deleteMessage', { chat_id: id, message_id: said.message_id }), '400 Bad Request: message to delete not found')
  const group = await telegram.control<Chat>('POST', '/chats', { type: 'group', title: 'G', members: [id] })
  const theirs = await telegram.say(group.id, id, '/x')
  assert.equal(await telegram.refusal('deleteMessage', { chat_id: group.id, message_id: theirs.message_id }), "400 Bad Request: message can't be deleted")
  const own = await telegram.ok<Message>('sendMessage', { chat_id: id, text: 'x' })
  await telegram.control('POST', '/clock', { advanceMs: 49 * 3600_000 })
  assert.equal(await telegram.refusal('deleteMessage', { chat_id: id, message_id: own.message_id }), "400 Bad Request: message can't be deleted for everyone")
})
