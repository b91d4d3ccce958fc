import type { InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove, ForceReply } from '@grammyjs/types'
import type { Context } from 'grammy'
import type { Chat } from '../storage/chats.ts'
import type { Answer } from '../storage/inbox.ts'
import type { Tx } from '../storage/pool.ts'
import type { Formatted } from '../telegram/formatted.ts'
import type { Phrase } from '../telegram/phrases.ts'

/** What one update's handlers share: one transaction, and the answers that commit with it and are sent after it. */
export interface Work {
  tx: Tx
  nowMs: number
  answers: Answer[]
  /** Set by a handler that needs what another transaction is about to record: the update is tried again in a moment, where it `mayWait`. */
  later?: boolean
  mayWait: boolean
  /** The chat's id where this update deleted the chat: its sleeper is to look again, and end. */
  forgotten?: number
}

export interface SayOptions {
  keyboard?: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply
  record?: Answer['record']
  /** The content is its caption then. */
  file?: Answer['file']
  /** Quote the message that is answered; in groups that is the default. */
  quote?: boolean
}

/** Handlers never call Telegram: `ctx.reply` and its like would take effect without the transaction. */
export interface Punctual {
  work: Work
  /** The chat's row, locked by this transaction. */
  row: Chat
  phrase: Phrase
  say(content: string | Formatted, options?: SayOptions): void
  /** Changes the message whose button was pressed. */
  change(content: string | Formatted, keyboard?: InlineKeyboardMarkup): void
  /** Answers the press itself: a toast, or an alert that must be closed. */
  toast(text?: string, alert?: boolean): void
}

export type Ctx = Context & Punctual
