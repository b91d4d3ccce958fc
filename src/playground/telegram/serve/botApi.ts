import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApiResponse } from '@grammyjs/types'
import type { Fault } from '../faults.ts'
import { Failure, tooManyRequests } from '../failure.ts'
import { methods } from '../methods/index.ts'
import type { Bot, CallContext, Method, Upload } from '../methods/call.ts'
import { checkPayload } from '../validate/payload.ts'
import { messagesSentBy } from '../validate/cost.ts'
import { methodNamed } from '../validate/table.ts'
import { readBody } from './body.ts'
import { sendJson } from './json.ts'

/** `POST /bot<token>/<method>`: faults, then flood limits, then the table, then the method itself; every call is recorded. */
export async function serveBotApi(bot: Bot, name: string, request: IncomingMessage, response: ServerResponse, query: URLSearchParams, options: { strict: boolean }): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const { fields, uploads } = await readBody(request, query)
  const atMs = bot.world.clock.nowMs()
  const method = methodNamed(name)
  const fault = bot.world.faults.take(method ?? name, ({ chat_id }) => chat_id === undefined || chat_id === Number(fields.chat_id))
  if (fault?.kind === 'delay') await bot.world.faults.wait(fault)
  if (fault?.kind === 'drop') {
    bot.world.calls.record({ atMs, method: method ?? name, payload: withoutBytes(fields, uploads), ok: false, description: 'the playground dropped the connection' })
    return void request.socket.destroy()
  }
  const answer = await attempt(() => {
    if (fault?.kind === 'error') throw scripted(fault)
    if (method === undefined) throw new Failure(404, 'Not Found: method not found')
    return run({ ...bot, gone: gone.signal }, method, fields, uploads, options)
  })
  const { result, ...rest } = answer as { ok: boolean, result?: unknown }
  // What getUpdates brought would push everything else out of the record.
  bot.world.calls.record({ atMs, method: method ?? name, payload: withoutBytes(fields, uploads), ...rest, ...(method !== 'getUpdates' && result !== undefined && { result }) })
  if (fault?.kind === 'lost-answer') return void request.socket.destroy()
  respond(response, answer)
}

/** A call as the answer to a webhook's POST. */
export async function callFromWebhook(bot: Bot, name: string, fields: Record<string, unknown>, options: { strict: boolean }): Promise<void> {
  const atMs = bot.world.clock.nowMs()
  const method = methodNamed(name)
  if (method === undefined) return
  const answer = await attempt(() => run({ ...bot, gone: new AbortController().signal }, method, fields, new Map(), options))
  bot.world.calls.record({ atMs, method, payload: fields, ...answer })
}

async function run(call: CallContext, method: Method, fields: Record<string, unknown>, uploads: Map<string, Upload>, { strict }: { strict: boolean }): Promise<unknown> {
  const payload = checkPayload(method, fields, uploads, strict)
  const handler = methods[method] as ((call: CallContext, payload: unknown) => unknown) | undefined
  if (!handler) throw new Failure(501, `Not Implemented: method ${method} is not implemented by the playground`)
  const cost = messagesSentBy(method, payload)
  const wait = cost > 0 ? call.world.flood.take(Number(payload.chat_id), cost) : undefined
  if (wait !== undefined) throw tooManyRequests(wait)
  return handler(call, payload)
}

async function attempt(work: () => unknown): Promise<ApiResponse<unknown>> {
  try {
    return { ok: true, result: await work() }
  } catch (error) {
    if (error instanceof Failure) return { ok: false, error_code: error.code, description: error.message, ...(error.parameters && { parameters: error.parameters }) }
    console.error('The playground failed:', error)
    return { ok: false, error_code: 500, description: `Internal Server Error: ${(error as Error).message}` }
  }
}

function scripted({ error_code = 500, description, parameters }: Fault): Failure {
  if (error_code === 429) {
    const seconds = parameters?.retry_after ?? 1
    return new Failure(429, description ?? `Too Many Requests: retry after ${seconds}`, { ...parameters, retry_after: seconds })
  }
  return new Failure(error_code, description ?? 'Internal Server Error', parameters)
}

export function respond(response: ServerResponse, answer: ApiResponse<unknown>): void {
  if (response.destroyed) return
  const retryAfter = answer.ok ? undefined : answer.parameters?.retry_after
  sendJson(response, answer.ok ? 200 : answer.error_code, answer, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) })
}

function withoutBytes(fields: Record<string, unknown>, uploads: Map<string, Upload>): Record<string, unknown> {
  const files = [...uploads].map(([name, { filename, mime, bytes }]) => [name, { filename, mime, size: bytes.length }])
  return { ...fields, ...Object.fromEntries(files) }
}
