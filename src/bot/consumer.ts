import type { Update } from '@grammyjs/types'
import type { Api, Bot, RawApi } from 'grammy'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import { findChatId, refreshNextAt } from '../storage/chats.ts'
import { countTry, lockUpdate, markDone, openUpdates, unreplied, type Answer, type InboxRow } from '../storage/inbox.ts'
import { transaction, type Pool, type Tx } from '../storage/pool.ts'
import { errorFields } from '../telegram/outcome.ts'
import { phrases, languageOf } from '../telegram/phrases.ts'
import type { Ctx, Work } from './context.ts'
import { works } from './prepare.ts'
import { sendReplies } from './replies.ts'

export interface ConsumerDeps {
  pool: Pool
  bot: Bot<Ctx>
  api: Api<RawApi>
  clock: Clock
  log: Log
  /** Wakes the chat's sleeper; best effort, the sweeper repairs what it misses. */
  poke: (chatId: number) => Promise<void>
}

export interface Consumer {
  /** Something was put into the inbox. */
  wake(): void
  /** Lets what is under way end. */
  stop(): Promise<void>
}

const atOnce = 16
const lookEveryMs = 1_000
const triesBeforeGivingUp = 5

/** Works the inbox off: one update per chat at a time, many chats at once, each in one transaction with its answers. */
export function startConsumer(deps: ConsumerDeps): Consumer {
  const botId = deps.bot.botInfo.id
  const busy = new Map<number, Promise<void>>() // by chat, or by -seq for updates without one
  let stopping = false
  let looking: Promise<void> | null = null
  let again = false

  const look = async () => {
    do {
      again = false
      for (const row of await openUpdates(deps.pool, botId, [...busy.keys()], atOnce - busy.size)) {
        start(row.chat ?? -row.seq, () => consume(deps, row))
      }
      const keys = [...busy.keys()]
      for (const row of await unreplied(deps.pool, botId, keys, atOnce)) {
        start(row.chat ?? -row.seq, () => sendReplies({ ...deps, bot: botId }, row))
      }
    } while (again && !stopping)
  }

  const start = (key: number, work: () => Promise<void>) => {
    if (busy.has(key)) return
    busy.set(key, work()
      .catch((error: unknown) => { deps.log.error(errorFields(error), 'inbox work failed, will be tried again') })
      .finally(() => { busy.delete(key); wake() }))
  }

  const wake = () => {
    if (stopping) return
    if (looking) { again = true; return }
    looking = look()
      .catch((error: unknown) => { deps.log.error(errorFields(error), 'inbox cannot be read, will be tried again') })
      .finally(() => {
        looking = null
        if (again) wake() // asked for after the last look had begun to end
      })
  }

  const timer = setInterval(wake, lookEveryMs)
  wake()
  return {
    wake,
    async stop() {
      stopping = true
      clearInterval(timer)
      await looking
      await Promise.all(busy.values())
    },
  }
}

/** One update: its effect, its answers and `done` commit together; the answers are sent after. */
async function consume(deps: ConsumerDeps, row: InboxRow): Promise<void> {
  let done: { answers: Answer[], poke: number | null } | null
  try {
    done = await transaction(deps.pool, tx => handle(deps, tx, row.seq))
  } catch (error) {
    deps.log.error({ seq: row.seq, ...errorFields(error) }, 'update failed')
    const tries = await countTry(deps.pool, row.seq, 500 * 2 ** row.tries)
    if (tries < triesBeforeGivingUp) return
    deps.log.error({ seq: row.seq, tries }, 'update given up (dead letter)')
    done = await transaction(deps.pool, tx => giveUp(tx, row))
  }
  if (!done) return
  if (done.poke !== null) void deps.poke(done.poke)
  await sendReplies({ ...deps, bot: deps.bot.botInfo.id }, { seq: row.seq, chat: row.chat, reply: done.answers, replied: 0 })
}

async function handle({ bot, clock }: ConsumerDeps, tx: Tx, seq: number): Promise<{ answers: Answer[], poke: number | null } | null> {
  const row = await lockUpdate(tx, seq)
  if (!row) return null
  const update = row.body as unknown as Update
  const work: Work = { tx, nowMs: clock.nowMs(), answers: [] }
  works.set(update, work)
  await bot.handleUpdate(update)
  await markDone(tx, seq, work.answers)
  return { answers: work.answers, poke: await chatToPoke(tx, bot.botInfo.id, row.chat) }
}

async function chatToPoke(tx: Tx, bot: number, tgChat: number | null): Promise<number | null> {
  const chatId = tgChat === null ? undefined : await findChatId(tx, bot, tgChat)
  return chatId && await refreshNextAt(tx, chatId) ? chatId : null
}

/** Nothing is lost in silence: the person is told that this one message had no effect. */
async function giveUp(tx: Tx, row: InboxRow): Promise<{ answers: Answer[], poke: number | null } | null> {
  if (!await lockUpdate(tx, row.seq)) return null
  const update = row.body as unknown as Update
  const from = update.message?.from ?? update.edited_message?.from ?? update.callback_query?.from
  const answers: Answer[] = row.chat === null ? [] : [{
    method: 'sendMessage', payload: { chat_id: row.chat, text: phrases(languageOf(from?.language_code))('update-failed') },
  }]
  await markDone(tx, row.seq, answers, true)
  return { answers, poke: null }
}
