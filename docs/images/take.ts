import path from 'node:path'
import type { Page } from 'playwright-core'
import { bubble, cell, say } from '../../test/playground/pages.ts'
import { startBrowser, noBrowser } from '../../test/support/browser.ts'

/** Takes the README's pictures of a playground that `npm start` has just begun, where an emoji font is installed: `node bin/run.mjs docs/images/take.ts CHAT_URL UI_URL SHEETS_URL`. */
const [chatUrl = '', uiUrl = '', sheetsUrl = ''] = process.argv.slice(2)
if (!sheetsUrl) throw new Error('Give the chat, Web UI and Sheets links that `npm start` prints.')
const browser = await startBrowser()
if (!browser) throw new Error(String(noBrowser))
const picture = (name: string) => path.join(import.meta.dirname, `${name}.png`)
const zone = 'Europe/Berlin'
const look = { colorScheme: 'light', reducedMotion: 'reduce', locale: 'en-GB', timezoneId: zone } as const

await takeChat()
await takeSleeper()
await takeSheet()
await browser.close()

async function takeChat(): Promise<void> {
  const chat = await openChat('Ada', { width: 900, height: 1_020 })
  await say(chat, 'in 2 hours take the 🎂 out of the oven')
  await bubble(chat, /Reminder set[^]*oven/).waitFor()
  await control(chatUrl, 'clock', { advanceMs: 2 * 3_600_000 })
  await bubble(chat, /^take the 🎂 out of the oven/).waitFor()
  await say(chat, 'every month on the 31st pay the rent')
  await bubble(chat, /Reminder set[^]*rent/).waitFor()
  await say(chat, 'every weekday at 9 stand-up with the team')
  await bubble(chat, 'every weekday at 09:00').waitFor()
  await chat.mouse.move(0, 0)
  await chat.screenshot({ animations: 'disabled', path: picture('chat') })
}

async function takeSleeper(): Promise<void> {
  const ui = await browser!.newPage({ viewport: { width: 1_280, height: 760 } })
  await ui.goto(`${uiUrl}/namespaces/default/workflows`)
  await ui.getByRole('link', { name: /^chat:/ }).first().click()
  await ui.getByText(/^next 20/).first().waitFor()
  await ui.getByText('User Metadata', { exact: true }).click()
  await ui.frameLocator('iframe').getByText('Next due').waitFor()
  await ui.screenshot({ path: picture('sleeper') })
}

/** A question and its answer, with the Sheet beside it. */
async function takeSheet(): Promise<void> {
  const { id } = await control<{ id: string }>(sheetsUrl, 'spreadsheets', { title: 'My money' })
  await control(sheetsUrl, `spreadsheets/${id}/share`, {})
  const chat = await openChat('Grace', { width: 460, height: 660 })
  await say(chat, `/sheet https://docs.google.com/spreadsheets/d/${id}/edit`)
  await bubble(chat, 'Linked').waitFor()
  await say(chat, 'ask me every day at 21:00 what I spent')
  await bubble(chat, 'Check-in set').waitFor()
  await control(chatUrl, 'clock', { advanceMs: await untilNineMs() })
  await bubble(chat, /^❓ what I spent/).waitFor()
  await say(chat, 'coffee 4.50 #food, taxi 12 usd, museum 18 #fun')
  await bubble(chat, 'Σ today').waitFor()
  const sheet = await browser!.newPage({ viewport: { width: 860, height: 660 }, ...look })
  await sheet.goto(`${sheetsUrl}/#id=${id}`)
  await sheet.getByRole('button', { name: 'Answers', exact: true }).click({ timeout: 90_000 })
  await cell(sheet, 3, 3).getByText('museum').waitFor({ timeout: 90_000 })
  await sheet.waitForTimeout(3_000) // until what is fresh has faded
  const parts = await Promise.all([chat, sheet].map(page => page.screenshot({ animations: 'disabled' })))
  const both = await browser!.newPage({ viewport: { width: 1_322, height: 660 } })
  await both.setContent(`<body style="margin:0;display:flex;gap:2px;background:#888">${parts.map(part => `<img src="data:image/png;base64,${part.toString('base64')}">`).join('')}`)
  await both.screenshot({ path: picture('sheet') })
}

/** Somebody new, past the choice of the zone. */
async function openChat(name: string, viewport: { width: number, height: number }): Promise<Page> {
  const { id } = await control<{ id: number }>(chatUrl, 'users', { first_name: name, language_code: 'en' })
  const chat = await browser!.newPage({ viewport, ...look })
  await chat.goto(`${chatUrl}/#me=${id}&chat=${id}`)
  await chat.getByRole('button', { name: 'Start', exact: true }).click()
  await bubble(chat, 'Which time zone are you in?').waitFor()
  await say(chat, zone)
  await bubble(chat, 'Your time zone is').waitFor()
  return chat
}

async function untilNineMs(): Promise<number> {
  const { nowMs } = await (await fetch(`${chatUrl}/control/clock`)).json() as { nowMs: number }
  const [hours, minutes] = new Date(nowMs).toLocaleTimeString('en-GB', { timeZone: zone }).split(':').map(Number)
  return ((21 * 60 - hours! * 60 - minutes! + 24 * 60 - 1) % (24 * 60) + 1) * 60_000
}

async function control<Answer>(url: string, call: string, body: object): Promise<Answer> {
  const response = await fetch(`${url}/control/${call}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${call}: ${response.status}`)
  return await response.json() as Answer
}
