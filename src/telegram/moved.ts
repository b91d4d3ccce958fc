import { describeDuration, describeInstant } from '../domain/wording.ts'
import type { Words } from './card.ts'
import type { OutgoingMessage, Target } from './delivery.ts'
import { nameOf, type Named } from './list.ts'
import { phrases } from './phrases.ts'

/** A reminder that comes at another instant than was said, though at the same time of day; null: it does not come any more. */
export interface MovedItem extends Named { zone: string, wasDueAtMs: number, dueAtMs: number | null }

const mostShown = 10

/** Clocks somewhere are to be changed otherwise than was known: what that moves, told in one message. */
export function movedMessage({ moved, repeat }: { moved: readonly MovedItem[], repeat: boolean }, chat: Target, nowMs: number): OutgoingMessage {
  const phrase = phrases(chat.lang)
  const more = moved.length - mostShown
  const text = [
    phrase('zone-data-moved', { zones: [...new Set(moved.map(({ zone }) => zone))].join(', '), count: moved.length }),
    ...moved.slice(0, mostShown).map(item => `• ${line(item, { phrase, nowMs, lang: chat.lang })}`),
    ...(more > 0 ? [phrase('move-more', { count: more })] : []),
    ...(repeat ? [phrase('delivery-repeat')] : []),
  ].join('\n')
  return { method: 'sendMessage', payload: { chat_id: chat.tgId, text } }
}

const line = (item: MovedItem, words: Words): string =>
  item.dueAtMs === null ? words.phrase('zone-data-over', { text: nameOf(item) }) : movedText(item, { ...item, dueAtMs: item.dueAtMs }, words)

/** When a reminder comes now, and by how much that is earlier or later than before. */
export function movedText(named: Named, { zone, wasDueAtMs, dueAtMs }: { zone: string, wasDueAtMs: number, dueAtMs: number }, { phrase, nowMs, lang }: Words): string {
  const by = dueAtMs - wasDueAtMs
  const values = { text: nameOf(named), when: describeInstant(dueAtMs, { nowMs, zone, locale: lang }), by: describeDuration(by, lang) }
  return phrase(by === 0 ? 'move-item-same' : by < 0 ? 'move-item-earlier' : 'move-item-later', values)
}
