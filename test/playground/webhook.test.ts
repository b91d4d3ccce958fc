import assert from 'node:assert/strict'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { test, type TestContext } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import type { Update, WebhookInfo } from '@grammyjs/types'
import { startTelegram } from './support.ts'

interface Delivery { update: Update, headers: IncomingHttpHeaders }

/** A bot's webhook: `answer` says what comes back for a delivery. */
async function receiver(t: TestContext, answer: (delivery: Delivery) => Promise<{ status?: number, body?: object }> | { status?: number, body?: object }) {
  const deliveries: Delivery[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', chunk => { text += String(chunk) })
    request.on('end', () => {
      const delivery = { update: JSON.parse(text) as Update, headers: request.headers }
      deliveries.push(delivery)
      void Promise.resolve(answer(delivery)).then(({ status = 200, body }) => response.writeHead(status).end(body && JSON.stringify(body)))
    })
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  t.after(() => { server.close(); server.closeAllConnections() })
  const until = async (count: number) => {
    for (const end = Date.now() + 5000; deliveries.length < count; await delay(10)) if (Date.now() > end) throw new Error(`${deliveries.length} of ${count} deliveries came`)
    return deliveries
  }
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}/hook`, deliveries, until }
}

test('while a webhook is set getUpdates is 409', async t => {
  const telegram = await startTelegram(t)
  const hook = await receiver(t, () => ({}))
  await telegram.ok('setWebhook', { url: hook.url })
  assert.equal(await telegram.refusal('getUpdates'), "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first")
  await telegram.ok('deleteWebhook')
  assert.deepEqual(await telegram.updates(), [])
})

test('setting a webhook ends a poll under way', async t => {
  const telegram = await startTelegram(t)
  const poll = telegram.refusal('getUpdates', { timeout: 20 })
  await delay(50)
  await telegram.ok('setWebhook', { url: 'http://127.0.0.1:1/x' })
  assert.equal(await poll, '409 Conflict: terminated by setWebhook request')
})

test('updates arrive with the secret, those that waited first', async t => {
  const telegram = await startTelegram(t)
  const hook = await receiver(t, () => ({}))
  const { id } = await telegram.person()
  await telegram.say(id, id, 'waited')
  await telegram.ok('setWebhook', { url: hook.url, secret_token: 'S-e_1' })
  await telegram.say(id, id, 'fresh')
  const got = await hook.until(2)
  assert.deepEqual(got.map(({ update }) => update.message?.text), ['waited', 'fresh'])
  assert.equal(got[0]!.headers['x-telegram-bot-api-secret-token'], 'S-e_1')
  await delay(20)
  assert.equal((await telegram.ok<WebhookInfo>('getWebhookInfo')).pending_update_count, 0)
})

test('a refused delivery is tried again and holds back its chat alone', async t => {
  const telegram = await startTelegram(t)
  let refusals = 1
  const hook = await receiver(t, ({ update }) => update.message?.text === 'a1' && refusals-- > 0 ? { status: 500 } : {})
  const [a, b] = [await telegram.person('A'), await telegram.person('B')]
  await telegram.ok('setWebhook', { url: hook.url })
  for (const [user, text] of [[a, 'a1'], [a, 'a2'], [b, 'b1']] as const) await telegram.say(user.id, user.id, text)
  await hook.until(2)
  const info = await telegram.ok<WebhookInfo>('getWebhookInfo')
  assert.deepEqual([info.pending_update_count, info.last_error_message], [2, 'Wrong response from the webhook: 500 Internal Server Error'])
  const order = (await hook.until(4)).map(({ update }) => update.message?.text)
  assert.deepEqual(order, ['a1', 'b1', 'a1', 'a2'])
})

test('a method in the answer to a delivery is called', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  const hook = await receiver(t, () => ({ body: { method: 'sendMessage', chat_id: id, text: 'by reply' } }))
  await telegram.ok('setWebhook', { url: hook.url })
  await telegram.say(id, id, 'x')
  await hook.until(1)
  for (let left = 100; left > 0; left--) {
    const messages = await telegram.control<{ text: string }[]>('GET', `/messages?chat_id=${id}`)
    if (messages.at(-1)!.text === 'by reply') return
    await delay(10)
  }
  assert.fail('the method was not called')
})

test('addresses that Telegram would not take are refused', async t => {
  const telegram = await startTelegram(t)
  assert.equal(await telegram.refusal('setWebhook', { url: 'http://example.com/hook' }), '400 Bad Request: invalid webhook URL specified')
  assert.equal(await telegram.refusal('setWebhook', { url: 'https://example.com/hook', secret_token: 'no spaces' }), '400 Bad Request: secret token contains illegal characters')
  await telegram.ok('setWebhook', { url: 'http://127.0.0.1:1/x' })
  const answer = await telegram.call('setWebhook', { url: 'http://127.0.0.1:1/y' })
  assert.deepEqual([answer.error_code, answer.parameters], [429, { retry_after: 1 }], 'a second one within a second')
})
