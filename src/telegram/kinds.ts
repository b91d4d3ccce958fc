import type { InlineKeyboardButton, InlineKeyboardMarkup } from '@grammyjs/types'
import type { Kind } from '../domain/checkin.ts'
import { inRows, ticked } from './buttons.ts'
import { pack } from './callback.ts'
import type { Phrase } from './phrases.ts'

/** What a tap makes a check-in ask for; a choice needs its options told. */
const offered = ['amounts', 'number', 'yesNo', 'scale5', 'scale10', 'choice', 'text', 'off'] as const

export type OfferedKind = (typeof offered)[number]

export const isOfferedKind = (name: string): name is OfferedKind => (offered as readonly string[]).includes(name)

/** Null: it only reminds. Undefined for a choice, whose options are not known yet. */
export function kindOffered(name: OfferedKind): Kind | null | undefined {
  switch (name) {
    case 'choice': return undefined
    case 'off': return null
    case 'scale5': case 'scale10': return { kind: 'scale', from: 1, to: Number(name.slice(5)) }
    default: return { kind: name }
  }
}

/** "a number", "a scale from 1 to 10", "one of: run, swim". */
export const kindName = (kind: Kind, phrase: Phrase): string => phrase(`kind-${kind.kind}`, {
  ...(kind.kind === 'scale' ? { from: kind.from, to: kind.to } : {}), ...(kind.kind === 'choice' ? { options: kind.options.join(', ') } : {}),
})

export const asksButton = (reminder: number, ask: Kind | null, phrase: Phrase): InlineKeyboardButton =>
  ({ text: phrase(ask ? 'button-kind' : 'button-asks'), callback_data: pack('asks', { reminder }) })

const isNow = (name: OfferedKind, ask: Kind | null): boolean => {
  const kind = kindOffered(name)
  return kind === undefined ? ask?.kind === 'choice' : JSON.stringify(kind) === JSON.stringify(ask)
}

/** Two in a row; `ask`: as it is now. */
export function kindsKeyboard(reminder: number, ask: Kind | null, phrase: Phrase): InlineKeyboardMarkup {
  const buttons = offered.map(name => ({ text: ticked(isNow(name, ask), phrase(`button-kind-${name}`)), callback_data: pack('kind', { reminder, kind: name }) }))
  return { inline_keyboard: [...inRows(buttons, 2), [{ text: phrase('button-card'), callback_data: pack('item', { reminder, page: 0 }) }]] }
}
