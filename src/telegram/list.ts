import type { InlineKeyboardButton, InlineKeyboardMarkup } from '@grammyjs/types'
import { describeInstant } from '../domain/wording.ts'
import { pack, type PressName } from './callback.ts'
import type { Words } from './card.ts'
import { oneLine } from './formatted.ts'

export interface ListItem extends Named {
  id: number
  state: 'active' | 'paused' | 'ended' | 'deleted'
  next_due_at: number | null
  zone: string
  from_completion?: unknown
}

/** A stretch of the whole: `offset` of `total`. */
export interface Page<Item> { rows: Item[], total: number, offset: number }

export const pageSize = 8

const longestName = 60
const longestLabel = 24

export interface Named { text: string, media: { kind: string } | null }

const signs: Record<string, string> = { photo: '🖼', voice: '🎤', audio: '🎵', video: '🎬', video_note: '📹', animation: '🎞', sticker: '🏷', document: '📎' }

/** A reminder as it is called in a sentence or on a button; a file without a text by a sign of its kind. */
export const nameOf = ({ text, media }: Named, limit = longestName): string => oneLine(text, limit) || signs[media?.kind ?? ''] || '⏰'

/** One line each, numbered through all pages; a row of buttons each: its card, pause or resume, delete. */
export function listMessage({ rows, total, offset }: Page<ListItem>, words: Words): { text: string, keyboard: InlineKeyboardMarkup } {
  const { phrase } = words
  if (total === 0) return { text: `${phrase('list-empty')}\n\n${phrase('examples')}`, keyboard: { inline_keyboard: [] } }
  const page = offset / pageSize
  const lines = rows.map((item, i) => `${offset + i + 1}. ${nameOf(item)} — ${whenOf(item, words)}`)
  const buttons = rows.map((item, i) => [
    { text: `${offset + i + 1}. ${nameOf(item, longestLabel)}`, callback_data: pack('item', { reminder: item.id, page }) },
    ...(item.state === 'active' ? [{ text: '⏸', callback_data: pack('listed', { change: 'pause', reminder: item.id, page }) }] : []),
    ...(item.state === 'paused' ? [{ text: '▶️', callback_data: pack('listed', { change: 'resume', reminder: item.id, page }) }] : []),
    { text: '🗑', callback_data: pack('listed', { change: 'delete', reminder: item.id, page }) },
  ])
  const text = `${phrase('list-title', { total })}\n\n${lines.join('\n')}\n\n${phrase('list-how')}`
  return { text, keyboard: { inline_keyboard: [...buttons, ...turns(total, page, pageSize, to => pack('list', { page: to }))] } }
}

export function whenOf({ state, next_due_at, zone, from_completion }: ListItem, { nowMs, lang, phrase }: Words): string {
  if (state === 'paused') return phrase('list-paused')
  return next_due_at === null ? phrase(from_completion && state === 'active' ? 'list-waits-done' : 'list-over') : describeInstant(next_due_at, { nowMs, zone, locale: lang })
}

/** The row that turns pages; none where there is one page. */
export function turns(total: number, page: number, size: number, callback: (page: number) => string): InlineKeyboardButton[][] {
  const row = [
    ...(page > 0 ? [{ text: '‹', callback_data: callback(page - 1) }] : []),
    ...((page + 1) * size < total ? [{ text: '›', callback_data: callback(page + 1) }] : []),
  ]
  return row.length ? [row] : []
}

const choices = ['delete', 'pause', 'resume', 'why', 'retime', 'other'] as const satisfies PressName[]

/** What a choice among several leads to; `other` asks when a delivered one is to come again, and its items are occurrences. */
export type Choice = (typeof choices)[number]

export const isChoice = (name: string): name is Choice => (choices as readonly string[]).includes(name)

function chosen(choice: Choice, id: number): string {
  if (choice === 'why') return pack('why', { reminder: id, page: 0 })
  return choice === 'other' ? pack('other', { occurrence: id }) : pack(choice, { reminder: id })
}

/** "Which one?": a button each, and where it makes sense one for all of them. */
export function choiceMessage(choice: Choice, { rows, total, offset }: Page<ListItem>, words: Words, options: { paged: boolean }): { text: string, keyboard: InlineKeyboardMarkup } {
  const { phrase } = words
  const page = offset / pageSize
  const buttons: InlineKeyboardButton[][] = rows.map(item => [{ text: `${nameOf(item, longestLabel)} — ${whenOf(item, words)}`, callback_data: chosen(choice, item.id) }])
  if (options.paged) buttons.push(...turns(total, page, pageSize, to => pack('pick', { change: choice, page: to })))
  if (options.paged && total > 1 && (choice === 'pause' || choice === 'resume')) buttons.push([{ text: phrase(`button-${choice}-all`), callback_data: pack('every', { change: choice }) }])
  return { text: [phrase(`choose-${choice}`), ...(!options.paged && total > rows.length ? [phrase('choose-more', { count: total - rows.length })] : [])].join('\n'), keyboard: { inline_keyboard: buttons } }
}
