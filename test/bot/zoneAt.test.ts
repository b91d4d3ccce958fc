import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zoneAt } from '../../src/bot/zoneAt.ts'
import { isZone } from '../../src/domain/zone.ts'

test('a shared location is in no zone of our data', () => {
  assert.equal(zoneAt(52.52, 13.4), 'Europe/Berlin')
  assert.ok(isZone(zoneAt(0, -30)))
})
