import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { InlineKeyboardButton, Message, User } from '@grammyjs/types'
import { startApp, type App } from '../../src/app.ts'
import { loadConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { freePort } from '../../src/playground/local/port.ts'
import { startPlayground } from '../../src/playground/telegram/server.ts'
import { createPool, type Pool } from '../../src/storage/pool.ts'
import { connectClient, installRuntime } from '../../src/temporal.ts'
import { controlOf, type Control } from '../../src/playground/control.ts'
import { databaseUrl, temporalAddress } from './services.ts'

export type BotMessage = Message & { reply_markup?: { inline_keyboard?: InlineKeyboardButton[][] } }

/** The world around the bot: playground, Postgres and Temporal; people talk over HTTP. */
export interface Stage {
  pool: Pool
  playgroundUrl: string
  /** The variables it runs with. */
  environment: Record<string, string>
  control: Control
  /** Somebody new; with a zone, `/start` and the choice of it are already behind them. */
  person(options?: { name?: string, language?: string, zone?: string }): Promise<Person>
  group(members: Person[], options?: { type?: 'group' | 'supergroup', title?: string, forum?: boolean }): Promise<{ id: number }>
  messages(chatId: number): Promise<BotMessage[]>
  /** The first message from the bot in this chat after `after` that fits; fails after ten seconds with what there was. */
  fromBot(chatId: number, fits: RegExp | ((message: BotMessage) => boolean), after?: number): Promise<BotMessage>
  /** A message as it is once it fits (after an edit). */
  changed(chatId: number, messageId: number, fits: RegExp): Promise<BotMessage>
  /** How the bot answered a press. */
  pressAnswer(callbackQueryId: string): Promise<{ text?: string, show_alert?: boolean }>
  /** Moves the bot's time, and the playground's, forward. */
  advance(ms: number): Promise<void>
  nowMs(): Promise<number>
  /** Between two looks at something that is to become so. */
  tick(): Promise<void>
  stop(): Promise<void>
}

/** The whole program on real parts, the bot in this process. */
export interface Scenario extends Stage { app: App }

export interface Person {
  user: User
  /** Sends to the private chat, or to `in`; returns what was sent. */
  say(text: string, options?: { in?: number, replyTo?: number, thread?: number, entities?: object[] } & Record<string, unknown>): Promise<BotMessage>
  /** Says it and waits for the bot's next message in that chat. */
  ask(text: string, fits?: RegExp, options?: Parameters<Person['say']>[1]): Promise<BotMessage>
  edit(message: BotMessage, text: string): Promise<BotMessage>
  /** Presses the button whose label fits; resolves to the query's id. */
  press(message: BotMessage, label: RegExp): Promise<string>
}

export const textOf = (message: BotMessage): string => message.text ?? message.caption ?? ''

const waitMs = 20_000
const tickMs = 20
let runtimeInstalled = false

interface StageOptions {
  webhook?: boolean
  flood?: boolean
  /** Adds to, or overrides, what the app is configured with. */
  environment?: Record<string, string>
}

export async function startScenario(options: StageOptions = {}): Promise<Scenario> {
  const log = createLog(process.env.TEST_LOG_LEVEL ?? 'silent')
  if (!runtimeInstalled) installRuntime(log)
  runtimeInstalled = true
  const stage = await startStage(options)
  const app = await startApp(loadConfig(stage.environment), log)
  return {
    ...stage, app,
    async stop() {
      await app.stop()
      await stage.stop()
    },
  }
}

/** Everything but the bot, which is the caller's to run. */
export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const [database, temporal, webPort] = await Promise.all([databaseUrl(), temporalAddress(), freePort()])
  const namespace = await freshNamespace(temporal)
  const playground = await startPlayground({ clockUrl: `http://127.0.0.1:${webPort}/clock`, flood: options.flood ?? false })
  const environment = {
    BOT_TOKEN: playground.token, TELEGRAM_API_ROOT: playground.url, DATABASE_URL: database, TEMPORAL_ADDRESS: temporal, TEMPORAL_NAMESPACE: namespace,
    PUNCTUAL_HOME: mkdtempSync(path.join(tmpdir(), 'punctual-test-')),
    PUNCTUAL_CLOCK: 'adjustable', HOST: '127.0.0.1', PORT: String(webPort),
    ...(options.webhook ? { WEBHOOK_URL: `http://127.0.0.1:${webPort}/telegram`, WEBHOOK_SECRET: 'scenario-secret' } : {}),
    ...options.environment,
  }
  const pool = createPool(database, { max: 2, onIdleError: () => undefined })

  const control = controlOf(playground.url)
  const { bot } = await control<{ bot: User }>('GET', '/state')
  const messages = (chatId: number) => control<BotMessage[]>('GET', `/messages?chat_id=${chatId}&limit=1000`)

  const until = async <T>(look: () => Promise<T | undefined>, failure: () => Promise<string>): Promise<T> => {
    for (const end = Date.now() + waitMs; Date.now() < end; await delay(tickMs)) {
      const found = await look()
      if (found !== undefined) return found
    }
    throw new Error(await failure())
  }
  const shown = async (chatId: number) => (await messages(chatId)).map(m => `${m.from?.is_bot ? 'bot' : 'person'}: ${textOf(m)}`).join('\n---\n')

  const fromBot: Scenario['fromBot'] = (chatId, fits, after = 0) => until(
    async () => (await messages(chatId)).find(m => m.message_id > after && m.from?.id === bot.id && (fits instanceof RegExp ? fits.test(textOf(m)) : fits(m))),
    async () => `The bot did not say ${fits} in chat ${chatId} after message ${after}. The chat:\n${await shown(chatId)}`)

  const person: Scenario['person'] = async ({ name = 'Ada', language = 'en', zone } = {}) => {
    const user = await control<User>('POST', '/users', { first_name: name, language_code: language })
    const someone: Person = {
      user,
      say: (text, { in: chat = user.id, replyTo, thread, ...more } = {}) => control('POST', '/messages', {
        chat_id: chat, from_id: user.id, ...(text ? { text } : {}), ...(replyTo ? { reply_to_message_id: replyTo } : {}), ...(thread ? { message_thread_id: thread } : {}), ...more,
      }),
      async ask(text, fits = /[^]/, options) {
        const said = await someone.say(text, options)
        return fromBot(options?.in ?? user.id, fits, said.message_id)
      },
      edit: (message, text) => control('PATCH', '/messages', { chat_id: message.chat.id, message_id: message.message_id, text }),
      async press(message, label) {
        const buttons = message.reply_markup?.inline_keyboard?.flat() ?? []
        const button = buttons.find(b => label.test(b.text))
        if (!button || !('callback_data' in button)) throw new Error(`No button ${label} among: ${buttons.map(b => b.text).join(', ')}`)
        const { callback_query_id } = await control<{ callback_query_id: string }>('POST', '/press', {
          chat_id: message.chat.id, from_id: user.id, message_id: message.message_id, data: button.callback_data,
        })
        return callback_query_id
      },
    }
    if (zone) {
      await someone.ask('/start', /time zone/)
      await someone.ask(zone, /time zone is/)
    }
    return someone
  }

  return {
    pool, playgroundUrl: playground.url, environment, control, person, messages, fromBot,
    group: async (members, { type = 'supergroup', title = 'Group', forum = false } = {}) =>
      control('POST', '/chats', { type, title, members: members.map(m => m.user.id), ...(forum ? { is_forum: true } : {}) }),
    changed: (chatId, messageId, fits) => until(
      async () => (await messages(chatId)).find(m => m.message_id === messageId && fits.test(textOf(m))),
      async () => `Message ${messageId} never became ${fits}. The chat:\n${await shown(chatId)}`),
    pressAnswer: id => until(
      async () => (await control<{ payload: { callback_query_id: string, text?: string, show_alert?: boolean }, ok: boolean }[]>('GET', '/calls?method=answerCallbackQuery'))
        .find(call => call.ok && call.payload.callback_query_id === id)?.payload,
      async () => `The press ${id} was never answered.`),
    async advance(ms) { await control('POST', '/clock', { advanceMs: ms }) },
    async nowMs() { return (await control<{ nowMs: number }>('GET', '/clock')).nowMs },
    tick: () => delay(tickMs),
    async stop() {
      await pool.end()
      await playground.stop()
    },
  }
}

/** Workflow ids are chat ids, which start at 1 in every database: sleepers of another scenario must not be met. */
export async function freshNamespace(address: string): Promise<string> {
  const namespace = `scenario-${process.pid}-${Date.now()}`
  const client = await connectClient({ address, namespace, taskQueue: '' })
  await client.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: { seconds: 86_400 as never } })
  await client.connection.close()
  return namespace
}
