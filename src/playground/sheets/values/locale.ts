/** How people of a spreadsheet's locale write numbers and dates. */
export interface Habits {
  decimal: string
  group: string
  /** Of a date in figures. */
  order: 'mdy' | 'dmy' | 'ymd'
  /** A date in figures as a cell shows it. */
  datePattern: string
  currency: string
}

const pointed = { decimal: '.', group: ',' }
const commaed = { decimal: ',', group: '.' }
const spaced = { decimal: ',', group: '\u00a0' }

const habits: Record<string, Habits> = {
  en_US: { ...pointed, order: 'mdy', datePattern: 'm/d/yyyy', currency: '$' },
  en_GB: { ...pointed, order: 'dmy', datePattern: 'dd/mm/yyyy', currency: '£' },
  en_IN: { ...pointed, order: 'dmy', datePattern: 'dd/mm/yyyy', currency: '₹' },
  hi_IN: { ...pointed, order: 'dmy', datePattern: 'd/m/yyyy', currency: '₹' },
  de_DE: { ...commaed, order: 'dmy', datePattern: 'dd.mm.yyyy', currency: '€' },
  es_ES: { ...commaed, order: 'dmy', datePattern: 'd/m/yyyy', currency: '€' },
  pt_BR: { ...commaed, order: 'dmy', datePattern: 'dd/mm/yyyy', currency: 'R$' },
  fr_FR: { ...spaced, order: 'dmy', datePattern: 'dd/mm/yyyy', currency: '€' },
  ru_RU: { ...spaced, order: 'dmy', datePattern: 'dd.mm.yyyy', currency: '₽' },
  ja_JP: { ...pointed, order: 'ymd', datePattern: 'yyyy/mm/dd', currency: '¥' },
}

export const habitsOf = (locale: string): Habits => habits[locale] ?? habits.en_US!
