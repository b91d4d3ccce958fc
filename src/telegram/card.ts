import type { InlineKeyboardMarkup } from '@grammyjs/types'
import type { Entity } from '../domain/entity.ts'
import type { Rule } from '../domain/rule.ts'
import { describeInstant, describeRule, describeZone } from '../domain/wording.ts'
import { pack } from './callback.ts'
import { fit, join, plain, type Formatted } from './formatted.ts'
import type { Phrase } from './phrases.ts'

export interface CardItem {
  id: number
  text: string
  entities: Entity[]
  rule: Rule
  nextDueAtMs: number | null
  assumed?: readonly string[]
}

const textRoom = 3_000

/** How one reminder was understood: text, when in words, next instant with its zone. */
export function reminderCard(title: string, item: CardItem, { nowMs, lang, phrase }: { nowMs: number, lang: string, phrase: Phrase }): Formatted {
  const next = item.nextDueAtMs === null
    ? phrase('card-nothing-next')
    : phrase('card-next', { next: describeInstant(item.nextDueAtMs, { nowMs, zone: item.rule.zone, locale: lang }), zone: describeZone(item.rule.zone, nowMs) })
  const lines = [
    ...(item.rule.rrule ? [phrase('card-when', { when: describeRule(item.rule, { locale: lang }) })] : []),
    next,
    ...(item.assumed?.length ? [phrase('card-assumed', { assumed: item.assumed.join('; ') })] : []),
  ]
  return join([plain(title), fit({ text: item.text || phrase('delivery-no-text'), entities: item.entities }, textRoom), plain(lines.join('\n'))], '\n\n')
}

export function cardKeyboard(reminderId: number, phrase: Phrase, undoId: number | null): InlineKeyboardMarkup {
  return {
    inline_keyboard: [[
      { text: phrase('button-retime'), callback_data: pack('retime', { reminder: reminderId }) },
      { text: phrase('button-delete'), callback_data: pack('delete', { reminder: reminderId }) },
      ...(undoId === null ? [] : [{ text: phrase('button-undo'), callback_data: pack('undo', { undo: undoId }) }]),
    ]],
  }
}
