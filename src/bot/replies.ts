import type { Api, RawApi } from 'grammy'
import type { Clock } from '../clock.ts'
import { pauseGate, pausedUntil } from '../storage/gate.ts'
import { markReplied, postponeReply, type Answer, type Unreplied } from '../storage/inbox.ts'
import { recordMessage } from '../storage/messages.ts'
import { findChatId, lockChat, suspendChat } from '../storage/chats.ts'
import { transaction, type Pool } from '../storage/pool.ts'
import { callTelegram } from '../telegram/call.ts'
import { classify, errorFields } from '../telegram/outcome.ts'
import type { Log } from '../log.ts'

export interface ReplyDeps {
  pool: Pool
  api: Api<RawApi>
  bot: number
  clock: Clock
  log: Log
  /** True: the rest stays in the inbox, for whoever leads next. */
  stopping: () => boolean
}

/** Sends what an update was answered, from where it stopped. What Telegram cannot take now stays in the inbox for later. */
export async function sendReplies(deps: ReplyDeps, row: Unreplied): Promise<void> {
  const pauseMs = await pausedUntil(deps.pool, deps.bot) - Date.now()
  if (pauseMs > 0) return postpone(deps, row, pauseMs)
  for (let i = row.replied; i < row.reply.length && !deps.stopping(); i++) {
    const postponedMs = await sendOne(deps, row.chat, row.reply[i]!, i === row.replied ? row.tries + 1 : 1)
    if (postponedMs !== null) return postpone(deps, row, postponedMs)
    await markReplied(deps.pool, row.seq, i + 1, i + 1 === row.reply.length)
  }
}

async function postpone({ pool, log }: ReplyDeps, { seq }: Unreplied, postponedMs: number): Promise<void> {
  if (await postponeReply(pool, seq, postponedMs)) log.info({ seq, postponedMs }, 'reply postponed')
  else log.warn({ seq }, 'reply given up after a day')
}

/** Null when it was sent or can never be; else in how many milliseconds to try again. */
async function sendOne(deps: ReplyDeps, chat: number | null, answer: Answer, attempt: number, corrected = false): Promise<number | null> {
  const again = (change: Answer) => sendOne(deps, chat, change, attempt, true)
  let sent: { message_id: number }
  try {
    sent = await callTelegram<{ message_id: number }>(deps.api, answer.method, answer.payload, answer.file)
  } catch (error) {
    const { outcome } = classify(error, attempt)
    switch (outcome.kind) {
      case 'flood': await pauseGate(deps.pool, deps.bot, outcome.retryInMs); return outcome.retryInMs
      case 'unknown': case 'unsent': deps.log.warn({ method: answer.method, ...errorFields(error) }, 'reply not sent, will be tried again'); return outcome.retryInMs
      case 'unreachable': if (chat !== null && answer.method === 'sendMessage') await suspend(deps, chat, outcome.reason); return null
      case 'entities-refused': if (!corrected) return again(without(answer, 'entities', 'caption_entities')); break
      case 'thread-gone': if (!corrected) return again(without(answer, 'message_thread_id')); break
      case 'migrated': if (!corrected) return again({ ...answer, payload: { ...answer.payload, chat_id: outcome.toTgId } }); break
      case 'refused': if (ofNoConsequence.test(outcome.reason)) return null
    }
    deps.log.warn({ method: answer.method, ...errorFields(error) }, 'reply refused by Telegram')
    return null
  }
  if (answer.record && chat !== null) await remember(deps, chat, sent.message_id, answer.record)
  return null
}

/** A button pressed twice, a message the person has deleted, a press answered too late. */
const ofNoConsequence = /not modified|query is too old|message to edit not found|message can't be edited|message to delete not found/i

function without(answer: Answer, ...fields: string[]): Answer {
  return { ...answer, payload: Object.fromEntries(Object.entries(answer.payload).filter(([field]) => !fields.includes(field))) }
}

async function remember({ pool, bot }: ReplyDeps, tgChat: number, tgMessageId: number, record: NonNullable<Answer['record']>): Promise<void> {
  const chatId = await findChatId(pool, bot, tgChat)
  if (chatId) await recordMessage(pool, { chatId, tgMessageId, ...record })
}

async function suspend({ pool, bot }: ReplyDeps, tgChat: number, reason: string): Promise<void> {
  await transaction(pool, async tx => {
    const chatId = await findChatId(tx, bot, tgChat)
    if (chatId && await lockChat(tx, chatId)) await suspendChat(tx, chatId, reason)
  })
}
