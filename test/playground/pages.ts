import { setTimeout as delay } from 'node:timers/promises'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { startBrowser } from '../support/browser.ts'

export interface Pages {
  /** Opens an address, in a browser profile of its own unless `beside` gives a page to stand beside. */
  visit(url: string, options?: { beside?: Page, browser?: BrowserContextOptions }): Promise<Page>
  /** What pages complained about since the last call: console errors, exceptions, failed loads. */
  complaints(): string[]
  /** Pages left open would go on taking the machine's time. */
  leave(): Promise<void>
  stop(): Promise<void>
}

/** A browser that hears what its pages complain about. */
export async function startPages(): Promise<Pages> {
  const browser = (await startBrowser())!
  let heard: string[] = []
  return {
    async visit(url, { beside, browser: options } = {}) {
      const context = beside?.context() ?? await browser.newContext({ viewport: { width: 1200, height: 800 }, locale: 'en-GB', reducedMotion: 'reduce', ...options })
      const page = await context.newPage()
      page.setDefaultTimeout(8000)
      page.on('console', message => { if (message.type() === 'error') heard.push(message.text()) })
      page.on('pageerror', error => heard.push(error.message))
      await page.goto(url)
      return page
    },
    complaints() {
      const all = heard
      heard = []
      return all
    },
    async leave() { await Promise.all(browser.contexts().map(context => context.close())) },
    stop: () => browser.close(),
  }
}

export const say = async (page: Page, text: string) => {
  await page.getByRole('textbox', { name: 'Message' }).click()
  await page.keyboard.insertText(text)
  await page.keyboard.press('Enter')
}

/** A bubble by its text; the last one, since tests write more than once. */
export const bubble = (page: Page, text: string | RegExp) => page.locator('.bubble').filter({ hasText: text }).last()

/** A cell of the spreadsheet page, counted from 0. */
export const cell = (page: Page, row: number, column: number) => page.locator(`td[data-row="${row}"][data-column="${column}"]`)

export const overflow = (page: Page) => page.evaluate('Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - innerWidth')

/** Pictures for people to look at; the folder is git-ignored. */
export const screenshot = (page: Page, name: string) => page.screenshot({ path: new URL(`../../screenshots/${name}.png`, import.meta.url).pathname })

/** Playwright's own waitForFunction needs eval, which the page's security policy forbids. */
export async function until(page: Page, expression: string): Promise<void> {
  for (const giveUp = Date.now() + 8000; !await page.evaluate(expression); await delay(50)) {
    if (Date.now() > giveUp) throw new Error(`It never became true: ${expression}`)
  }
}
