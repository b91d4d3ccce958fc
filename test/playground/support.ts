import type { TestContext } from 'node:test'
import type { Message, Update, User } from '@grammyjs/types'
import { startPlayground, type PlaygroundOptions } from '../../src/playground/telegram/server.ts'

export interface Answer { ok: boolean, result?: unknown, error_code?: number, description?: string, parameters?: { retry_after?: number, migrate_to_chat_id?: number } }

export interface Telegram {
  url: string
  token: string
  /** A call of the bot: the whole envelope. */
  call(method: string, payload?: object): Promise<Answer>
  /** A call of the bot that must succeed. */
  ok<T = unknown>(method: string, payload?: object): Promise<T>
  /** Why a call of the bot is refused: "400 Bad Request: …". */
  refusal(method: string, payload?: object): Promise<string>
  control<T = unknown>(method: string, path: string, body?: object): Promise<T>
  person(first_name?: string, more?: object): Promise<User>
  say(chatId: number, fromId: number, text: string, more?: object): Promise<Message>
  updates(payload?: object): Promise<Update[]>
}

/** A playground of its own, gone when the test ends. */
export async function startTelegram(t: TestContext, options: PlaygroundOptions = {}): Promise<Telegram> {
  const playground = await startPlayground(options)
  t.after(() => playground.stop())
  return talkTo(playground)
}

export function talkTo({ url, token }: { url: string, token: string }): Telegram {
  const json = (body: object) => ({ body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
  const call = async (method: string, payload: object = {}) => (await fetch(`${url}/bot${token}/${method}`, { method: 'POST', ...json(payload) })).json() as Promise<Answer>
  const telegram: Telegram = {
    url, token, call,
    async ok<T>(method: string, payload?: object) {
      const answer = await call(method, payload)
      if (!answer.ok) throw new Error(`${method}: ${answer.description}`)
      return answer.result as T
    },
    async refusal(method, payload) {
      const answer = await call(method, payload)
      return answer.ok ? `accepted: ${JSON.stringify(answer.result)}` : `${answer.error_code} ${answer.description}`
    },
    async control<T>(method: string, path: string, body?: object) {
      const response = await fetch(`${url}/control${path}`, { method, ...(body && json(body)) })
      const answer = await response.json() as T & { error?: string }
      if (!response.ok) throw new Error(`${response.status} ${answer.error}`)
      return answer
    },
    person: (first_name = 'Ada', more = {}) => telegram.control('POST', '/users', { first_name, ...more }),
    say: (chat_id, from_id, text, more = {}) => telegram.control('POST', '/messages', { chat_id, from_id, text, ...more }),
    updates: payload => telegram.ok<Update[]>('getUpdates', payload),
  }
  return telegram
}

/** The smallest picture: one black pixel. */
export const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64')
