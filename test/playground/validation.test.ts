import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { checkAgainstSpecification } from '../../src/playground/specification-check.ts'
import { generateTable, tableText } from '../../src/playground/telegram/generate-table.ts'
import { startTelegram } from './support.ts'

test('a typo in a parameter or a field is refused, as no other stand-in does', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  const button = (fields: object) => telegram.refusal('sendMessage', { chat_id: id, text: 'x', reply_markup: { inline_keyboard: [[fields]] } })
  assert.match(await button({ text: 'a', calback_data: 'x' }), /^400 Bad Request: can't parse inline keyboard button: field "calback_data" is not known/)
  assert.equal(await button({ callback_data: 'x' }), '400 Bad Request: can\'t parse inline keyboard button: Can\'t find field "text"')
  assert.equal(await button({ text: 'a' }), '400 Bad Request: text buttons are unallowed in the inline keyboard')
  assert.match(await telegram.refusal('sendMessage', { chat_id: id, text: 'x', disable_web_page_preview: true }), /"disable_web_page_preview" is not known to sendMessage/)
  assert.match(await telegram.refusal('sendMessage', { chat_id: id, text: 5 }), /field "text" must be of type String/)
  assert.match(await telegram.refusal('sendMessage', { chat_id: id, text: 'x', entities: [{ type: 'bold', offset: 0 }] }), /can't parse MessageEntity: Can't find field "length"/)
  assert.equal(await telegram.refusal('sendPoll', { chat_id: id, question: 'q', options: [] }), '501 Not Implemented: method sendPoll is not implemented by the playground')
})

test('without strict an unknown parameter is ignored, as Telegram does', async t => {
  const telegram = await startTelegram(t, { strict: false })
  const { id } = await telegram.person()
  await telegram.ok('sendMessage', { chat_id: id, text: 'x', disable_web_page_preview: true, reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'b', colour: 'red' }]] } })
})

test('callback data is limited to 64 bytes, not characters', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  const send = (callback_data: string) => telegram.refusal('sendMessage', { chat_id: id, text: 'x', reply_markup: { inline_keyboard: [[{ text: 'a', callback_data }]] } })
  assert.match(await send('x'.repeat(64)), /^accepted/)
  for (const data of ['x'.repeat(65), 'é'.repeat(33), '']) assert.equal(await send(data), '400 Bad Request: BUTTON_DATA_INVALID')
  const link = (url: string) => telegram.refusal('sendMessage', { chat_id: id, text: 'x', reply_markup: { inline_keyboard: [[{ text: 'a', url }]] } })
  assert.equal(await link('http://localhost:3000'), "400 Bad Request: inline keyboard button URL 'http://localhost:3000' is invalid: Wrong HTTP URL")
  assert.match(await link('https://example.com/x'), /^accepted/)
})

test('forms and queries are read like JSON', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  const form = new URLSearchParams({ chat_id: String(id), text: 'x', disable_notification: 'true', reply_markup: JSON.stringify({ inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] }) })
  for (const response of [
    await fetch(`${telegram.url}/bot${telegram.token}/sendMessage`, { method: 'POST', body: form }),
    await fetch(`${telegram.url}/bot${telegram.token}/sendMessage?${form}`),
  ]) assert.equal(response.status, 200)
})

test('commands are checked, and kept by scope and language', async t => {
  const telegram = await startTelegram(t)
  const set = (command: string, more: object = {}) => telegram.refusal('setMyCommands', { commands: [{ command, description: 'd' }], ...more })
  for (const bad of ['Start', 'a-b', 'x'.repeat(33)]) assert.equal(await set(bad), '400 Bad Request: BOT_COMMAND_INVALID')
  await set('start')
  await set('beginnen', { language_code: 'de' })
  await set('private', { scope: { type: 'all_private_chats' } })
  const get = (more: object = {}) => telegram.ok<{ command: string }[]>('getMyCommands', more)
  assert.deepEqual([await get(), await get({ language_code: 'de' }), await get({ language_code: 'fr' })].map(list => list.map(({ command }) => command)), [['start'], ['beginnen'], []])
  assert.deepEqual((await telegram.control<{ commands: { command: string }[] }>('GET', '/state')).commands.map(({ command }) => command), ['private'])
})

test('the committed table is what the installed types give', () => {
  const committed = readFileSync(path.resolve(import.meta.dirname, '../../src/playground/telegram/validate/methods.json'), 'utf8')
  assert.equal(tableText(generateTable()), committed, 'run: node src/playground/telegram/generate-table.ts')
})

const specification = path.resolve(import.meta.dirname, '../../../shared/data/telegram-bot-api-10.1-spec.json')
test('the table agrees with the published specification', { skip: !existsSync(specification) && 'the specification is not on this machine' }, () => {
  const { checked, mismatches } = checkAgainstSpecification(specification)
  assert.deepEqual(mismatches, [])
  assert.ok(checked > 1500)
})
