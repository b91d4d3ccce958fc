import type { InlineKeyboardButton, InlineKeyboardMarkup } from '@grammyjs/types'
import { pack } from './callback.ts'
import type { Phrase } from './phrases.ts'

export interface Settings {
  /** In words, with what its clock shows. */
  zone: string
  morning: string
  dayEnds: string
  currency: string
  plainLog: boolean
  lang: string
  /** Codes of all there is a catalogue for. */
  languages: readonly string[]
}

const pages = ['overview', 'morning', 'dayEnds', 'currency', 'lang'] as const

export type SettingsPage = (typeof pages)[number]

export const isSettingsPage = (name: string): name is SettingsPage => (pages as readonly string[]).includes(name)

export function settingsText({ zone, morning, dayEnds, currency, plainLog, lang, languages }: Settings, page: SettingsPage, phrase: Phrase): string {
  if (page !== 'overview') return phrase(`settings-${page}-ask`)
  return [
    phrase('settings'), zone, phrase('settings-morning', { morning }),
    [phrase('settings-dayEnds', { at: dayEnds }), phrase('settings-currency', { currency }), phrase(plainLog ? 'settings-plainLog-on' : 'settings-plainLog-off')].join('\n'),
    ...(languages.length > 1 ? [phrase('settings-lang', { language: languageName(lang) })] : []),
  ].join('\n\n')
}

/** Every half hour from an hour on. */
const halfHours = (from: number, count: number): string[] => Array.from({ length: count }, (_, i) => `${String(from + Math.floor(i / 2)).padStart(2, '0')}:${i % 2 ? '30' : '00'}`)

const mornings = halfHours(5, 14)
const dayEnds = halfHours(0, 13)
const currencies = 'USD EUR GBP INR RUB UAH BRL MXN ARS CAD AUD CHF JPY CNY TRY PLN'.split(' ')
const perRow = 4

export function settingsKeyboard(settings: Settings, page: SettingsPage, phrase: Phrase): InlineKeyboardMarkup {
  const { morning, currency, plainLog, lang, languages } = settings
  const button = (text: string, setting: string, value: string): InlineKeyboardButton => ({ text, callback_data: pack('set', { setting, value }) })
  const choice = (setting: 'morning' | 'dayEnds' | 'currency', values: readonly string[]) =>
    rows(values.map(value => button(value === settings[setting] ? `✓ ${value}` : value, setting, value)))
  const back = [button(phrase('button-back'), 'page', 'overview')]
  switch (page) {
    case 'morning': return { inline_keyboard: [...choice('morning', mornings), back] }
    case 'dayEnds': return { inline_keyboard: [...choice('dayEnds', dayEnds), back] }
    case 'currency': return { inline_keyboard: [...choice('currency', [...new Set([currency, ...currencies])]), [button(phrase('button-currency-other'), 'currency', 'ask')], back] }
    case 'lang': return { inline_keyboard: [...languages.map(code => [button(code === lang ? `✓ ${languageName(code)}` : languageName(code), 'lang', code)]), back] }
    case 'overview': return {
      inline_keyboard: [
        [button(phrase('button-set-zone'), 'zone', 'ask')],
        [button(phrase('button-set-morning', { morning }), 'page', 'morning'), button(phrase('button-set-dayEnds', { at: settings.dayEnds }), 'page', 'dayEnds')],
        [button(phrase('button-set-currency', { currency }), 'page', 'currency'), button(phrase(plainLog ? 'button-plainLog-off' : 'button-plainLog-on'), 'plainLog', plainLog ? 'off' : 'on')],
        ...(languages.length > 1 ? [[button(phrase('button-set-lang', { language: languageName(lang) }), 'page', 'lang')]] : []),
      ],
    }
  }
}

const rows = (buttons: InlineKeyboardButton[]): InlineKeyboardButton[][] =>
  Array.from({ length: Math.ceil(buttons.length / perRow) }, (_, i) => buttons.slice(i * perRow, (i + 1) * perRow))

/** As those who speak it call it. */
const languageName = (code: string): string => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
