import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Api, InputFile } from 'grammy'
import type { Message } from '@grammyjs/types'
import { png, startTelegram } from './support.ts'

test("grammY's streamed upload arrives whole, can be downloaded, and its file_id sends it again", async t => {
  const telegram = await startTelegram(t)
  const api = new Api(telegram.token, { apiRoot: telegram.url })
  const { id } = await telegram.person()
  const bytes = Buffer.alloc(300_000, 'abcdefg')
  const { document } = await api.sendDocument(id, new InputFile(bytes, 'list.txt'), { caption: '<b>c</b>', parse_mode: 'HTML' })
  assert.deepEqual([document.file_name, document.file_size], ['list.txt', bytes.length])
  const { file_path } = await api.getFile(document.file_id)
  const download = await fetch(`${telegram.url}/file/bot${telegram.token}/${file_path}`)
  assert.ok(bytes.equals(Buffer.from(await download.arrayBuffer())))
  const again = await api.sendDocument(id, document.file_id)
  assert.deepEqual(again.document, document)
  assert.match(await telegram.refusal('sendPhoto', { chat_id: id, photo: document.file_id }), /can't use file of type Document as Photo/)
})

test('a photo knows its size, an album its group, and what is no picture is refused', async t => {
  const telegram = await startTelegram(t)
  const api = new Api(telegram.token, { apiRoot: telegram.url })
  const { id } = await telegram.person()
  const { photo } = await api.sendPhoto(id, new InputFile(png, 'p.png'))
  assert.deepEqual([photo[0]!.width, photo[0]!.height], [1, 1])
  const album = await api.sendMediaGroup(id, [{ type: 'photo', media: photo[0]!.file_id, caption: 'one' }, { type: 'photo', media: new InputFile(png, 'q.png') }])
  const groups = new Set((album as Message[]).map(message => message.media_group_id))
  assert.ok(groups.size === 1 && !groups.has(undefined))
  await assert.rejects(api.sendPhoto(id, new InputFile(Buffer.from('no picture'), 'p.png')), /IMAGE_PROCESS_FAILED/)
  await assert.rejects(api.sendPhoto(id, 'unknown'), /wrong file identifier\/HTTP URL specified/)
  await assert.rejects(api.sendDocument(id, new InputFile(Buffer.alloc(0), 'e.txt')), /file must be non-empty/)
  await assert.rejects(api.sendPhoto(id, photo[0]!.file_id, { caption: 'x'.repeat(1025) }), /message caption is too long/)
})

test('what a person attaches can be fetched and sent again by the bot', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  const attach = (content: object) => telegram.control<Message>('POST', '/messages', { chat_id: id, from_id: id, ...content })
  const photo = await attach({ caption: 'look #here', photo: { name: 'p.png', mime: 'image/png', base64: png.toString('base64') } })
  assert.deepEqual([photo.photo?.length, photo.caption_entities?.[0]?.type], [1, 'hashtag'])
  const voice = await attach({ voice: { name: 'v.ogg', mime: 'audio/ogg', base64: 'AAAA', duration: 7 } })
  assert.deepEqual([voice.voice?.duration, voice.voice?.mime_type], [7, 'audio/ogg'])
  const sent = await telegram.ok<Message>('sendVoice', { chat_id: id, voice: voice.voice!.file_id })
  assert.deepEqual(sent.voice, voice.voice)
  const updates = await telegram.updates()
  assert.deepEqual(updates.map(({ message }) => Boolean(message?.photo ?? message?.voice)), [true, true])
})

test("editing the media keeps the message, and text methods do not work on it", async t => {
  const telegram = await startTelegram(t)
  const api = new Api(telegram.token, { apiRoot: telegram.url })
  const { id } = await telegram.person()
  const { message_id } = await api.sendPhoto(id, new InputFile(png, 'p.png'), { caption: 'a' })
  assert.match(await telegram.refusal('editMessageText', { chat_id: id, message_id, text: 'x' }), /there is no text in the message to edit/)
  await api.editMessageCaption(id, message_id, { caption: 'b' })
  const edited = await api.editMessageMedia(id, message_id, { type: 'document', media: new InputFile(Buffer.from('x'), 'x.txt') })
  assert.ok(edited !== true && edited.document && !edited.photo && !edited.caption)
})
