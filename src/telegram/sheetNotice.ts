import type { OutgoingMessage, Target } from './delivery.ts'
import { pack } from './callback.ts'
import { undoButton } from './card.ts'
import { phrases } from './phrases.ts'

/** What became of a chat's Sheet that it should know: rows that are gone, with their undo, or why the sync has stopped. */
export type SheetNews = { archived: number, undo: number } | { refused: string }

export function sheetMessage(news: SheetNews, repeat: boolean, chat: Target): OutgoingMessage {
  const phrase = phrases(chat.lang)
  const text = 'archived' in news ? phrase('sheet-archived', { count: news.archived }) : phrase(`sheet-refused-${news.refused}`)
  const button = 'archived' in news ? undoButton(news.undo, phrase) : { text: phrase('button-sheet-retry'), callback_data: pack('sheet', { act: 'resume' }) }
  return { method: 'sendMessage', payload: { chat_id: chat.tgId, text: [text, ...repeat ? [phrase('delivery-repeat')] : []].join('\n'), reply_markup: { inline_keyboard: [[button]] } } }
}
