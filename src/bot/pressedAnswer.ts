import type { Kind } from '../domain/checkin.ts'
import type { Phrase } from '../telegram/phrases.ts'
import type { Said } from './answering.ts'

/** What a button under a question says; null where the question asks for something else by now. */
export function pressedAnswer(kind: Kind, value: string, phrase: Phrase): Said | null {
  const said = (text: string, answer: Said['answer']): Said => ({ text, answer, messageId: null })
  if (value === 'skip' || value === 'nothing') return said(phrase(`answer-${value}`), { kind: value })
  if ((value === 'yes' || value === 'no') && kind.kind === 'yesNo') return said(phrase(`answer-${value}`), { kind: 'yesNo', value: value === 'yes' })
  const number = Number(value.slice(1))
  if (value.startsWith('s') && kind.kind === 'scale' && number >= kind.from && number <= kind.to) return said(String(number), { kind: 'scale', value: String(number), start: 0, end: value.length - 1 })
  const option = value.startsWith('o') && kind.kind === 'choice' ? kind.options[number] : undefined
  return option === undefined ? null : said(option, { kind: 'choice', value: option })
}
