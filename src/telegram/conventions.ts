import type { InlineKeyboardButton } from '@grammyjs/types'
import { pack } from './callback.ts'
import type { Phrase } from './phrases.ts'

/** How times and dates are written and meant, each as the value of its button. */
export type Conventions = Record<ConventionPage, string>

export const conventionPages = ['hours', 'dates', 'week', 'usual', 'noon', 'evening', 'night'] as const

export type ConventionPage = (typeof conventionPages)[number]

export const isConventionPage = (name: string): name is ConventionPage => (conventionPages as readonly string[]).includes(name)

/** Every half hour from an hour on. */
export const halfHours = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${String(from + Math.floor(i / 2)).padStart(2, '0')}:${i % 2 ? '30' : '00'}`)

const choices: Record<ConventionPage, readonly string[]> = {
  hours: ['auto', '12', '24'],
  dates: ['auto', 'day-first', 'month-first'],
  week: ['0', '5', '6'],
  usual: ['auto', ...halfHours(6, 32)],
  noon: halfHours(11, 7),
  evening: halfHours(16, 12),
  night: halfHours(20, 8),
}

export const isConvention = (page: ConventionPage, value: string): boolean => choices[page].includes(value)

/** Values that are told in words, and not as they are. */
const worded = new Set<ConventionPage>(['hours', 'dates', 'week'])

const said = (page: ConventionPage, value: string, phrase: Phrase): string => worded.has(page) || value === 'auto' ? phrase(`convention-${page}-${value}`) : value

export const timesText = (conventions: Conventions, phrase: Phrase): string =>
  [phrase('settings-times'), conventionPages.map(page => phrase(`settings-${page}`, { value: said(page, conventions[page], phrase) })).join('\n')].join('\n\n')

const button = (text: string, setting: string, value: string): InlineKeyboardButton => ({ text, callback_data: pack('set', { setting, value }) })

/** The menu: each convention with what it is now. */
export const timesRows = (conventions: Conventions, phrase: Phrase): InlineKeyboardButton[][] =>
  rows(conventionPages.map(page => button(phrase(`settings-${page}`, { value: said(page, conventions[page], phrase) }), 'page', page)), 1)

/** What may be chosen of one. */
export const conventionRows = (conventions: Conventions, page: ConventionPage, phrase: Phrase): InlineKeyboardButton[][] => {
  const buttons = choices[page].map((value) => {
    const text = said(page, value, phrase)
    return button(value === conventions[page] ? `✓ ${text}` : text, page, value)
  })
  return rows(buttons, worded.has(page) ? 1 : 4)
}

export const rows = (buttons: InlineKeyboardButton[], perRow = 4): InlineKeyboardButton[][] =>
  Array.from({ length: Math.ceil(buttons.length / perRow) }, (_, i) => buttons.slice(i * perRow, (i + 1) * perRow))
