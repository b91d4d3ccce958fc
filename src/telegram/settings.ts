import type { InlineKeyboardButton, InlineKeyboardMarkup } from '@grammyjs/types'
import { pack } from './callback.ts'
import type { Phrase } from './phrases.ts'

export interface Settings {
  /** In words, with what its clock shows. */
  zone: string
  morning: string
  lang: string
  /** Codes of all there is a catalogue for. */
  languages: readonly string[]
}

export type SettingsPage = 'overview' | 'morning' | 'lang'

export function settingsText({ zone, morning, lang, languages }: Settings, page: SettingsPage, phrase: Phrase): string {
  if (page !== 'overview') return phrase(`settings-${page}-ask`)
  return [
    phrase('settings'), zone, phrase('settings-morning', { morning }), ...(languages.length > 1 ? [phrase('settings-lang', { language: languageName(lang) })] : []),
  ].join('\n\n')
}

/** Every half hour from 05:00. */
const mornings = Array.from({ length: 14 }, (_, i) => `${String(5 + Math.floor(i / 2)).padStart(2, '0')}:${i % 2 ? '30' : '00'}`)
const perRow = 4

export function settingsKeyboard({ morning, lang, languages }: Settings, page: SettingsPage, phrase: Phrase): InlineKeyboardMarkup {
  const button = (text: string, setting: string, value: string): InlineKeyboardButton => ({ text, callback_data: pack('set', { setting, value }) })
  const chosen = (is: boolean, text: string) => is ? `✓ ${text}` : text
  const back = [button(phrase('button-back'), 'page', 'overview')]
  switch (page) {
    case 'morning': return { inline_keyboard: [...rows(mornings.map(time => button(chosen(time === morning, time), 'morning', time))), back] }
    case 'lang': return { inline_keyboard: [...languages.map(code => [button(chosen(code === lang, languageName(code)), 'lang', code)]), back] }
    case 'overview': return {
      inline_keyboard: [
        [button(phrase('button-set-zone'), 'zone', 'ask')],
        [button(phrase('button-set-morning', { morning }), 'page', 'morning')],
        ...(languages.length > 1 ? [[button(phrase('button-set-lang', { language: languageName(lang) }), 'page', 'lang')]] : []),
      ],
    }
  }
}

const rows = (buttons: InlineKeyboardButton[]): InlineKeyboardButton[][] =>
  Array.from({ length: Math.ceil(buttons.length / perRow) }, (_, i) => buttons.slice(i * perRow, (i + 1) * perRow))

/** As those who speak it call it. */
const languageName = (code: string): string => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
