import type { IncomingMessage, ServerResponse } from 'node:http'
import { ControlError } from '../failure.ts'
import { readBytes } from './body.ts'

const beforeAnswer = new WeakMap<object, () => void>()

/** Has `flush` run before anything is answered through this response: what was answered must not be lost. */
export const flushBefore = (response: ServerResponse, flush: () => void): void => { beforeAnswer.set(response, flush) }

export function sendJson(response: ServerResponse, status: number, value: unknown, headers: Record<string, string> = {}): void {
  beforeAnswer.get(response)?.()
  const text = JSON.stringify(value)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers }).end(text)
}

export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const text = (await readBytes(request)).toString()
  if (text === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch { /* said below */ }
  throw new ControlError(400, 'The body must be a JSON object.')
}
