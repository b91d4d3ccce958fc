import { periods, type PeriodKind } from '../domain/checkin.ts'

/** What of the answers is looked at. */
export interface BookView {
  period: PeriodKind
  /** So many periods before this one. */
  back: number
  /** Of one check-in alone; 0: all. */
  checkin: number
  page: number
  /** What is searched for. */
  words: string
}

export const firstView: BookView = { period: 'month', back: 0, checkin: 0, page: 0, words: '' }

/** As a button keeps it, for `readView`. */
export const writeView = ({ period, back, checkin, page, words }: BookView): string => `${period[0]}${back}.${checkin}.${page}.${words}`

export function readView(written: string): BookView | null {
  const [, letter, back, checkin, page, words] = /^([wmya])(\d{1,4})\.(\d{1,15})\.(\d{1,6})\.(.*)$/s.exec(written) ?? []
  const period = periods.find(name => name[0] === letter)
  return period ? { period, back: Number(back), checkin: Number(checkin), page: Number(page), words: words! } : null
}

/** What a button has room for beside its name and the longest numbers. */
const longestWordsBytes = 24

/** Longer words, or such as would end a button's data, cannot be kept by its buttons. */
export const keepsWords = ({ words }: BookView): boolean => Buffer.byteLength(words) <= longestWordsBytes && !words.includes('|')
