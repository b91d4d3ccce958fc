import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Message } from '@grammyjs/types'
import { meantFor } from '../../src/bot/addressed.ts'

const me = { id: 7, username: 'PunctualBot' }

/** Marks `@names` and `/commands` as Telegram does; `*…*` is bold. */
function said(marked: string, more: Partial<Message> = {}): Message {
  const bold = /\*(.+)\*/.exec(marked)
  const text = marked.replaceAll('*', '')
  const found = (type: string, pattern: RegExp) => [...text.matchAll(pattern)].map(match => ({ type, offset: match.index, length: match[0].length }))
  const entities = [
    ...found('bot_command', /(?<=^|\s)\/\w+(@\w+)?/g), ...found('mention', /(?<![\w/])@\w+/g),
    ...(bold ? [{ type: 'bold', offset: text.indexOf(bold[1]!), length: bold[1]!.length }] : []),
  ]
  return { text, entities, ...more } as Message
}

const heard = (message: Message) => meantFor(me, ['list', 'remind'], message)?.text ?? null

test('what people say to each other is taken for a reminder', () => {
  for (const text of ['tomorrow at 9 call mom', '@Somebody tomorrow at 9', 'mail me at ada@PunctualBot.example', '/ban', '/list@OtherBot', '']) {
    assert.equal(heard(said(text)), null, text)
  }
  assert.equal(heard(said('yes', { reply_to_message: { from: { id: 8 } } as never })), null)
})

test('a command for another bot is taken because the text also names this one', () => {
  assert.equal(heard(said('/ban@OtherBot @PunctualBot tomorrow')), null)
})

test('a way of speaking to the bot in a group is not heard', () => {
  assert.equal(heard(said('/list')), '/list')
  assert.equal(heard(said('/LIST@punctualbot')), '/LIST@punctualbot')
  assert.equal(heard(said('@punctualbot /list')), '/list')
  assert.equal(heard(said('9am', { reply_to_message: { from: { id: 7 } } as never })), '9am')
  assert.equal(heard(said('Punctual, at 9 tea', { entities: [{ type: 'text_mention', offset: 0, length: 8, user: { id: 7, is_bot: true, first_name: 'P' } }] })), 'at 9 tea')
  assert.equal(meantFor(me, [], { caption: '@PunctualBot at 9', caption_entities: [{ type: 'mention', offset: 0, length: 12 }] } as Message)?.text, 'at 9')
})

test('the mention stays in the text of the reminder', () => {
  assert.equal(heard(said('@PunctualBot, tomorrow at 9 call mom')), 'tomorrow at 9 call mom')
  assert.equal(heard(said('call mom @PunctualBot tomorrow')), 'call mom tomorrow')
  assert.equal(heard(said('call mom tomorrow @PunctualBot')), 'call mom tomorrow')
  assert.equal(heard(said('@PunctualBot @punctualbot tea at 9')), 'tea at 9')
  assert.equal(heard(said('@PunctualBot')), '')
})

test('entities stand in the wrong place once the mention is cut out', () => {
  const heard = meantFor(me, [], said('ask @PunctualBot to *call mom* with @Somebody at 9'))!
  assert.deepEqual(heard.entities.map(entity => [entity.type, heard.text.slice(entity.offset, entity.offset + entity.length)]),
    [['mention', '@Somebody'], ['bold', 'call mom']])
})

test('a message in a topic that the bot opened counts as a reply to it', () => {
  assert.equal(heard(said('hello all', { reply_to_message: { from: { id: 7 }, forum_topic_created: {} } as never })), null)
})
