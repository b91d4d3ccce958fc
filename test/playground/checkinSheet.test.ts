import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { noBrowser } from '../support/browser.ts'
import { startScenario, type Scenario } from '../support/scenario.ts'
import { startSheetStand } from '../support/sheetStand.ts'
import { bubble, cell, say, screenshot, startPages, type Pages } from './pages.ts'

const zone = 'Europe/Berlin'
/** A pass of the Sheets' schedule, its calls and the page's own reading, on a busy machine. */
const patienceMs = 60_000

describe('a question, its answers and their Sheet, in a browser', { skip: noBrowser }, () => {
  let scenario: Scenario, google: Awaited<ReturnType<typeof startSheetStand>>, pages: Pages
  before(async () => {
    google = await startSheetStand()
    scenario = await startScenario({ environment: google.environment })
    pages = await startPages()
  })
  after(async () => {
    await pages.stop()
    await scenario.stop()
    await google.stand.stop()
    assert.deepEqual(pages.complaints(), [], 'the browser complained')
  })

  /** The playground's clock, moved on its page. */
  async function jump(chat: Page, local: string): Promise<void> {
    await chat.locator('#clock').click()
    await chat.getByLabel('Jump to date and time').fill(local)
    await chat.getByRole('button', { name: 'Jump', exact: true }).click()
    await chat.getByRole('dialog').waitFor({ state: 'detached' })
  }

  const tab = (sheet: Page, name: string) => sheet.getByRole('button', { name, exact: true }).click()

  async function sort(sheet: Page, column: string, way: string): Promise<void> {
    await sheet.getByRole('button', { name: `Column ${column}`, exact: true }).click()
    await sheet.getByRole('menuitem', { name: `Sort rows ${way}` }).click()
  }

  async function comes(query: string): Promise<void> {
    for (const giveUp = Date.now() + patienceMs; (await scenario.pool.query(query)).rowCount === 0; await scenario.tick()) assert.ok(Date.now() < giveUp, `it never came: ${query}`)
  }

  /** Nothing is left to sync, and both sides say the same, each row once and none with a status. */
  async function agree(id: string): Promise<void> {
    await comes('select from sheet_links where changed = synced and writing is null')
    const chat = async (lines: string) => (await scenario.pool.query<{ line: string }>(`select concat_ws(' ', ${lines}`)).rows.map(({ line }) => line).sort()
    const sheet = async (range: string, columns: number[]) => (await google.world.values(id, range)).slice(1).map(row => columns.map(at => row[at]).join(' ').trim()).sort()
    assert.deepEqual(await sheet('Reminders!A:H', [7, 0, 4, 6]), await chat(`'R' || id, text, state) as line from reminders`))
    assert.deepEqual(await sheet('Answers!A:I', [8, 3, 4, 5, 7]), await chat(`'A' || answer_id || '-' || n, text, trim_scale(amount), currency) as line from answer_items`))
  }

  test('a visitor cannot link a Sheet, see what they answer arrive there, or move a reminder from it', { timeout: 240_000 }, async () => {
    const ada = await scenario.person({ zone })
    const day = new Date(await scenario.nowMs() + 24 * 3_600_000).toLocaleDateString('sv', { timeZone: zone })
    const chat = await pages.visit(`${scenario.playgroundUrl}/#me=${ada.user.id}&chat=${ada.user.id}`, { browser: { viewport: { width: 900, height: 900 }, timezoneId: zone, permissions: ['clipboard-read', 'clipboard-write'] } })
    await jump(chat, `${day}T12:00`)

    const sheet = await pages.visit(google.stand.url, { beside: chat })
    for (const page of [chat, sheet]) page.setDefaultTimeout(patienceMs)
    await sheet.getByRole('button', { name: 'New spreadsheet' }).click()
    await sheet.getByRole('button', { name: 'Create' }).click()
    await sheet.getByRole('button', { name: 'Share with the bot' }).click()
    await sheet.getByRole('menuitemradio', { name: 'The bot can edit' }).click()
    await sheet.locator('.share[data-role="writer"]').waitFor()
    await sheet.getByRole('button', { name: 'My reminders. Other spreadsheets' }).click()
    await sheet.getByRole('menuitem', { name: 'Copy its link' }).click()
    await sheet.getByText('Copied').waitFor()
    const spreadsheetId = new URLSearchParams(new URL(sheet.url()).hash.slice(1)).get('id')!

    await chat.bringToFront()
    await say(chat, '/sheet')
    await bubble(chat, 'Share your Sheet').waitFor()
    await chat.getByRole('textbox', { name: 'Message' }).click()
    await chat.keyboard.press('Control+v')
    await chat.keyboard.press('Enter')
    await bubble(chat, 'Linked').waitFor()

    await say(chat, 'ask me every day at 21:00 what I spent')
    await bubble(chat, 'Check-in set').waitFor()
    await tab(sheet, 'Answers')
    await jump(chat, `${day}T21:00`)
    await bubble(chat, '❓ what I spent').waitFor()
    await say(chat, 'coffee 4.50, taxi 12 usd')
    await bubble(chat, 'Σ today').waitFor()
    await cell(sheet, 2, 3).getByText('taxi').waitFor()
    for (const [column, shown] of [[3, 'coffee'], [4, '4.5'], [5, 'EUR']] as const) assert.equal(await cell(sheet, 1, column).innerText(), shown)
    await screenshot(chat, 'checkin-chat')
    await screenshot(sheet, 'checkin-answers')

    await tab(sheet, 'Reminders')
    await cell(sheet, 1, 1).dblclick()
    await sheet.keyboard.press('Control+a')
    await sheet.keyboard.type('every day at 22:00')
    await sheet.keyboard.press('Enter')
    await cell(sheet, 1, 2).getByText(`${day} 22:00`).waitFor()
    await say(chat, '/list')
    await bubble(chat, /what I spent — today 22:00/).waitFor()
    await jump(chat, `${day}T22:00`)
    await bubble(chat, /❓ what I spent[^]*22:00/).waitFor()

    await say(chat, 'every day at 8 water the plants')
    await cell(sheet, 2, 0).getByText('water the plants').waitFor()
    await agree(spreadsheetId)
    // Its rows stand elsewhere by the time a write arrives that is under way.
    await google.world.control('POST', '/faults', { kind: 'delay', delayMs: patienceMs, method: 'spreadsheets.values.batchUpdateByDataFilter', spreadsheetId })
    await say(chat, '/pause water the plants')
    await comes('select from sheet_links where writing is not null')
    await sort(sheet, 'A', 'A → Z')
    await cell(sheet, 1, 0).getByText('water the plants').waitFor()
    await google.world.control('DELETE', '/faults')
    await cell(sheet, 1, 4).getByText('paused').waitFor()
    await agree(spreadsheetId)
    await screenshot(sheet, 'checkin-sorted')
  })
})
