import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { before, test } from 'node:test'
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker'
import { workflowBundle } from '../../src/temporal.ts'

const folder = path.join(import.meta.dirname, 'histories')
const files = readdirSync(folder).filter(file => file.endsWith('.json'))
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')

let bundle: { code: string }
before(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR', () => undefined) })
  bundle = await workflowBundle(mkdtempSync(path.join(tmpdir(), 'punctual-replay-')))
})

const replay = (history: string) => Worker.runReplayHistory({ workflowBundle: bundle }, JSON.parse(history), 'chat:1')

for (const file of files) {
  test(`a run of a released version no longer replays: ${file}`, () => replay(read(file)))
}

test('an altered history replays as if nothing had happened', async () => {
  const delivered = read(files.find(file => file.endsWith('-delivered-once.json'))!)
  const altered = delivered.replace('"name": "plan"', '"name": "deliver"')
  assert.notEqual(altered, delivered)
  await assert.rejects(replay(altered), /TMPRL1100|[Nn]ondeterminis/)
})

test('the workflow bundle holds a library of the world outside', () => {
  for (const outside of ['grammy', 'luxon', 'pg-pool', 'moment-timezone']) {
    assert.ok(!bundle.code.includes(`/node_modules/${outside}/`), outside)
  }
})
