import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBytes } from '../../telegram/serve/body.ts'
import { sendJson } from '../../telegram/serve/json.ts'
import { answerOf, type Method } from '../api/call.ts'
import type { Fault } from '../api/fault.ts'
import { parseMask } from '../api/mask.ts'
import type { Found } from '../api/methods.ts'
import { checkQuery, shapesOf } from '../api/shapes.ts'
import { authenticate } from '../auth/token.ts'
import { actNamed } from '../control/acts.ts'
import { DriveRefusal } from '../drive/failure.ts'
import { invalid, Refusal, refusalOf } from '../failure.ts'
import type { World } from '../world.ts'

interface Answer { code: number, value?: unknown, headers?: Record<string, string> }

/** One call of a client: token, scripted fault, quota, shapes, then the method itself; every call is recorded. */
export async function serveApi(world: World, { method, ids }: Found, request: IncomingMessage, response: ServerResponse, query: URLSearchParams): Promise<void> {
  const text = (await readBytes(request)).toString()
  const atMs = world.clock.nowMs()
  const fileId = ids.spreadsheetId ?? ids.fileId
  const fault = world.faults.take(method.id, ({ spreadsheetId }) => spreadsheetId === undefined || spreadsheetId === fileId)
  const record = (answer: Pick<Answer, 'code' | 'value'>, message?: string) => world.calls.record({
    atMs, method: method.id, ids, query: Object.fromEntries([...new Set(query.keys())].map(name => [name, query.getAll(name)])), ...(text && { body: textOrJson(text) }),
    code: answer.code, ...(answer.code < 400 ? { result: answer.value } : { message: message ?? messageIn(answer.value) }),
  })
  if (fault?.kind === 'delay') await world.faults.wait(fault)
  if (fault?.kind === 'drop') {
    record({ code: 499 }, 'the stand-in dropped the connection')
    return void request.socket.destroy()
  }
  const answer = attempt(() => {
    const email = authenticate(world.settings.account, request.headers.authorization, method.scopes)
    if (fault?.kind === 'error') throw refusalOf(fault.code ?? 500, fault.message)
    if (fault?.kind === 'meanwhile') actNamed(fault.act!)(world, world.files.get(fileId ?? fault.spreadsheetId ?? '')!, fault.body ?? {})
    if (method.kind) world.quota.take(method.kind, email)
    return run(world, method, { email, ids, query, text })
  }, fault)
  record(answer)
  if (fault?.kind === 'lost-answer') return void request.socket.destroy()
  if (answer.value === undefined) return void response.writeHead(204).end()
  sendJson(response, answer.code, answer.value, answer.headers)
}

function run(world: World, method: Method, { email, ids, query, text }: { email: string, ids: Record<string, string>, query: URLSearchParams, text: string }): unknown {
  checkQuery(method.api, method.params, query)
  const body = method.request ? bodyOf(text) : undefined
  const fault = method.request && shapesOf(method.api).fault(method.request, body)
  if (fault) throw invalid(fault)
  const fields = query.get('fields')
  const mask = fields ? parseMask(fields) : null
  const result = answerOf(method.run({ world, email, ids, query, body, mask }), mask)
  const misfit = method.response && shapesOf(method.api).fault(method.response, result)
  if (misfit) throw new Error(`${method.id} answers what the client's types do not know: ${misfit}`)
  return result
}

function bodyOf(text: string): unknown {
  if (text === '') return {}
  const body = textOrJson(text)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalid('Invalid JSON payload received. Expected an object.')
  return body
}

function textOrJson(text: string): unknown {
  try { return JSON.parse(text) } catch { return text }
}

function attempt(work: () => unknown, fault: Fault | undefined): Answer {
  try {
    const value = work()
    return { code: value === undefined ? 204 : 200, value }
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal(500, 'INTERNAL', `The stand-in failed: ${(error as Error).message}`)
    if (refusal !== error) console.error('The stand-in for Google Sheets failed:', error)
    const seconds = fault?.kind === 'error' ? fault.retryAfterSeconds : undefined
    return { code: refusal.code, value: errorBody(refusal), headers: seconds === undefined ? {} : { 'retry-after': String(seconds) } }
  }
}

export function errorBody(refusal: Refusal): object {
  const { code, message, status, details } = refusal
  if (refusal instanceof DriveRefusal) return { error: { code, message, errors: refusal.errors } }
  return { error: { code, message, status, ...(details && { details }) } }
}

const messageIn = (value: unknown): string => (value as { error: { message: string } }).error.message
