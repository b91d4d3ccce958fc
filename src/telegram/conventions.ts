import type { InlineKeyboardButton } from '@grammyjs/types'
import { inRows, ticked } from './buttons.ts'
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

/** Values as short as a time or a currency. */
export const shortPerRow = 4

/** Values that are told in words, and not as they are. */
const worded = new Set<ConventionPage>(['hours', 'dates', 'week'])

const said = (page: ConventionPage, value: string, phrase: Phrase): string => worded.has(page) || value === 'auto' ? phrase(`convention-${page}-${value}`) : value

export const timesText = (conventions: Conventions, phrase: Phrase): string =>
  [phrase('settings-times'), conventionPages.map(page => phrase(`settings-${page}`, { value: said(page, conventions[page], phrase) })).join('\n')].join('\n\n')

export const settingButton = (text: string, setting: string, value: string): InlineKeyboardButton => ({ text, callback_data: pack('set', { setting, value }) })

/** The menu: each convention with what it is now. */
export const timesRows = (conventions: Conventions, phrase: Phrase): InlineKeyboardButton[][] =>
  conventionPages.map(page => [settingButton(phrase(`settings-${page}`, { value: said(page, conventions[page], phrase) }), 'page', page)])

/** What may be chosen of one. */
export const conventionRows = (conventions: Conventions, page: ConventionPage, phrase: Phrase): InlineKeyboardButton[][] =>
  inRows(choices[page].map(value => settingButton(ticked(value === conventions[page], said(page, value, phrase)), page, value)), worded.has(page) ? 1 : shortPerRow)
