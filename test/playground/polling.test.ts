import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { startTelegram } from './support.ts'

test('an update stays until a higher offset confirms it', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  for (const text of ['one', 'two', 'three']) await telegram.say(id, id, text)
  const first = await telegram.updates({ limit: 2 })
  assert.deepEqual(first.map(update => update.message?.text), ['one', 'two'])
  const rest = await telegram.updates({ offset: first[1]!.update_id })
  assert.deepEqual(rest.map(update => update.message?.text), ['two', 'three'], 'only what is below the offset is gone')
})

test('a negative offset counts from the end and forgets the rest', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  for (const text of ['one', 'two', 'three']) await telegram.say(id, id, text)
  assert.deepEqual((await telegram.updates({ offset: -1 })).map(update => update.message?.text), ['three'])
  assert.deepEqual((await telegram.updates()).map(update => update.message?.text), ['three'])
})

test('an idle poll is held until something happens, not answered at once', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  const started = performance.now()
  const poll = telegram.updates({ timeout: 20 })
  await delay(120)
  await telegram.say(id, id, 'now')
  assert.equal((await poll)[0]?.message?.text, 'now')
  const took = performance.now() - started
  assert.ok(took >= 110 && took < 1500, `${took} ms`)
})

test('the same offset asked again at once is held although its timeout is 0, so that a hot loop cannot spin', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  assert.deepEqual(await telegram.updates({ offset: 7 }), [])
  const again = telegram.updates({ offset: 7 })
  const early = await Promise.race([again, delay(150, 'held')])
  assert.equal(early, 'held')
  await telegram.say(id, id, 'one')
  await telegram.say(id, id, 'two')
  assert.equal((await again).length, 1, 'within half a second the limit is 1')
})

test('a second poller ends the first with 409', async t => {
  const telegram = await startTelegram(t)
  const first = telegram.refusal('getUpdates', { timeout: 20 })
  await delay(50)
  const second = telegram.call('getUpdates', { timeout: 20, offset: 1 })
  assert.equal(await first, '409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running')
  const { id } = await telegram.person()
  await telegram.say(id, id, 'x')
  assert.equal((await second).ok, true)
})

test('a poller that hung up neither swallows updates nor answers the next with 409', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  await assert.rejects(fetch(`${telegram.url}/bot${telegram.token}/getUpdates?timeout=20`, { signal: AbortSignal.timeout(60) }))
  await telegram.say(id, id, 'still here')
  assert.equal((await telegram.updates({ offset: 1, timeout: 5 }))[0]?.message?.text, 'still here')
})

test('allowed_updates is remembered, and reactions come only when asked for', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  const { message_id } = await telegram.say(id, id, 'x')
  const react = (emoji: string | null) => telegram.control('POST', '/reactions', { chat_id: id, from_id: id, message_id, emoji })
  await react('👍')
  assert.equal((await telegram.updates({ offset: -1 })).some(update => update.message_reaction), false)
  await telegram.updates({ allowed_updates: ['message_reaction'] })
  await react('🔥')
  await telegram.say(id, id, 'not allowed now')
  const [, reaction, ...more] = await telegram.updates({ offset: 2 })
  assert.deepEqual([reaction?.message_reaction?.old_reaction, reaction?.message_reaction?.new_reaction], [[{ type: 'emoji', emoji: '👍' }], [{ type: 'emoji', emoji: '🔥' }]])
  assert.deepEqual(more, [])
})

test('updates older than 24 hours are gone', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  await telegram.say(id, id, 'old')
  await telegram.control('POST', '/clock', { advanceMs: 23 * 3600_000 })
  assert.equal((await telegram.updates()).length, 1)
  await telegram.control('POST', '/clock', { advanceMs: 2 * 3600_000 })
  await telegram.say(id, id, 'new')
  assert.deepEqual((await telegram.updates({ offset: 3 })).map(update => update.message?.text), ['new'])
})

test('a wrong token is 401 and an unknown method 404, with HTTP status alike', async t => {
  const telegram = await startTelegram(t)
  const wrong = await fetch(`${telegram.url}/bot1:wrong/getMe`)
  assert.deepEqual([wrong.status, await wrong.json()], [401, { ok: false, error_code: 401, description: 'Unauthorized' }])
  const unknown = await fetch(`${telegram.url}/bot${telegram.token}/sendMesage`)
  assert.deepEqual([unknown.status, ((await unknown.json()) as { description: string }).description], [404, 'Not Found: method not found'])
  assert.equal((await telegram.call('GETME')).ok, true, 'method names are case-insensitive')
})
