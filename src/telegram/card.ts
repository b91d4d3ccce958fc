import type { InlineKeyboardButton, InlineKeyboardMarkup } from '@grammyjs/types'
import type { Kind } from '../domain/checkin.ts'
import type { Entity } from '../domain/entity.ts'
import { nagLimit } from '../domain/manner.ts'
import type { Rule } from '../domain/rule.ts'
import { describeInstant, describeManner, describeTimes, describeZone } from '../domain/wording.ts'
import { pack } from './callback.ts'
import { fitSaying, join, messageLimit, plain, type Formatted } from './formatted.ts'
import { asksButton, kindName } from './kinds.ts'
import type { Phrase } from './phrases.ts'

export interface CardItem {
  id: number
  text: string
  entities: Entity[]
  media: { kind: string } | null
  /** What it asks for; null where it only reminds. */
  ask?: Kind | null
  rule: Rule
  state: 'active' | 'paused' | 'ended' | 'deleted'
  nextDueAtMs: number | null
  assumed?: readonly string[]
}

export interface Words { nowMs: number, lang: string, phrase: Phrase }

/** How one reminder was understood: text, when in words, next instant with its zone, and its state where that says more. */
export function reminderCard(title: string, item: CardItem, words: Words): Formatted {
  const { phrase } = words
  const lines = plain([
    ...(item.rule.rrule || item.nextDueAtMs === null ? [phrase('card-when', { when: describeTimes(item.rule, { locale: words.lang }) })] : []),
    nextLine(item, words),
    ...mannerLines(item, words),
    ...(item.ask ? [phrase('card-asks', { kind: kindName(item.ask, phrase) })] : []),
    ...(item.assumed?.length ? [phrase('card-assumed', { assumed: item.assumed.join('; ') })] : []),
  ].join('\n'))
  const text = { text: item.text || (item.media ? phrase('card-media', { kind: item.media.kind }) : phrase('delivery-no-text')), entities: item.entities }
  const room = messageLimit - title.length - lines.text.length - 4
  return join([plain(title), fitSaying(text, room, phrase('delivery-shortened')), lines], '\n\n')
}

/** What it does beyond coming at its times, and when that ends. */
function mannerLines({ rule }: CardItem, { phrase, lang }: Words): string[] {
  const manner = describeManner(rule, { locale: lang })
  return [
    ...(manner.length ? [phrase('card-manner', { manner: manner.join(', ') })] : []),
    ...(rule.nag ? [phrase('card-nag-ends', { limit: nagLimit })] : []),
    ...(rule.fromCompletion ? [phrase('card-from-done')] : []),
  ]
}

function nextLine({ state, nextDueAtMs, rule }: CardItem, { nowMs, lang, phrase }: Words): string {
  if (state === 'paused' || state === 'deleted') return phrase(`card-${state}`)
  if (nextDueAtMs === null) return phrase(rule.fromCompletion && state === 'active' ? 'card-waits-done' : 'card-nothing-next')
  return phrase('card-next', { next: describeInstant(nextDueAtMs, { nowMs, zone: rule.zone, locale: lang }), zone: describeZone(rule.zone, nextDueAtMs) })
}

export function cardKeyboard({ id: reminderId, ask }: { id: number, ask?: Kind | null }, phrase: Phrase, undoId: number | null): InlineKeyboardMarkup {
  return {
    inline_keyboard: [[
      { text: phrase('button-retime'), callback_data: pack('retime', { reminder: reminderId }) },
      { text: phrase('button-delete'), callback_data: pack('delete', { reminder: reminderId }) },
      ...(undoId === null ? [] : [undoButton(undoId, phrase)]),
    ], [asksButton(reminderId, ask ?? null, phrase)]],
  }
}

/** A card opened from a page of the list, to which it leads back. */
export function itemKeyboard({ id, state, ask }: CardItem, page: number, phrase: Phrase): InlineKeyboardMarkup {
  const change = (name: 'pause' | 'resume' | 'delete') => ({ text: phrase(`button-${name}`), callback_data: pack('carded', { change: name, reminder: id, page }) })
  return {
    inline_keyboard: [
      [{ text: phrase('button-retime'), callback_data: pack('retime', { reminder: id }) }, ...(state === 'active' ? [change('pause')] : state === 'paused' ? [change('resume')] : [])],
      [{ text: phrase('button-why'), callback_data: pack('why', { reminder: id, page: 0 }) }, change('delete')],
      [asksButton(id, ask ?? null, phrase)],
      [listButton(page, phrase)],
    ],
  }
}

export const undoButton = (undoId: number, phrase: Phrase): InlineKeyboardButton => ({ text: phrase('button-undo'), callback_data: pack('undo', { undo: undoId }) })

export const listButton = (page: number, phrase: Phrase): InlineKeyboardButton => ({ text: phrase('button-list'), callback_data: pack('list', { page }) })
