import type { Clock } from './clock.ts'
import type { Bot } from './methods/call.ts'
import { callFromWebhook } from './serve/botApi.ts'
import type { Store } from './store.ts'
import { createPolling } from './updates/polling.ts'
import { createWebhook, type WebhookState } from './updates/webhook.ts'
import { createWorld } from './world.ts'

/** The bots by token; each has people and chats of its own. */
export interface Accounts {
  find(token: string): Bot | undefined
  first: Bot
  all: Bot[]
  stop(): void
}

export function createAccounts(tokens: string[], store: Store, options: { clock: Clock, flood: boolean, strict: boolean }): Accounts {
  const bots = new Map(tokens.map(token => [token, createBot(token, store, options)]))
  return {
    find: token => bots.get(token),
    first: bots.get(tokens[0]!)!,
    all: [...bots.values()],
    stop() {
      for (const { polling, webhook } of bots.values()) {
        polling.stop()
        webhook.stop()
      }
    },
  }
}

function createBot(token: string, store: Store, { strict, ...shared }: { clock: Clock, flood: boolean, strict: boolean }): Bot {
  const world = createWorld(token, store, shared)
  const bot: Bot = {
    world,
    polling: createPolling(world.queue),
    webhook: createWebhook({
      queue: world.queue, states: store.collection<WebhookState>(`${world.me.id}/webhook`), clock: world.clock,
      callBack: (method, payload) => callFromWebhook(bot, method, payload, { strict }),
    }),
  }
  return bot
}
