import type { IncomingMessage, ServerResponse } from 'node:http'
import { ControlError } from '../../telegram/failure.ts'
import { readBytes } from '../../telegram/serve/body.ts'
import { flushBefore, sendJson } from '../../telegram/serve/json.ts'
import { refuseForeignPage } from '../../telegram/serve/origin.ts'
import { servePage } from '../../telegram/serve/page.ts'
import type { Store } from '../../telegram/store.ts'
import { methodFor } from '../api/methods.ts'
import { issueToken } from '../auth/token.ts'
import { serveControl } from '../control/index.ts'
import { notFound, Refusal } from '../failure.ts'
import type { World } from '../world.ts'
import { errorBody, serveApi } from './api.ts'

export interface Site { world: World, store: Store, pageDir: string }

/** Every request to its part: `/v4` and `/drive/v3` as Google's, `/token`, `/control`, and the page for the rest. */
export function route({ world, store, pageDir }: Site): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    flushBefore(response, store.flush)
    const asked = new URL(request.url ?? '/', 'http://sheets')
    answer(request, response, asked).catch((error: unknown) => {
      const isOfCaller = error instanceof ControlError || error instanceof Refusal
      if (!isOfCaller) console.error('The stand-in for Google Sheets failed:', error)
      if (response.headersSent) return
      sendJson(response, error instanceof ControlError ? error.status : error instanceof Refusal ? error.code : 500, asked.pathname.startsWith('/control/') || !(error instanceof Refusal) ? { error: (error as Error).message } : errorBody(error))
    })
  }

  async function answer(request: IncomingMessage, response: ServerResponse, asked: URL): Promise<void> {
    const url = `http://${request.headers.host}`
    if (asked.pathname.startsWith('/control/')) {
      refuseForeignPage(request)
      return serveControl(world, url, request, response, asked)
    }
    if (asked.pathname === '/token' && request.method === 'POST') {
      const issued = issueToken(world.settings.account, new URLSearchParams((await readBytes(request)).toString()), url)
      return sendJson(response, 'error' in issued ? 400 : 200, issued)
    }
    const found = methodFor(request.method, asked.pathname)
    if (found) return serveApi(world, found, request, response, asked.searchParams)
    if (/^\/(v4|drive)\//.test(asked.pathname) || request.method !== 'GET') throw notFound()
    return servePage(pageDir, asked.pathname === '/' ? '/sheet.html' : asked.pathname, response)
  }
}
