import type { IncomingMessage, ServerResponse } from 'node:http'
import { ControlError } from '../failure.ts'
import type { Bot } from '../methods/call.ts'
import { serveFileOfId } from '../serve/file.ts'
import { readJson, sendJson } from '../serve/json.ts'
import type { Site } from '../serve/route.ts'
import { serveEvents } from '../serve/stream.ts'
import { chatControls } from './chats.ts'
import { clockControls } from './clock.ts'
import { messageControls } from './messages.ts'
import { peopleControls } from './people.ts'
import { pressControls } from './press.ts'
import { testControls } from './tests.ts'

export interface ControlRequest extends Bot {
  site: Site
  query: URLSearchParams
  body: Record<string, unknown>
  /** The numbers in the path, in order. */
  ids: number[]
}

/** Keys are `METHOD path`, numbers in the path as `:id`. */
export type Controls = Record<string, (request: ControlRequest) => unknown>

const controls: Controls = { ...peopleControls, ...chatControls, ...messageControls, ...pressControls, ...testControls, ...clockControls }

/** What people and tests do (docs/playground.md). `?token=` chooses among several bots. */
export async function serveControl(site: Site, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const token = url.searchParams.get('token')
  const bot = token === null ? site.accounts.first : site.accounts.find(token)
  if (!bot) throw new ControlError(404, 'There is no bot with this token.')
  const path = url.pathname.slice('/control'.length)
  if (request.method === 'GET' && path === '/events') return serveEvents(bot.world.events, response)
  if (request.method === 'GET' && path.startsWith('/files/')) return serveFileOfId(bot.world, decodeURIComponent(path.slice('/files/'.length)), response)
  const ids: number[] = []
  const pattern = path.replace(/\/(-?\d+)(?=\/|$)/g, (_, id: string) => `/:id${ids.push(Number(id)) && ''}`)
  const control = controls[`${request.method} ${pattern}`]
  if (!control) throw new ControlError(404, `There is no ${request.method} ${url.pathname}; docs/playground.md lists what there is.`)
  sendJson(response, 200, await control({ ...bot, site, query: url.searchParams, body: await readJson(request), ids }))
}
