import type { InlineKeyboardButton } from '@grammyjs/types'

export const inRows = (buttons: readonly InlineKeyboardButton[], perRow: number): InlineKeyboardButton[][] =>
  Array.from({ length: Math.ceil(buttons.length / perRow) }, (_, row) => buttons.slice(row * perRow, (row + 1) * perRow))

/** Of several to choose from, the one that holds now is marked. */
export const ticked = (is: boolean, text: string): string => is ? `✓ ${text}` : text
