import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Accounts } from '../accounts.ts'
import type { Clock } from '../clock.ts'
import { serveControl } from '../control/index.ts'
import { ControlError, Failure } from '../failure.ts'
import type { Store } from '../store.ts'
import { respond, serveBotApi } from './botApi.ts'
import { serveFile } from './file.ts'
import { flushBefore, sendJson } from './json.ts'
import { refuseForeignPage } from './origin.ts'
import { servePage } from './page.ts'

export interface Site {
  accounts: Accounts
  clock: Clock
  store: Store
  strict: boolean
  clockUrl?: string
  clockMoved(): void
  pageDir: string
}

/** Every request to its part: `/bot…`, `/file/bot…`, `/control/…`, and the page for the rest. */
export function route(site: Site): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    flushBefore(response, site.store.flush)
    const url = new URL(request.url ?? '/', 'http://playground')
    const answered = url.pathname.startsWith('/control/') ? control(site, request, response, url) : telegram(site, request, response, url)
    answered.catch((error: unknown) => {
      if (error instanceof Failure) return respond(response, { ok: false, error_code: error.code, description: error.message })
      console.error('The playground failed:', error)
      if (!response.headersSent) sendJson(response, 500, { error: (error as Error).message })
    })
  }
}

async function telegram(site: Site, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const [, file, token = '', rest = ''] = /^(\/file)?\/bot([^/]+)\/(.+)$/.exec(url.pathname) ?? []
  if (!token) {
    if (url.pathname.startsWith('/bot') || (request.method !== 'GET' && request.method !== 'HEAD')) throw new Failure(404, 'Not Found')
    return servePage(site.pageDir, url.pathname, response)
  }
  const bot = site.accounts.find(decodeURIComponent(token))
  if (!bot) throw new Failure(401, 'Unauthorized')
  if (file) return serveFile(bot.world, rest, response)
  return serveBotApi(bot, rest.replace(/\/$/, ''), request, response, url.searchParams, site)
}

async function control(site: Site, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  try {
    refuseForeignPage(request)
    await serveControl(site, request, response, url)
  } catch (error) {
    // A refusal of the Bot API's rules (a bad entity, a chat that is not there) is the caller's mistake here as well.
    if (error instanceof ControlError) sendJson(response, error.status, { error: error.message })
    else if (error instanceof Failure) sendJson(response, 400, { error: error.message })
    else throw error
  }
}
