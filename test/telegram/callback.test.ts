import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pack, unpack } from '../../src/telegram/callback.ts'

const largest = 999_999_999_999_999
const longestZone = 'America/Argentina/ComodRivadavia'

const pressed = [
  pack('done', { occurrence: largest }),
  pack('snooze', { occurrence: largest, by: '10m' }),
  pack('carded', { change: 'resume', reminder: largest, page: largest }),
  pack('why', { reminder: largest, page: largest }),
  pack('take', { draft: largest, offer: 4 }),
  pack('move', { zone: longestZone }),
  pack('forget', { answer: `yes${2 ** 52 - 1}` }),
  pack('lost', { reminder: largest, slot: '2026-03-29T02:30:00Z', choice: 'tomorrow' }),
]

test('a button with the largest numbers is refused by Telegram, or not read again', () => {
  for (const data of pressed) {
    assert.ok(Buffer.byteLength(data) <= 64, data)
    assert.equal(unpack(data)?.name, data.split('|')[0])
  }
})

test('a button that no release has made stops the bot', () => {
  for (const data of ['', '|', 'done', 'done|x', 'done|1|2', 'nothing|1', `done|${'9'.repeat(16)}`, 'take|1|-1']) assert.equal(unpack(data), undefined, data)
})
