import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import type { Message } from '@grammyjs/types'
import { startTelegram } from './support.ts'

const keyboard = (text: string, callback_data = 'd') => ({ inline_keyboard: [[{ text, callback_data }]] })

test('an edit that changes nothing is refused, one that changes only the keyboard is not', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  const { message_id } = await telegram.ok<Message>('sendMessage', { chat_id: id, text: '*a*', parse_mode: 'MarkdownV2', reply_markup: keyboard('A') })
  const place = { chat_id: id, message_id }
  const same = '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'
  assert.equal(await telegram.refusal('editMessageText', { ...place, text: '<b>a</b>', parse_mode: 'HTML', reply_markup: keyboard('A') }), same)
  assert.equal(await telegram.refusal('editMessageReplyMarkup', { ...place, reply_markup: keyboard('A') }), same)
  await telegram.ok('editMessageReplyMarkup', { ...place, reply_markup: keyboard('B') })
  const edited = await telegram.ok<Message>('editMessageText', { ...place, text: 'b' })
  assert.deepEqual([edited.text, edited.reply_markup, typeof edited.edit_date], ['b', undefined, 'number'], 'without a keyboard the old one goes')
})

test('what cannot be edited is said as Telegram says it', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  const said = await telegram.say(id, id, 'mine')
  assert.equal(await telegram.refusal('editMessageText', { chat_id: id, message_id: 99, text: 'x' }), '400 Bad Request: message to edit not found')
  assert.equal(await telegram.refusal('editMessageText', { chat_id: id, message_id: said.message_id, text: 'x' }), "400 Bad Request: message can't be edited")
  const { message_id } = await telegram.ok<Message>('sendLocation', { chat_id: id, latitude: 1, longitude: 2 })
  assert.equal(await telegram.refusal('editMessageText', { chat_id: id, message_id, text: 'x' }), '400 Bad Request: there is no text in the message to edit')
})

test('a press brings the live message and its answer reaches the person; an unknown or late one is refused', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  const { message_id } = await telegram.ok<Message>('sendMessage', { chat_id: id, text: 'old', reply_markup: keyboard('A', 'go') })
  await telegram.ok('editMessageText', { chat_id: id, message_id, text: 'new', reply_markup: keyboard('A', 'go') })
  const events = await listen(telegram.url)
  const { callback_query_id } = await telegram.control<{ callback_query_id: string }>('POST', '/press', { chat_id: id, from_id: id, message_id, data: 'go' })
  const query = (await telegram.updates())[0]!.callback_query!
  assert.deepEqual([query.id, query.data, (query.message as Message).text], [callback_query_id, 'go', 'new'])
  await telegram.ok('answerCallbackQuery', { callback_query_id, text: 'done', show_alert: true })
  assert.deepEqual(await events.next(), { type: 'callback_answer', callback_query_id, text: 'done', show_alert: true })
  const tooOld = '400 Bad Request: query is too old and response timeout expired or query ID is invalid'
  assert.equal(await telegram.refusal('answerCallbackQuery', { callback_query_id: '1' }), tooOld)
  assert.equal(await telegram.refusal('answerCallbackQuery', { callback_query_id, text: 'x'.repeat(201) }), '400 Bad Request: MESSAGE_TOO_LONG')
  await telegram.control('POST', '/clock', { advanceMs: 16 * 60_000 })
  assert.equal(await telegram.refusal('answerCallbackQuery', { callback_query_id }), tooOld)
  await assert.rejects(telegram.control('POST', '/press', { chat_id: id, from_id: id, message_id, data: 'gone' }), /has no button/)
})

test("a person's edit reaches the bot as edited_message, a deletion does not", async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  const said = await telegram.say(id, id, 'x')
  await telegram.control('PATCH', '/messages', { chat_id: id, message_id: said.message_id, text: 'y' })
  await telegram.control('DELETE', '/messages', { chat_id: id, message_id: said.message_id })
  const updates = await telegram.updates()
  assert.deepEqual(updates.map(update => update.edited_message?.text ?? update.message?.text), ['x', 'y'])
})

/** The event stream, one event at a time. */
async function listen(url: string): Promise<{ next(): Promise<unknown> }> {
  const stop = new AbortController()
  const response = await fetch(`${url}/control/events`, { signal: stop.signal })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    async next() {
      for (;;) {
        const found = /data: (.*)\n\n/.exec(text)
        if (found) {
          stop.abort()
          return JSON.parse(found[1]!) as unknown
        }
        const { value } = await Promise.race([reader.read(), delay(3000).then(() => { throw new Error(`no event came: ${text}`) })])
        text += value ?? ''
      }
    },
  }
}
