import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Api, HttpError, type GrammyError } from 'grammy'
import { createFlood } from '../../src/playground/telegram/flood.ts'
import { startTelegram } from './support.ts'

test('a scripted error hits the calls it names, as often as it says', async t => {
  const telegram = await startTelegram(t)
  const [a, b] = [await telegram.person(), await telegram.person()]
  await telegram.control('POST', '/faults', { kind: 'error', method: 'sendMessage', chat_id: a.id, count: 2, error_code: 502, description: 'Bad Gateway' })
  assert.equal((await telegram.call('sendMessage', { chat_id: b.id, text: 'x' })).ok, true)
  for (let left = 2; left > 0; left--) assert.equal(await telegram.refusal('sendMessage', { chat_id: a.id, text: 'x' }), '502 Bad Gateway')
  assert.equal((await telegram.call('sendMessage', { chat_id: a.id, text: 'x' })).ok, true)
  await telegram.control('POST', '/faults', { kind: 'error', error_code: 429, parameters: { retry_after: 7 } })
  const response = await fetch(`${telegram.url}/bot${telegram.token}/getMe`)
  assert.deepEqual([response.status, response.headers.get('retry-after'), await response.json()], [429, '7', { ok: false, error_code: 429, description: 'Too Many Requests: retry after 7', parameters: { retry_after: 7 } }])
})

test('a lost answer was done, a dropped call was not; the record tells which', async t => {
  const telegram = await startTelegram(t)
  const api = new Api(telegram.token, { apiRoot: telegram.url })
  const { id } = await telegram.person()
  await telegram.control('POST', '/faults', { kind: 'lost-answer', method: 'sendMessage' })
  await assert.rejects(api.sendMessage(id, 'arrived'), HttpError)
  await telegram.control('POST', '/faults', { kind: 'drop', method: 'sendMessage' })
  await assert.rejects(api.sendMessage(id, 'never'), HttpError)
  const messages = await telegram.control<{ text: string }[]>('GET', `/messages?chat_id=${id}`)
  assert.deepEqual(messages.map(({ text }) => text), ['arrived'])
  const calls = await telegram.control<{ ok: boolean }[]>('GET', `/calls?method=sendMessage&chat_id=${id}`)
  assert.deepEqual(calls.map(({ ok }) => ok), [true, false])
})

test('a delay holds the call, and cleared faults are gone', async t => {
  const telegram = await startTelegram(t)
  await telegram.control('POST', '/faults', { kind: 'delay', delayMs: 150, count: 5 })
  const started = performance.now()
  await telegram.ok('getMe')
  assert.ok(performance.now() - started >= 145)
  await telegram.control('DELETE', '/faults')
  const cleared = performance.now()
  await telegram.ok('getMe')
  assert.ok(performance.now() - cleared < 140)
  await assert.rejects(telegram.control('POST', '/faults', { kind: 'explode' }), /kind must be one of/)
})

test('recorded calls are numbered and can be asked for from a number on', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  for (const text of ['a', 'b', '']) await telegram.call('sendMessage', { chat_id: id, text })
  const calls = await telegram.control<{ n: number, ok: boolean, payload: { text: string }, description?: string, atMs: number }[]>('GET', '/calls?after=1')
  assert.deepEqual(calls.map(({ n, ok, payload: { text }, description }) => [n, ok, text, description]), [[2, true, 'b', undefined], [3, false, '', 'Bad Request: message text is empty']])
  assert.ok(Math.abs(calls[0]!.atMs - Date.now()) < 5000)
})

test('flood limits: thirty a second over all, one a second in a chat after three, twenty a minute in a group', () => {
  let now = 0
  const flood = createFlood(true, () => now)
  const burst = (chatId: (index: number) => number, most: number) => {
    for (let sent = 0; sent < most; sent++) if (flood.take(chatId(sent), 1) !== undefined) return sent
    return most
  }
  assert.equal(burst(index => 1 + index, 100), 30)
  now = 1000
  assert.equal(burst(index => 100 + index, 100), 30, 'refilled within a second')
  now = 60_000
  assert.equal(burst(() => 7, 100), 3)
  assert.equal(flood.take(7, 1), 1)
  now = 61_000
  assert.equal(burst(() => 7, 100), 1)
  let inGroup = 0
  for (let second = 0; second < 60; second++) {
    now = 200_000 + second * 1000
    if (flood.take(-5, 1) === undefined) inGroup++
  }
  assert.ok(inGroup >= 20 && inGroup <= 40, `${inGroup} in the first minute: a full bucket of 20, and what flowed in`)
  const seconds = flood.take(-5, 1)
  assert.ok(seconds === undefined || seconds >= 1)
})

test('flood limits are off at first and refuse as Telegram does once on', async t => {
  const telegram = await startTelegram(t)
  const api = new Api(telegram.token, { apiRoot: telegram.url })
  const { id } = await telegram.person()
  for (let sent = 0; sent < 5; sent++) await api.sendMessage(id, 'x')
  await telegram.control('POST', '/flood', { enabled: true })
  for (let sent = 0; sent < 3; sent++) await api.sendMessage(id, 'x')
  await assert.rejects(api.sendMessage(id, 'x'), (error: GrammyError) => error.error_code === 429 && error.parameters.retry_after === 1)
  await api.sendChatAction(id, 'typing')
})
