import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { projectRoot } from '../../src/config.ts'
import { botLog } from '../../src/playground/supervisor/bot-part.ts'
import { startPlayground, type Playground } from '../../src/playground/telegram/server.ts'
import { place } from './launched.ts'

let playground: Playground
before(async () => { playground = await startPlayground({}) })
after(() => playground.stop())

test('what a bot says before it ends for good is lost on the way to the terminal', async () => {
  const at = await place()
  const running = at.launch({ BOT_TOKEN: '1:unknown', TELEGRAM_API_ROOT: playground.url })
  assert.equal(await running.exited, 2)
  assert.match(running.said(), /^\d\d:\d\d:\d\d fatal Telegram does not know this bot token: check BOT_TOKEN/m)
  assert.match(readFileSync(botLog(at.home), 'utf8'), /"level":60,.*Telegram does not know this bot token/)
  at.remove()
})

test('the bot process without its parts fails with a riddle', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/main.ts'], { cwd: projectRoot, encoding: 'utf8', env: { PATH: process.env.PATH, BOT_TOKEN: '1:a' } })
  assert.equal(status, 2)
  assert.match(stderr, /needs DATABASE_URL, TEMPORAL_ADDRESS/)
})
