import type { Update } from '@grammyjs/types'
import type { Api, Bot, RawApi } from 'grammy'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import { findChatId, refreshNextAt } from '../storage/chats.ts'
import { countTry, lockUpdate, markDone, openUpdates, postponeUpdate, unreplied, type Answer, type InboxRow } from '../storage/inbox.ts'
import { transaction, type Pool, type Tx } from '../storage/pool.ts'
import { errorFields } from '../telegram/outcome.ts'
import type { Ctx, Work } from './context.ts'
import { giveUp } from './deadLetter.ts'
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
/** An update came before what it is about was recorded: nothing it did stays, and it is tried again in a moment. */
const notYet = new Error('not yet')
const waitMs = 200
const longestWaitMs = 30_000

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
      for (const row of await openUpdates(deps.pool, botId, [...busy.keys()], free())) {
        start(row.chat ?? -row.seq, () => consume(deps, row, () => stopping))
      }
      for (const row of await unreplied(deps.pool, botId, [...busy.keys()], free())) {
        start(row.chat ?? -row.seq, () => sendReplies({ ...deps, bot: botId, stopping: () => stopping }, row).then(() => true))
      }
    } while (again && !stopping)
  }

  const free = () => Math.max(0, atOnce - busy.size)

  /** `work` resolves to whether to look again at once. What failed waits for the next regular look: it would fail at full speed. */
  const start = (key: number, work: () => Promise<boolean>) => {
    if (busy.has(key) || stopping) return
    busy.set(key, work()
      .catch((error: unknown) => { deps.log.error(errorFields(error), 'inbox work failed, will be tried again'); return false })
      .then(more => { busy.delete(key); if (more) wake() }))
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

/** One update: its effect, its answers and `done` commit together; the answers are sent after. False when another process is at it. */
async function consume(deps: ConsumerDeps, row: InboxRow, stopping: () => boolean): Promise<boolean> {
  let done: Done | null
  try {
    done = await transaction(deps.pool, tx => handle(deps, tx, row.seq))
  } catch (error) {
    if (error === notYet) {
      await postponeUpdate(deps.pool, row.seq, waitMs)
      return false
    }
    deps.log.error({ seq: row.seq, ...errorFields(error) }, 'update failed')
    const tries = await countTry(deps.pool, row.seq, 500 * 2 ** row.tries)
    if (tries < triesBeforeGivingUp) return true
    deps.log.error({ seq: row.seq, tries }, 'update given up (dead letter)')
    done = await transaction(deps.pool, tx => giveUp(tx, row))
  }
  if (!done) return false
  if (done.poke !== null) void deps.poke(done.poke)
  await sendReplies({ ...deps, bot: deps.bot.botInfo.id, stopping }, { seq: row.seq, chat: row.chat, reply: done.answers, replied: 0, tries: 0 })
  return true
}

/** What one update came to: answers to send, and the chat whose sleeper must learn of it. */
export interface Done { answers: Answer[], poke: number | null }

async function handle({ bot, clock }: ConsumerDeps, tx: Tx, seq: number): Promise<Done | null> {
  const row = await lockUpdate(tx, seq)
  if (!row) return null
  const update = row.body as unknown as Update
  const work: Work = { tx, nowMs: clock.nowMs(), answers: [], mayWait: Date.now() - row.received_at < longestWaitMs }
  works.set(update, work)
  await bot.handleUpdate(update)
  if (work.later) throw notYet
  await markDone(tx, seq, work.answers)
  return { answers: work.answers, poke: work.forgotten ?? await chatToPoke(tx, bot.botInfo.id, row.chat) }
}

async function chatToPoke(tx: Tx, bot: number, tgChat: number | null): Promise<number | null> {
  const chatId = tgChat === null ? undefined : await findChatId(tx, bot, tgChat)
  return chatId && await refreshNextAt(tx, chatId) ? chatId : null
}
