import type { Update, WebhookInfo } from '@grammyjs/types'
import type { Collection } from '../store.ts'
import type { Clock } from '../clock.ts'
import { chatOf } from './chatOf.ts'
import type { Queue } from './queue.ts'

export interface WebhookSettings { url: string, secretToken?: string, maxConnections: number, ipAddress?: string }

/** Delivers updates by POST: those of one chat in sequence, chats side by side; a failed delivery holds back its chat and is tried again. */
export interface Webhook {
  settings(): WebhookSettings | undefined
  set(settings: WebhookSettings | undefined): void
  info(): WebhookInfo
  stop(): void
}

interface Deps {
  queue: Queue
  states: Collection<WebhookState>
  clock: Clock
  /** A method the bot gave as the answer to an update. */
  callBack: (method: string, payload: Record<string, unknown>) => Promise<unknown>
}

export interface WebhookState { settings?: WebhookSettings, lastError?: { date: number, message: string } }

const firstBackOffMs = 250
const longestBackOffMs = 60_000
const deliveryTimeoutMs = 60_000

export function createWebhook({ queue, states, clock, callBack }: Deps): Webhook {
  const state = states.get('state') ?? {}
  const save = () => states.set('state', state)
  let generation = new AbortController()
  let lanes = new Map<number, Update[]>()
  let ready: number[] = []
  let active = 0

  const enqueue = (update: Update) => {
    if (!state.settings) return
    const key = chatOf(update)
    const lane = lanes.get(key)
    if (lane) lane.push(update)
    else {
      lanes.set(key, [update])
      ready.push(key)
      pump()
    }
  }
  const pump = () => {
    while (state.settings && active < state.settings.maxConnections && ready.length > 0) void drain(ready.shift()!, generation.signal)
  }
  const drain = async (key: number, ended: AbortSignal) => {
    active++
    const lane = lanes.get(key)!
    for (let waitMs = firstBackOffMs; !ended.aborted && lane.length > 0;) {
      const problem = await deliver(lane[0]!, ended)
      if (ended.aborted) break
      if (problem === undefined) {
        queue.remove(lane.shift()!.update_id)
        waitMs = firstBackOffMs
        continue
      }
      state.lastError = { date: clock.unix(), message: problem }
      save()
      await pause(waitMs, ended)
      waitMs = Math.min(longestBackOffMs, waitMs * 2)
    }
    active--
    if (!ended.aborted) lanes.delete(key)
    pump()
  }
  /** What went wrong, in the words of `WebhookActor.cpp`. */
  const deliver = async (update: Update, ended: AbortSignal): Promise<string | undefined> => {
    const { url, secretToken } = state.settings!
    try {
      const response = await fetch(url, {
        method: 'POST', body: JSON.stringify(update), signal: AbortSignal.any([ended, AbortSignal.timeout(deliveryTimeoutMs)]), redirect: 'manual',
        headers: { 'content-type': 'application/json', ...(secretToken !== undefined && { 'x-telegram-bot-api-secret-token': secretToken }) },
      })
      const text = await response.text()
      if (!response.ok) return `Wrong response from the webhook: ${response.status} ${response.statusText}`
      await answered(text)
      return undefined
    } catch (error) {
      return (error as Error).name === 'TimeoutError' ? 'Read timeout expired' : 'Connection refused'
    }
  }
  const answered = async (text: string) => {
    const { method, ...payload } = objectIn(text)
    // The real server ignores a refusal here as well: the bot asked not to hear of it.
    if (typeof method === 'string') await callBack(method, payload).catch(() => undefined)
  }
  const start = () => {
    generation.abort()
    generation = new AbortController()
    lanes = new Map()
    ready = []
    for (const update of queue.oldest(Infinity)) enqueue(update)
  }

  queue.onPush(enqueue)
  if (state.settings) setImmediate(start)
  return {
    settings: () => state.settings,
    set(settings) {
      if (settings) state.settings = settings
      else delete state.settings
      delete state.lastError
      save()
      start()
    },
    info: () => ({
      url: state.settings?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: queue.size(),
      ...(state.settings && { max_connections: state.settings.maxConnections, ip_address: state.settings.ipAddress ?? '127.0.0.1' }),
      ...(state.lastError && { last_error_date: state.lastError.date, last_error_message: state.lastError.message }),
      ...(queue.allowed() && { allowed_updates: queue.allowed() as WebhookInfo['allowed_updates'] }),
    }) as WebhookInfo,
    stop() { generation.abort() },
  }
}

function objectIn(text: string): Record<string, unknown> {
  try { return text.startsWith('{') ? JSON.parse(text) as Record<string, unknown> : {} } catch { return {} }
}

const pause = (ms: number, ended: AbortSignal) => new Promise<void>(resolve => {
  const timer = setTimeout(resolve, ms)
  ended.addEventListener('abort', () => { clearTimeout(timer); resolve() }, { once: true })
})
