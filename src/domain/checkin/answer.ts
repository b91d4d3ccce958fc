/** What a check-in asks for. */
export type Kind =
  | { kind: 'amounts' }
  | { kind: 'number' }
  | { kind: 'yesNo' }
  | { kind: 'scale', from: number, to: number }
  | { kind: 'choice', options: readonly string[] }
  | { kind: 'text' }

/** Where something stands in the text: UTF-16 units, the end excluded. */
export interface Span { start: number, end: number }

/** `amount` is an exact decimal as text, with at least the currency's own places ("4.50"); `currency` an ISO 4217 code. */
export interface Money { amount: string, currency: string }

/** `category` is the first tag, or what a learnt word says; `tags` are all, without their sign. */
export interface Item extends Money, Span { text: string, category: string | null, tags: string[] }

export type Reason =
  | { code: 'empty' | 'noAmount' | 'noNumber' | 'severalNumbers' | 'tooLarge' | 'notYesOrNo' | 'notAnOption' | 'severalOptions' }
  | { code: 'outOfScale', from: number, to: number }

/** `unread` are pieces of an amount list that hold no amount ("coffee 4, taxi"): the person is told of them. */
export type Answer =
  | { kind: 'amounts', items: Item[], unread: Span[] }
  | { kind: 'number', value: string, unit: string | null } & Span
  | { kind: 'yesNo', value: boolean }
  | { kind: 'scale', value: string } & Span
  | { kind: 'choice', value: string }
  | { kind: 'text', value: string }
  | { kind: 'nothing' }
  | { kind: 'skip' }
  | { kind: 'none', reason: Reason }

/** What is known of the person: `decimal` overrides the sign usual in their language; learnt words are kept as `learntWord` gives them. */
export interface Person {
  locale: string
  currency: string
  decimal?: '.' | ','
  categories?: Readonly<Record<string, string>>
}
