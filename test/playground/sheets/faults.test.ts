import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { login, refusal, startGoogle } from './support.ts'

test('sixty reads and sixty writes a minute for a user, in Google\'s words; the next minute brings new ones', async t => {
  const google = await startGoogle(t, { quota: true })
  const id = await google.spreadsheet()
  await google.control('POST', '/clock', { offsetMs: -(Date.now() % 60_000) }) // the minute begins here
  for (let call = 0; call < 60; call++) await google.values(id, 'A1')
  assert.equal(await refusal(google.values(id, 'A1')), "429 RESOURCE_EXHAUSTED Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:123456789012'.")
  await google.put(id, 'A1', [['writes have their own']])
  await google.control('POST', '/clock', { advanceMs: 60_000 })
  assert.deepEqual(await google.values(id, 'A1'), [['writes have their own']])
  await google.control('POST', '/quota', { perUser: 500, perProject: 1 })
  assert.match(await refusal(google.values(id, 'A1')), /limit 'Read requests per minute' of service/)
  await google.control('POST', '/quota', { enabled: false })
  await google.values(id, 'A1')
})

test('a lost answer was done, a dropped call was not', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet()
  const fault = (kind: string, more: object = {}) => google.control('POST', '/faults', { kind, method: 'spreadsheets.values.update', ...more })
  await fault('lost-answer')
  assert.match(await refusal(google.put(id, 'A1', [['arrived']])), /^no answer/)
  await fault('drop')
  assert.match(await refusal(google.put(id, 'A2', [['never']])), /^no answer/)
  assert.deepEqual(await google.values(id, 'A1:A2'), [['arrived']])
  const calls = await google.control<{ code: number, ids: object }[]>('GET', `/calls?method=spreadsheets.values.update&spreadsheet_id=${id}`)
  assert.deepEqual(calls.map(({ code }) => code), [200, 499])
})

test('a scripted error hits the calls it names, after those it skips', async t => {
  const google = await startGoogle(t)
  const [id, other] = [await google.spreadsheet(), await google.spreadsheet()]
  await google.control('POST', '/faults', { kind: 'error', code: 503, spreadsheetId: id, skip: 1, count: 2, retryAfterSeconds: 7 })
  await google.put(id, 'A1', [['x']])
  await google.put(other, 'A1', [['x']])
  assert.equal(await refusal(google.put(id, 'A1', [['x']])), '503 UNAVAILABLE The service is currently unavailable.')
  const { token } = await login(google.stand).getAccessToken()
  const response = await fetch(`${google.stand.url}/v4/spreadsheets/${id}`, { headers: { authorization: `Bearer ${token}` } })
  assert.deepEqual([response.status, response.headers.get('retry-after')], [503, '7'])
  await google.put(id, 'A1', [['x']])
  for (const [code, text] of [[429, 'RESOURCE_EXHAUSTED Quota exceeded for quota metric'], [500, 'INTERNAL Internal error encountered.'], [401, 'UNAUTHENTICATED Request had invalid']] as const) {
    await google.control('POST', '/faults', { kind: 'error', code, method: 'spreadsheets.batchUpdate' })
    assert.ok((await refusal(google.batch(id, { addSheet: {} }))).startsWith(`${code} ${text}`))
  }
  await assert.rejects(google.control('POST', '/faults', { kind: 'explode' }), /kind must be one of/)
  await assert.rejects(google.control('POST', '/faults', { kind: 'error', method: 'spreadsheets.explode' }), /There is no method/)
})

test('a delay holds a call until the faults are cleared; a person can be made to act just before one', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet()
  await google.put(id, 'A1', [['id'], ['b'], ['a']])
  await google.control('POST', '/faults', { kind: 'meanwhile', method: 'spreadsheets.values.update', act: 'sort', body: { column: 'A' } })
  await google.put(id, 'B2', [['beside the first row']])
  assert.deepEqual(await google.values(id, 'A2:B3'), [['a', 'beside the first row'], ['b']], 'sorted between our read and our write')
  await google.control('POST', '/faults', { kind: 'delay', delayMs: 150 })
  const started = performance.now()
  await google.values(id, 'A1')
  assert.ok(performance.now() - started >= 145)
  await google.control('POST', '/faults', { kind: 'delay', delayMs: 300_000 })
  const held = google.values(id, 'A1')
  await Promise.race([held, delay(100)])
  await google.control('POST', '/faults', { kind: 'drop', count: 9 })
  await google.control('DELETE', '/faults')
  await held
  await google.values(id, 'A1')
})
