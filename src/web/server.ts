import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Update } from '@grammyjs/types'
import type { Log } from '../log.ts'
import { within } from '../within.ts'

export interface WebDeps {
  log: Log
  /** Parts by name; each resolves to what can be said of it, or throws. */
  parts: Record<string, () => Promise<string>>
  webhook?: { path: string, secret: string, receive: (update: Update) => Promise<void> }
  /** Only where the clock may be moved (tests and the playground). */
  setClockOffset?: (offsetMs: number) => Promise<void>
}

const largestBodyBytes = 5_000_000
const partAnswerMs = 3_000

class BadRequest extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Health for people and platforms, the webhook where there is one. A standby is healthy: else a platform would never retire the old instance. */
export async function startWeb(deps: WebDeps, { host, port }: { host: string, port: number }): Promise<{ port: number, stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    route(deps, request, response).catch((error: Error) => {
      deps.log.warn({ error: error.name }, 'web request failed')
      if (response.headersSent) return
      if (error instanceof BadRequest) answer(response, error.status, { error: error.message })
      else answer(response, 500, { error: 'The request could not be served; try again.' })
    })
  })
  await listen(server, host, port)
  return {
    port: (server.address() as { port: number }).port,
    stop: () => new Promise(resolve => { server.close(() => resolve()); server.closeAllConnections() }),
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} on ${host} is taken: set PORT to a free one.`) : error)
    })
    server.listen(port, host, resolve)
  })
}

async function route(deps: WebDeps, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const get = request.method === 'GET' || request.method === 'HEAD'
  if (get && pathname === '/healthz') return answer(response, 200, { ok: true })
  if (get && pathname === '/readyz') return ready(deps, response)
  if (request.method === 'POST' && deps.webhook?.path === pathname) return takeUpdate(deps.webhook, request, response)
  if (request.method === 'POST' && deps.setClockOffset && pathname === '/clock') {
    const { offsetMs } = await body<{ offsetMs: unknown }>(request)
    if (typeof offsetMs !== 'number' || !Number.isFinite(offsetMs)) return answer(response, 400, { error: 'offsetMs must be a number of milliseconds.' })
    await deps.setClockOffset(offsetMs)
    return answer(response, 200, { offsetMs })
  }
  answer(response, 404, { error: 'Nothing is here. Try /healthz or /readyz.' })
}

async function ready({ parts }: WebDeps, response: ServerResponse): Promise<void> {
  const states = await Promise.all(Object.entries(parts).map(async ([name, ask]) => {
    try { return [name, { ok: true, state: await within(partAnswerMs, ask()) }] as const } catch (error) { return [name, { ok: false, state: (error as Error).name }] as const }
  }))
  const ok = states.every(([, state]) => state.ok)
  answer(response, ok ? 200 : 503, { ok, parts: Object.fromEntries(states) })
}

/** Only what is in the inbox is answered 200: anything else Telegram sends again. */
async function takeUpdate(webhook: NonNullable<WebDeps['webhook']>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!same(request.headers['x-telegram-bot-api-secret-token'], webhook.secret)) return answer(response, 401, { error: 'Wrong secret token.' })
  const update = await body<Partial<Update>>(request)
  if (!Number.isSafeInteger(update.update_id)) throw new BadRequest(400, 'This is not an update.')
  await webhook.receive(update as Update)
  answer(response, 200, { ok: true })
}

const digest = (text: string) => createHash('sha256').update(text).digest()
const same = (given: string | string[] | undefined, secret: string) => typeof given === 'string' && timingSafeEqual(digest(given), digest(secret))

/** An object in JSON. */
async function body<T extends object>(request: IncomingMessage): Promise<T> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= largestBodyBytes) chunks.push(chunk) // the rest is read and dropped, so that the answer can be heard
  }
  if (size > largestBodyBytes) throw new BadRequest(413, `The body may have ${largestBodyBytes} bytes.`)
  const value = parse(Buffer.concat(chunks).toString())
  if (typeof value !== 'object' || value === null) throw new BadRequest(400, 'The body must be an object in JSON.')
  return value as T
}

function parse(text: string): unknown {
  try { return JSON.parse(text) } catch { return undefined }
}

function answer(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(`${JSON.stringify(value)}\n`)
}
