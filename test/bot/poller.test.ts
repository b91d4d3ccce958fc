import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Api } from 'grammy'
import type { Log } from '../../src/log.ts'
import { poll } from '../../src/bot/poller.ts'
import { migrate } from '../../src/storage/migrate.ts'
import { createPool } from '../../src/storage/pool.ts'
import { databaseUrl } from '../support/services.ts'

const nowhere = 'http://127.0.0.1:9'

/** What the first fault is said to be. */
async function firstComplaint(database: string): Promise<string> {
  const pool = createPool(database, { max: 1, onIdleError: () => undefined })
  const ending = new AbortController()
  const said: string[] = []
  const warn = (_: object, text: string) => { said.push(text); ending.abort() }
  await poll({
    pool, api: new Api('1:x', { apiRoot: nowhere }), bot: 1, log: { warn, error: warn } as unknown as Log, takeOver: false, onReceived: () => undefined, onTrouble: async () => undefined,
  }, ending.signal)
  await pool.end()
  return said[0]!
}

test('a database that is away is reported as Telegram being out of reach', async () => {
  assert.match(await firstComplaint('postgres://nobody:none@127.0.0.1:9/none'), /updates cannot be kept/)
})

test('a Telegram out of reach is not named', async () => {
  const url = await databaseUrl()
  const pool = createPool(url, { max: 1, onIdleError: () => undefined })
  await migrate(pool)
  await pool.end()
  assert.match(await firstComplaint(url), /Telegram cannot be reached/)
})
