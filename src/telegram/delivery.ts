import type { InlineKeyboardButton, InlineKeyboardMarkup } from '@grammyjs/types'
import type { Entity } from '../domain/entity.ts'
import { describeDuration, describeInstant } from '../domain/wording.ts'
import { askingKeyboard, askingNotes, bundledButtons, type Asking } from './asking.ts'
import { pack } from './callback.ts'
import { captionLimit, fit, fitSaying, join, messageLimit, plain, type Formatted } from './formatted.ts'
import { phrases, type Phrase } from './phrases.ts'

/** Less is not worth a word. */
const lateWorthSayingMs = 60_000

export interface DeliveredItem {
  occurrenceId: number
  reminderId: number
  text: string
  entities: Entity[]
  media: { kind: string, fileId: string, messageId?: number, album?: string, gone?: true } | null
  zone: string
  dueAtMs: number
  /** When it was first sent; for one on its way, now. */
  sentAtMs: number
  repeat: boolean
  missedBefore: number
  /** An announcement: when it comes itself. */
  comesAtMs?: number
  /** Asked for again so long after, until Done; null minutes: not again. */
  nag?: { everyMinutes: number, isLast: boolean } | null
  state: 'open' | 'done' | 'snoozed'
  doneAtMs?: number | null
  /** Who pressed Done, in groups. */
  doneBy?: string | null
  snoozedToMs?: number | null
  /** What it asks for, and what was answered. */
  asking?: Asking | null
  /** A summary that goes out with it. */
  summary?: string | null
  /** When it is drawn anew, which "today" in what became of it is seen from. */
  shownAtMs?: number
}

export interface OutgoingMessage { method: string, payload: Record<string, unknown> }

/** Where a message goes, in which language. */
export interface Target { tgId: number, lang: string, threadId: number | null }

const placed = ({ tgId, threadId }: Target) => ({ chat_id: tgId, ...(threadId ? { message_thread_id: threadId } : {}) })

/** The message of one reminder that is due, or as it looks after Done or a snooze. */
export function deliveryMessage(item: DeliveredItem, chat: Target): OutgoingMessage {
  const phrase = phrases(chat.lang)
  const target = { ...placed(chat), ...pointing(item), reply_markup: deliveryKeyboard(item, phrase) }
  const file = sentFile(item, phrase, chat.lang)
  const content = deliveryContent(item, phrase, file ? captionLimit : messageLimit, chat.lang)
  if (!file) return { method: 'sendMessage', payload: { ...target, text: content.text, entities: content.entities } }
  const method = `send${file.kind.split('_').map(word => word[0]!.toUpperCase() + word.slice(1)).join('')}`
  const caption = captionless.includes(file.kind) ? {} : { caption: content.text, caption_entities: content.entities }
  return { method, payload: { ...target, [file.kind]: file.fileId, ...caption } }
}

/** Kinds that Telegram gives no caption. */
const captionless = ['sticker', 'video_note']

/** The file that goes out itself. Where it could not carry the words, they go out and point to the person's own message instead. */
function sentFile(item: DeliveredItem, phrase: Phrase, lang: string): DeliveredItem['media'] {
  const { media } = item
  if (!media || media.gone) return null
  const wordless = !item.text && noteLines({ ...item, state: 'open' }, phrase, lang).length === 0
  return wordless || !captionless.includes(media.kind) ? media : null
}

/** To the person's own message, where that shows what this one cannot: the rest of an album, a sticker, a file Telegram has dropped. */
function pointing({ media }: DeliveredItem) {
  const wanted = media?.messageId && (media.album || media.gone || captionless.includes(media.kind))
  return wanted ? { reply_parameters: { message_id: media.messageId, allow_sending_without_reply: true } } : {}
}

export function deliveryContent(item: DeliveredItem, phrase: Phrase, limit: number, lang: string): Formatted {
  const notes = noteLines(item, phrase, lang).join('\n')
  const body: Formatted = item.text || sentFile(item, phrase, lang) ? { text: item.text, entities: item.entities } : plain(phrase('delivery-no-text'))
  const note = phrase('delivery-shortened')
  const asked = item.asking ? join([plain('❓'), body], ' ') : body
  if (!notes) return fitSaying(asked, limit, note)
  return join([fitSaying(asked, limit - notes.length - 2, note), plain(notes)].filter(part => part.text), '\n\n')
}

function noteLines(item: DeliveredItem, phrase: Phrase, lang: string): string[] {
  const lines: string[] = []
  const lateMs = item.sentAtMs - item.dueAtMs
  const when = (atMs: number, nowMs = item.sentAtMs) => describeInstant(atMs, { nowMs, zone: item.zone, locale: lang })
  if (item.comesAtMs !== undefined) lines.push(comingLine(item, item.comesAtMs, when, phrase, lang))
  else if (lateMs >= lateWorthSayingMs) lines.push(phrase('delivery-late', { due: when(item.dueAtMs), late: describeDuration(lateMs, lang) }))
  if (item.missedBefore > 0) lines.push(phrase('delivery-missed', { count: item.missedBefore }))
  if (item.media?.gone) lines.push(phrase('delivery-media-gone', { kind: item.media.kind }))
  if (item.repeat) lines.push(phrase('delivery-repeat'))
  if (item.summary) lines.push(item.summary)
  if (item.nag && item.state === 'open') lines.push(item.nag.isLast ? phrase('delivery-nag-last') : phrase('delivery-nag', { every: describeDuration(item.nag.everyMinutes * 60_000, lang) }))
  if (item.asking) lines.push(...askingNotes(item.asking, { isOpen: item.state === 'open', phrase, when: atMs => when(atMs, item.shownAtMs) }))
  const doneAt = item.doneAtMs ? when(item.doneAtMs, item.shownAtMs) : ''
  if (item.state === 'done' && !item.asking?.answers.length) lines.push(item.doneBy ? phrase('delivery-done-by', { at: doneAt, name: item.doneBy }) : phrase('delivery-done', { at: doneAt }))
  if (item.state === 'snoozed') lines.push(phrase('delivery-snoozed', { until: item.snoozedToMs ? when(item.snoozedToMs, item.shownAtMs) : '' }))
  return lines
}

const comingLine = (item: DeliveredItem, comesAtMs: number, when: (atMs: number) => string, phrase: Phrase, lang: string): string =>
  phrase('delivery-ahead', { left: describeDuration(Math.round((comesAtMs - item.sentAtMs) / 60_000) * 60_000, lang), due: when(comesAtMs) })

export function deliveryKeyboard(item: DeliveredItem, phrase: Phrase): InlineKeyboardMarkup {
  const occurrence = item.occurrenceId
  if (item.asking) return askingKeyboard(occurrence, item.asking, phrase)
  if (item.state === 'done') return { inline_keyboard: [[{ text: phrase('button-undone'), callback_data: pack('undone', { occurrence }) }]] }
  if (item.comesAtMs !== undefined) return { inline_keyboard: [[{ text: phrase('button-done'), callback_data: pack('done', { occurrence }) }]] }
  return {
    inline_keyboard: [
      [{ text: phrase('button-done'), callback_data: pack('done', { occurrence }) }],
      [
        ...snoozeSteps.map(by => ({ text: phrase(`button-snooze-${by}`), callback_data: pack('snooze', { occurrence, by }) })),
        { text: phrase('button-other'), callback_data: pack('other', { occurrence }) },
      ],
    ],
  }
}

export const snoozeSteps = ['10m', '1h', '1d'] as const

/** What was due while the bot was away or the chat blocked: one message, each with its buttons. */
export function bundleMessage(items: readonly DeliveredItem[], chat: Target): OutgoingMessage {
  const phrase = phrases(chat.lang)
  const title = phrase('bundle-title', { count: items.length })
  const notes = items.map(item => `— ${noteLines(item, phrase, chat.lang).join(' · ')}`)
  const roomEach = Math.floor((messageLimit - title.length - notes.join('').length) / items.length) - '\n\n10.  '.length
  const lines = items.map((item, i) => join([
    plain(`${i + 1}.${item.asking ? ' ❓' : ''}`), fit({ text: item.text || phrase('delivery-no-text'), entities: item.entities }, roomEach), plain(notes[i]!),
  ], ' '))
  const content = join([plain(title), ...lines], '\n\n')
  const buttons: InlineKeyboardButton[][] = items.flatMap((item, i) => item.asking ? bundledButtons(item.occurrenceId, item.asking, phrase, `${i + 1}. `) : item.state !== 'done'
    ? [[
        { text: `${i + 1}. ${phrase('button-done')}`, callback_data: pack('done', { occurrence: item.occurrenceId }) },
        { text: phrase('button-snooze-1h'), callback_data: pack('snooze', { occurrence: item.occurrenceId, by: '1h' }) },
        { text: phrase('button-snooze-1d'), callback_data: pack('snooze', { occurrence: item.occurrenceId, by: '1d' }) },
        { text: phrase('button-other'), callback_data: pack('other', { occurrence: item.occurrenceId }) },
      ]]
    : [])
  if (items.filter(item => !item.asking && item.state !== 'done').length > 1) buttons.push([{ text: phrase('button-all-done'), callback_data: pack('alldone', {}) }])
  return { method: 'sendMessage', payload: { ...placed(chat), text: content.text, entities: content.entities, reply_markup: { inline_keyboard: buttons } } }
}
