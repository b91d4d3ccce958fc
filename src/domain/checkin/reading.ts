import type { Person, Span } from './answer.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** What the readers of numbers share. `money`: currencies are looked for, and a number as words counts only in front of one. */
export interface Reading { tokens: readonly Token[], lexicon: Lexicon, person: Person, money: boolean }

/**
 * A number with what belongs to it. `currency` null: none was written. `weak`: a number that is rarely a price (in brackets, glued to
 * letters, of kilos, a word without a currency), so it is one only where no other is. `plain`: a whole number and nothing more, so it may be a count.
 */
export interface Figure extends Span { kind: 'figure', value: string, currency: string | null, unit: string | null, inWords: boolean, weak: boolean, plain: boolean }

export type Node = Figure | Token

export const isMark = (token: Node | undefined, marks: RegExp): boolean => token?.kind === 'mark' && marks.test(token.key)
export const isWord = (token: Node | undefined, words: { has: (word: string) => boolean }): boolean => token?.kind === 'word' && words.has(token.key)
