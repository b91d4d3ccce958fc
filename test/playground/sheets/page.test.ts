import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { BrowserContextOptions } from 'playwright-core'
import { startSheets, type Sheets } from '../../../src/playground/sheets/server.ts'
import { noBrowser } from '../../support/browser.ts'
import { cell, overflow, screenshot, startPages, until, type Pages } from '../pages.ts'
import { talkTo, type Google } from './support.ts'

const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }
const rows = [['Text', 'When', 'Next', 'State'], ['Water the plants', 'every day at 9', '2026-11-25 09:00', 'on'], ['Pay the rent', 'monthly on the 1st', '2026-12-01 10:00', 'on'], ['Call mum', 'every Sunday at 18', '2026-11-29 18:00', 'paused']]

describe('the spreadsheet page in a browser', { skip: noBrowser }, () => {
  let stand: Sheets, google: Google, pages: Pages
  before(async () => {
    stand = await startSheets()
    google = talkTo(stand)
    pages = await startPages()
  })
  after(async () => {
    await pages.stop()
    await stand.stop()
    assert.deepEqual(pages.complaints(), [], 'the browser complained')
  })

  const open = (id: string | null, options: BrowserContextOptions = {}) =>
    pages.visit(`${stand.url}/${id ? `#id=${id}` : ''}`, { browser: { viewport: { width: 1100, height: 720 }, ...options } })
  async function reminders(): Promise<string> {
    const id = await google.spreadsheet({ title: 'My reminders', tabs: ['Reminders', 'Answers'] })
    await google.put(id, 'Reminders!A1', rows, 'USER_ENTERED')
    await google.batch(id, { updateSheetProperties: { properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } }, fields: 'gridProperties.frozenRowCount' } })
    return id
  }

  test('a first visitor finds nothing to do', async () => {
    const page = await open(null)
    await page.getByRole('button', { name: 'New spreadsheet' }).click()
    await page.getByRole('button', { name: 'Create' }).click()
    await page.getByRole('button', { name: 'Share with the bot' }).click()
    await page.getByRole('menuitemradio', { name: 'The bot can edit' }).click()
    await page.locator('.share[data-role="writer"]').waitFor()
    await page.context().close()
  })

  test('a row that the bot writes shows only after a reload', async () => {
    const id = await reminders()
    const page = await open(id)
    await cell(page, 1, 0).getByText('Water the plants').waitFor()
    await google.put(id, 'Reminders!A5', [['Buy milk', 'tomorrow at 9', '', 'on']])
    await cell(page, 4, 0).getByText('Buy milk').waitFor()
    await screenshot(page, 'sheet')
    await page.context().close()
  })

  test('typing into a cell does not reach the Sheet, or what is typed is lost when the bot writes meanwhile', async () => {
    const id = await reminders()
    const page = await open(id)
    await cell(page, 1, 1).dblclick()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('every day at 8')
    await google.put(id, 'Reminders!D2', [['snoozed']])
    await cell(page, 1, 3).getByText('snoozed').waitFor()
    await page.keyboard.press('Enter')
    await cell(page, 1, 1).getByText('every day at 8').waitFor()
    assert.deepEqual(await google.values(id, 'Reminders!B2'), [['every day at 8']])
    await page.keyboard.type('=1+1')
    await page.keyboard.press('Tab')
    await cell(page, 2, 1).getByText('2', { exact: true }).waitFor()
    await cell(page, 2, 1).click()
    assert.equal(await page.getByRole('textbox', { name: 'Cell B3' }).inputValue(), '=1+1')
    await page.keyboard.press('Delete')
    await until(page, `document.querySelector('td[data-row="2"][data-column="1"]').textContent === ''`)
    await page.context().close()
  })

  test('rows sorted, columns inserted and tabs renamed on the page are not so in the Sheet', async () => {
    const id = await reminders()
    const page = await open(id)
    await page.getByRole('button', { name: 'Column A', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Sort rows A → Z' }).click()
    await cell(page, 1, 0).getByText('Call mum').waitFor()
    assert.deepEqual((await google.values(id, 'Reminders!A1:A4')).flat(), ['Text', 'Call mum', 'Pay the rent', 'Water the plants'])
    await page.getByRole('button', { name: 'Column B', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Insert a column left' }).click()
    await cell(page, 0, 2).getByText('When').waitFor()
    await page.getByRole('button', { name: 'Row 2', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Delete row 2' }).click()
    await cell(page, 1, 0).getByText('Pay the rent').waitFor()
    await page.getByRole('button', { name: 'Reminders', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Rename' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Mine')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Mine', exact: true }).waitFor()
    await page.context().close()
  })

  test('on a phone the page is wider than the screen, or a cell cannot be edited; dark is unreadable', async () => {
    const id = await reminders()
    const page = await open(id, { ...phone, colorScheme: 'dark' })
    await cell(page, 3, 3).getByText('paused').waitFor({ state: 'attached' })
    assert.ok(Number(await overflow(page)) <= 0)
    for (const part of [page.getByRole('button', { name: 'Switch between light and dark' }), page.locator('#bar input')]) {
      const { x, width } = (await part.boundingBox())!
      assert.ok(x + width <= phone.viewport.width)
    }
    await cell(page, 1, 0).tap()
    await page.getByRole('textbox', { name: 'Cell A2' }).fill('Water all plants')
    await page.keyboard.press('Enter')
    await cell(page, 1, 0).getByText('Water all plants').waitFor()
    await screenshot(page, 'sheet-phone-dark')
    await page.context().close()
  })
})
