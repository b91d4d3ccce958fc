import path from 'node:path'
import { startBrowser, noBrowser } from '../../test/support/browser.ts'

/** Takes the README's pictures of a playground that `npm start` has just begun: `node bin/run.mjs docs/images/take.ts CHAT_URL UI_URL`. */
const [chatUrl, uiUrl] = process.argv.slice(2)
if (!chatUrl || !uiUrl) throw new Error('Give the chat and Web UI links that `npm start` prints.')
const browser = await startBrowser()
if (!browser) throw new Error(String(noBrowser))
const picture = (name: string) => path.join(import.meta.dirname, `${name}.png`)

const chat = await browser.newPage({ viewport: { width: 900, height: 1_020 }, colorScheme: 'light', reducedMotion: 'reduce' })
const { id } = await control<{ id: number }>('users', { first_name: 'Ada', language_code: 'en' })
await chat.goto(`${chatUrl}/#me=${id}&chat=${id}`)
await chat.getByRole('button', { name: 'Start', exact: true }).click()
await answered('Which time zone are you in?')
await say('Europe/Berlin')
await answered('Your time zone is')
await say('in 2 hours take the 🎂 out of the oven')
await answered('Reminder set')
await control('clock', { advanceMs: 2 * 3_600_000 })
await answered('take the 🎂 out of the oven', 3)
await say('every month on the 31st pay the rent')
await answered('pay the rent', 2)
await say('every weekday at 9 stand-up with the team')
await answered('every weekday at 09:00')
await chat.mouse.move(0, 0)
await chat.screenshot({ animations: 'disabled', path: picture('chat') })

const ui = await browser.newPage({ viewport: { width: 1_280, height: 760 } })
await ui.goto(`${uiUrl}/namespaces/default/workflows`)
await ui.getByRole('link', { name: /^chat:/ }).first().click()
await ui.getByText(/^next 20/).first().waitFor()
await ui.getByText('User Metadata', { exact: true }).click()
await ui.frameLocator('iframe').getByText('Next due').waitFor()
await ui.screenshot({ path: picture('sleeper') })
await browser.close()

async function say(text: string): Promise<void> {
  await chat.getByRole('textbox', { name: 'Message' }).fill(text)
  await chat.keyboard.press('Enter')
}

/** Waits for a bubble that holds the text, the `nth` of them. */
async function answered(text: string, nth = 1): Promise<void> {
  await chat.getByRole('log', { name: 'Messages' }).getByText(text).nth(nth - 1).waitFor()
}

async function control<Answer>(call: string, body: object): Promise<Answer> {
  const response = await fetch(`${chatUrl}/control/${call}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${call}: ${response.status}`)
  return await response.json() as Answer
}
