import { tabs } from '../sheets/tabs.ts'
import type { SheetWords } from '../sheets/words.ts'
import { phrases } from '../telegram/phrases.ts'

export function sheetWords(lang: string): SheetWords {
  const phrase = phrases(lang)
  return {
    lang,
    title: tab => phrase(`sheet-tab-${tab}`),
    labels: tab => Object.fromEntries(tabs[tab].columns.map(({ key }) => [key, phrase(`sheet-column-${key}`)])),
    state: state => phrase(`sheet-state-${state}`),
    outcome: state => phrase(`sheet-outcome-${state}`),
    status: (code, values) => phrase(`sheet-status-${code}`, values),
  }
}
