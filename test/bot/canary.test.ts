import assert from 'node:assert/strict'
import { test } from 'node:test'
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js'
import { pino } from 'pino'
import { startApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config.ts'
import { connectClient, installRuntime } from '../../src/temporal.ts'
import { startStage } from '../support/scenario.ts'
import { startSheetStand } from '../support/sheetStand.ts'

const hour = 3_600_000

/** Words that occur nowhere else. */
const canaries = ['quokkaquestion', 'zorbcoffee', 'plumbuscategory', '73421.77', 'Xenaphile', 'fleebtext']

/** Payloads lie in a history as base64. */
const opened = (json: string): string => json.replace(/"data":\s*"([A-Za-z0-9+/=]+)"/g, (_, data: string) => `"data":${Buffer.from(data, 'base64').toString()}`)

test('a question, an answer, a category or a name appears in Temporal, in a log, or in what the bot tells of its health', async () => {
  const lines: string[] = []
  const log = pino({ level: 'trace', base: null }, { write: (line: string) => { lines.push(line) } })
  installRuntime(log)
  const { stand, world, environment } = await startSheetStand()
  const stage = await startStage({ environment })
  const config = loadConfig(stage.environment)
  const app = await startApp(config, log)
  try {
    const ada = await stage.person({ name: 'Xenaphile', zone: 'UTC' })
    const spreadsheetId = await world.spreadsheet()
    await ada.ask(`/sheet https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`, /Linked/)
    const nowMs = await stage.nowMs()
    const timeIn = (ms: number) => new Date(nowMs + ms).toISOString().slice(11, 16)
    const card = await ada.ask(`/ask ${timeIn(hour)} quokkaquestion expenses`, /Check-in set/)
    await ada.ask(`every day at ${timeIn(3 * hour)} ask me: fleebtext?`, /Check-in set/)
    await stage.advance(hour)
    const question = await stage.fromBot(ada.user.id, /^❓/, card.message_id)
    const read = await ada.ask('zorbcoffee 73421.77 #plumbuscategory', /zorbcoffee/, { replyTo: question.message_id })
    await ada.press(read, /Undo/)
    await stage.changed(ada.user.id, read.message_id, /Taken back/)
    await ada.ask('/log zorbcoffee 73421.77', /Noted/)
    await ada.ask('/log fleebtext', /no amount/)
    await stage.control('POST', '/faults', { kind: 'error', method: 'sendMessage', chat_id: ada.user.id, error_code: 500 })
    await stage.advance(24 * hour)
    await stage.fromBot(ada.user.id, /^❓ quokkaquestion[^]*No answer the time before/, read.message_id)

    const inSheet = async () => JSON.stringify(await world.control('GET', `/spreadsheets/${spreadsheetId}`))
    for (const end = Date.now() + 20_000; !/quokkaquestion[^]*zorbcoffee/.test(await inSheet()) && Date.now() < end;) await stage.tick()
    assert.match(await inSheet(), /quokkaquestion[^]*zorbcoffee/, 'what was looked for is in the Sheet')
    await world.act(spreadsheetId, 'edit', { range: 'Reminders!A4', value: 'fleebtext with no time' })
    for (const end = Date.now() + 20_000; !/Say when/.test(await inSheet()) && Date.now() < end;) await stage.tick()

    const client = await connectClient({ ...config.temporal, address: config.temporal.address! })
    const seen: string[] = []
    for await (const { workflowId, runId } of client.workflow.list()) {
      const handle = client.workflow.getHandle(workflowId, runId)
      seen.push(opened(historyToJSON(await handle.fetchHistory())), JSON.stringify((await handle.describe()).raw, (_, value: unknown) => value instanceof Uint8Array ? Buffer.from(value).toString() : value))
      seen.push(opened(JSON.stringify(await handle.query('__temporal_workflow_metadata').catch(() => null))))
    }
    await client.connection.close()
    for (const path of ['/healthz', '/readyz', '/metrics']) seen.push(await (await fetch(`http://127.0.0.1:${app.webPort}${path}`)).text())
    assert.ok(seen.some(text => text.includes('reminder')), 'the histories hold what a sleeper tells of itself')
    assert.ok(lines.some(line => line.includes('reminder sent')), 'the log was written')
    const { rows } = await stage.pool.query('select from answer_items where amount = 73421.77')
    assert.equal(rows.length, 2, 'what was looked for is kept in Postgres')
    for (const canary of canaries) {
      assert.ok(!seen.some(text => text.includes(canary)), `${canary} is in Temporal, or in what the bot tells of its health`)
      assert.ok(!lines.some(line => line.includes(canary)), `${canary} is in the log`)
    }
  } finally {
    await app.stop()
    await stage.stop()
    await stand.stop()
  }
})
