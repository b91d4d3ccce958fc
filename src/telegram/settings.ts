import type { InlineKeyboardMarkup } from '@grammyjs/types'
import { inRows, ticked } from './buttons.ts'
import { conventionPages, conventionRows, halfHours, isConventionPage, settingButton, shortPerRow, timesRows, timesText, type Conventions } from './conventions.ts'
import type { Phrase } from './phrases.ts'

export interface Settings {
  /** In words, with what its clock shows. */
  zone: string
  morning: string
  dayEnds: string
  currency: string
  conventions: Conventions
  plainLog: boolean
  lang: string
  /** Codes of all there is a catalogue for. */
  languages: readonly string[]
}

const pages = ['overview', 'morning', 'dayEnds', 'currency', 'lang', 'times', ...conventionPages] as const

export type SettingsPage = (typeof pages)[number]

export const isSettingsPage = (name: string): name is SettingsPage => (pages as readonly string[]).includes(name)

export function settingsText(settings: Settings, page: SettingsPage, phrase: Phrase): string {
  const { zone, morning, dayEnds, currency, plainLog, lang, languages } = settings
  if (page === 'times') return timesText(settings.conventions, phrase)
  if (page !== 'overview') return phrase(`settings-${page}-ask`)
  return [
    phrase('settings'), zone, phrase('settings-morning', { morning }),
    [phrase('settings-dayEnds', { at: dayEnds }), phrase('settings-currency', { currency }), phrase(plainLog ? 'settings-plainLog-on' : 'settings-plainLog-off')].join('\n'),
    ...(languages.length > 1 ? [phrase('settings-lang', { language: languageName(lang) })] : []),
  ].join('\n\n')
}

const mornings = halfHours(5, 14)
const dayEnds = halfHours(0, 13)
const currencies = 'USD EUR GBP INR RUB UAH BRL MXN ARS CAD AUD CHF JPY CNY TRY PLN'.split(' ')

export function settingsKeyboard(settings: Settings, page: SettingsPage, phrase: Phrase): InlineKeyboardMarkup {
  const { morning, currency, plainLog, lang, languages } = settings
  const choice = (setting: 'morning' | 'dayEnds' | 'currency', values: readonly string[]) =>
    inRows(values.map(value => settingButton(ticked(value === settings[setting], value), setting, value)), shortPerRow)
  const back = [settingButton(phrase('button-back'), 'page', 'overview')]
  if (isConventionPage(page)) return { inline_keyboard: [...conventionRows(settings.conventions, page, phrase), [settingButton(phrase('button-back'), 'page', 'times')]] }
  switch (page) {
    case 'morning': return { inline_keyboard: [...choice('morning', mornings), back] }
    case 'dayEnds': return { inline_keyboard: [...choice('dayEnds', dayEnds), back] }
    case 'currency': return { inline_keyboard: [...choice('currency', [...new Set([currency, ...currencies])]), [settingButton(phrase('button-currency-other'), 'currency', 'ask')], back] }
    case 'lang': return { inline_keyboard: [...languages.map(code => [settingButton(ticked(code === lang, languageName(code)), 'lang', code)]), back] }
    case 'times': return { inline_keyboard: [...timesRows(settings.conventions, phrase), back] }
    case 'overview': return {
      inline_keyboard: [
        [settingButton(phrase('button-set-zone'), 'zone', 'ask')],
        [settingButton(phrase('button-set-morning', { morning }), 'page', 'morning'), settingButton(phrase('button-set-dayEnds', { at: settings.dayEnds }), 'page', 'dayEnds')],
        [settingButton(phrase('button-set-currency', { currency }), 'page', 'currency'), settingButton(phrase(plainLog ? 'button-plainLog-off' : 'button-plainLog-on'), 'plainLog', plainLog ? 'off' : 'on')],
        [settingButton(phrase('button-set-times'), 'page', 'times')],
        ...(languages.length > 1 ? [[settingButton(phrase('button-set-lang', { language: languageName(lang) }), 'page', 'lang')]] : []),
      ],
    }
  }
}

/** As those who speak it call it. */
const languageName = (code: string): string => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
