import { createServer } from 'node:http'
import type { Bot } from 'grammy'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { startPlayground, type Playground } from '../../src/playground/telegram/server.ts'
import { startPageBot } from './pageBot.ts'
import { startPages, type Pages } from './pages.ts'

export interface Harness extends Omit<Pages, 'visit'> {
  playground: Playground
  /** Opens the chat page as a new person. */
  open(options?: Visit): Promise<Page>
  control(method: string, path: string, body?: unknown, at?: Playground): Promise<Record<string, unknown>>
  person(first_name: string, at?: Playground): Promise<number>
}

/** `nobody`: the bare address, as a first visitor opens it. */
export interface Visit { as?: number | 'nobody', chat?: number, name?: string, beside?: Page, browser?: BrowserContextOptions, playground?: Playground }

/** The real playground with a small bot, and a browser to look at it. */
export async function startHarness(): Promise<Harness> {
  const clock = createServer((_, response) => response.end('{}'))
  await new Promise<void>(resolve => clock.listen(0, '127.0.0.1', resolve))
  const playground = await startPlayground({ clockUrl: `http://127.0.0.1:${(clock.address() as { port: number }).port}/clock` })
  const bot: Bot = await startPageBot(playground.url, playground.token)
  const pages = await startPages()

  async function control(method: string, path: string, body?: unknown, at = playground) {
    const response = await fetch(`${at.url}/control/${path}`, { method, ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) })
    const answer = await response.json() as Record<string, unknown>
    if (!response.ok) throw new Error(`${method} ${path}: ${String(answer.error)}`)
    return answer
  }
  const person = async (first_name: string, at = playground) => Number((await control('POST', 'users', { first_name, language_code: 'en' }, at)).id)

  async function open({ as, chat, name = 'Ada', playground: at = playground, ...options }: Visit = {}) {
    const me = as ?? await person(name, at)
    const page = await pages.visit(`${at.url}/${as === 'nobody' ? '' : `#me=${me}&chat=${chat ?? me}`}`, options)
    await page.locator('.chat').first().waitFor({ state: 'attached' })
    return page
  }

  return {
    ...pages, playground, open, control, person,
    async stop() {
      await pages.stop()
      await bot.stop()
      await playground.stop()
      clock.close()
    },
  }
}
