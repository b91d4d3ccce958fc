import { createServer } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Bot } from 'grammy'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { startPlayground, type Playground } from '../../src/playground/telegram/server.ts'
import { startBrowser } from '../support/browser.ts'
import { startPageBot } from './pageBot.ts'

export interface Harness {
  playground: Playground
  /** Opens the page as a new person, in a browser profile of its own unless `beside` gives a page to stand beside. */
  open(options?: Visit): Promise<Page>
  /** What pages complained about since the last call: console errors, exceptions, failed loads. */
  complaints(): string[]
  control(method: string, path: string, body?: unknown, at?: Playground): Promise<Record<string, unknown>>
  person(first_name: string, at?: Playground): Promise<number>
  /** Pages left open would go on taking the machine's time. */
  leave(): Promise<void>
  stop(): Promise<void>
}

/** `nobody`: the bare address, as a first visitor opens it. */
export interface Visit { as?: number | 'nobody', chat?: number, name?: string, beside?: Page, browser?: BrowserContextOptions, playground?: Playground }

/** The real playground with a small bot, and a browser to look at it. */
export async function startHarness(): Promise<Harness> {
  const clock = createServer((_, response) => response.end('{}'))
  await new Promise<void>(resolve => clock.listen(0, '127.0.0.1', resolve))
  const playground = await startPlayground({ clockUrl: `http://127.0.0.1:${(clock.address() as { port: number }).port}/clock` })
  const bot: Bot = await startPageBot(playground.url, playground.token)
  const browser = await startBrowser() as Browser
  let heard: string[] = []

  async function control(method: string, path: string, body?: unknown, at = playground) {
    const response = await fetch(`${at.url}/control/${path}`, { method, ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) })
    const answer = await response.json() as Record<string, unknown>
    if (!response.ok) throw new Error(`${method} ${path}: ${String(answer.error)}`)
    return answer
  }
  const person = async (first_name: string, at = playground) => Number((await control('POST', 'users', { first_name, language_code: 'en' }, at)).id)

  async function open({ as, chat, name = 'Ada', beside, browser: options, playground: at = playground }: Visit = {}) {
    const me = as ?? await person(name, at)
    const context = beside?.context() ?? await browser.newContext({ viewport: { width: 1200, height: 800 }, locale: 'en-GB', reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(8000)
    page.on('console', message => { if (message.type() === 'error') heard.push(message.text()) })
    page.on('pageerror', error => heard.push(error.message))
    await page.goto(`${at.url}/${as === 'nobody' ? '' : `#me=${me}&chat=${chat ?? me}`}`)
    await page.locator('.chat').first().waitFor({ state: 'attached' })
    return page
  }

  return {
    playground, open, control, person,
    complaints() {
      const all = heard
      heard = []
      return all
    },
    async leave() { await Promise.all(browser.contexts().map(context => context.close())) },
    async stop() {
      await browser.close()
      await bot.stop()
      await playground.stop()
      clock.close()
    },
  }
}

export const say = async (page: Page, text: string) => {
  await page.getByRole('textbox', { name: 'Message' }).click()
  await page.keyboard.insertText(text)
  await page.keyboard.press('Enter')
}

/** A bubble by its text; the last one, since tests write more than once. */
export const bubble = (page: Page, text: string | RegExp) => page.locator('.bubble').filter({ hasText: text }).last()

export const overflow = (page: Page) => page.evaluate('Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - innerWidth')

/** Pictures for people to look at; the folder is git-ignored. */
export const screenshot = (page: Page, name: string) => page.screenshot({ path: new URL(`../../screenshots/${name}.png`, import.meta.url).pathname })

/** Playwright's own waitForFunction needs eval, which the page's security policy forbids. */
export async function until(page: Page, expression: string): Promise<void> {
  for (const giveUp = Date.now() + 8000; !await page.evaluate(expression); await delay(50)) {
    if (Date.now() > giveUp) throw new Error(`It never became true: ${expression}`)
  }
}
