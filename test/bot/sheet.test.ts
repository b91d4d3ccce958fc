import { deepEqual, equal, match } from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { run } from '../../src/cli/doctor.ts'
import { called } from '../support/cli.ts'
import { startScenario, textOf } from '../support/scenario.ts'
import { startSheetStand } from '../support/sheetStand.ts'

const { stand, world, environment } = await startSheetStand()
const scenario = await startScenario({ environment })
after(async () => {
  await scenario.stop()
  await stand.stop()
})

const linkOf = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`

async function column(id: string, range: string): Promise<string[]> {
  return (await world.values(id, range)).map(([cell]) => String(cell ?? ''))
}

async function becomes(id: string, range: string, fits: (cells: string[]) => boolean): Promise<string[]> {
  let cells: string[] = []
  for (const end = Date.now() + 20_000; Date.now() < end; await delay(100)) {
    cells = await column(id, range).catch(() => [])
    if (fits(cells)) return cells
  }
  throw new Error(`${range} never fitted: ${JSON.stringify(cells)}`)
}

test('a Sheet is linked in the chat; what is said here is written there, what is changed there moves the reminder; refused, it is told once and resumes when shared', async () => {
  const ada = await scenario.person({ zone: 'Europe/Berlin' })
  await ada.ask('every day at 9 take the pills', /Reminder set/)
  const asked = await ada.ask('/sheet', /Share your Sheet/)
  const address = asked.entities!.find(({ type }) => type === 'code')!
  equal(textOf(asked).slice(address.offset, address.offset + address.length), stand.key.client_email)

  const id = await world.spreadsheet({}, null)
  await ada.ask(linkOf(id), /cannot open that Sheet/)
  await world.act(id, 'share', { role: 'reader' })
  await ada.ask(linkOf(id), /may only look/)
  await world.act(id, 'share', { role: 'writer' })
  await ada.ask(linkOf(id), /Linked/)
  await becomes(id, 'Reminders!A1:A2', ([, text]) => text === 'take the pills')

  await ada.ask('tomorrow at 15:00 dentist', /Reminder set/)
  await becomes(id, 'Reminders!A1:A3', ([, , text]) => text === 'dentist')

  await world.act(id, 'edit', { range: 'Reminders!B2', value: 'every day at 21:30' })
  await becomes(id, 'Reminders!C2', ([next]) => next!.endsWith('21:30'))
  match(textOf(await ada.ask('/list', /pills/)), /take the pills — (today|tomorrow) 21:30/)

  await world.act(id, 'unshare')
  await ada.ask('/pause pills', /./)
  const refused = await scenario.fromBot(ada.user.id, /stands still/)
  await ada.ask('/resume pills', /./)
  await ada.ask('/pause pills', /./)
  match(textOf(await ada.ask('/sheet', /Your Sheet/)), /may not change it|no longer shared/)
  await scenario.pool.query(`update sheet_links set next_at = now()`)
  await world.act(id, 'share', { role: 'writer' })
  await becomes(id, 'Reminders!E2', ([state]) => state === 'paused')
  equal((await scenario.messages(ada.user.id)).filter(message => message.message_id > refused.message_id && /stands still/.test(textOf(message))).length, 0)

  while ((await scenario.pool.query('select from sheet_links where changed = synced')).rowCount === 0) await scenario.tick()
  const state = await ada.ask('/sheet', /Your Sheet/)
  match(textOf(state), /Last synced.*2 rows/)
  await ada.press(state, /Unlink/)
  await scenario.changed(ada.user.id, state.message_id, /Unlink the Sheet/)
  const asking = (await scenario.messages(ada.user.id)).find(({ message_id }) => message_id === state.message_id)!
  await ada.press(asking, /delete the tabs/)
  for (const end = Date.now() + 20_000; ;) {
    const { tabs } = await world.control<{ tabs: { title: string }[] }>('GET', `/spreadsheets/${id}`)
    if (!tabs.some(({ title }) => title === 'Reminders')) break
    if (Date.now() > end) throw new Error('the tabs were never deleted')
    await delay(100)
  }
  await ada.ask('/sheet', /Share your Sheet/)
})

test('a Sheet that another chat writes into is not taken', async () => {
  const [ada, ben] = [await scenario.person({ zone: 'Europe/Berlin' }), await scenario.person({ name: 'Ben', zone: 'Europe/Berlin' })]
  const id = await world.spreadsheet()
  await ada.ask(`/sheet ${linkOf(id)}`, /Linked/)
  await ben.ask(`/sheet ${linkOf(id)}`, /Another chat/)
  await ben.ask('/sheet what', /no link/)
})

test('whoever runs the bot is not told how the Sheets stand', async () => {
  const doctor = async (more: object = {}) => (await called(run, { ...scenario.environment, ...more })).said
  const health = async () => (await (await fetch(`http://127.0.0.1:${scenario.app.webPort}/readyz`)).json() as { parts: Record<string, { ok: boolean, state: string }> }).parts.sheets!
  await scenario.pool.query(`update sheet_links set state = 'paused', reason = 'person'`)
  const stands = /1 linked, of them paused: 1 person; last pass \d{4}-/
  match(await doctor(), new RegExp(`· Google Sheets: ${stands.source}`))
  match((await health()).state, stands)
  match(await doctor({ TEMPORAL_TASK_QUEUE: 'another' }), /✖ Sheets are not looked at: 1 linked, of them paused: 1 person; no pass yet/)

  await world.control('POST', '/account', { revoked: true })
  for (const end = Date.now() + 20_000; (await health()).ok && Date.now() < end;) await delay(200)
  deepEqual(await health(), { ok: false, state: 'GoogleAccountRefused' })
  match(await doctor(), /✖ Google refuses the service account key/)
})
