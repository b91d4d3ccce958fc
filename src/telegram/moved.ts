import { describeDuration, describeInstant } from '../domain/wording.ts'
import type { OutgoingMessage, Target } from './delivery.ts'
import { nameOf, type Named } from './list.ts'
import { phrases, type Phrase } from './phrases.ts'

/** A reminder that comes at another instant than was said, though at the same time of day; null: it does not come any more. */
export interface MovedItem extends Named { zone: string, wasDueAtMs: number, dueAtMs: number | null }

const mostShown = 10

/** Clocks somewhere are to be changed otherwise than was known: what that moves, told in one message. */
export function movedMessage({ moved, repeat }: { moved: readonly MovedItem[], repeat: boolean }, chat: Target, nowMs: number): OutgoingMessage {
  const phrase = phrases(chat.lang)
  const more = moved.length - mostShown
  const text = [
    phrase('zone-data-moved', { zones: [...new Set(moved.map(({ zone }) => zone))].join(', '), count: moved.length }),
    ...moved.slice(0, mostShown).map(item => `• ${line(item, phrase, { nowMs, lang: chat.lang })}`),
    ...(more > 0 ? [phrase('move-more', { count: more })] : []),
    ...(repeat ? [phrase('delivery-repeat')] : []),
  ].join('\n')
  return { method: 'sendMessage', payload: { chat_id: chat.tgId, text } }
}

function line(item: MovedItem, phrase: Phrase, { nowMs, lang }: { nowMs: number, lang: string }): string {
  if (item.dueAtMs === null) return phrase('zone-data-over', { text: nameOf(item) })
  const by = item.dueAtMs - item.wasDueAtMs
  const when = describeInstant(item.dueAtMs, { nowMs, zone: item.zone, locale: lang })
  return phrase(by < 0 ? 'move-item-earlier' : 'move-item-later', { text: nameOf(item), when, by: describeDuration(by, lang) })
}
