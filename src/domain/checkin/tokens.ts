import type { Span } from './answer.ts'
import { fold, foldDigits } from './fold.ts'

/** `glued`: nothing stands between it and the token before. `key`: as it is compared; of a number, its digits as 0-9. */
export interface Token extends Span { kind: 'word' | 'number' | 'sign' | 'tag' | 'mark' | 'line', written: string, key: string, glued: boolean }

const letters = '[\\p{L}\\p{M}]'
const digit = '[0-9\\u0660-\\u0669\\u06F0-\\u06F9\\u0966-\\u096F\\u09E6-\\u09EF\\uFF10-\\uFF19]'
const space = '[ \\u00A0\\u2009\\u202F]'

/** In order of precedence; none can backtrack further than a number's groups. */
const forms: [Token['kind'], string][] = [
  ['line', '[\\r\\n\\u2028\\u2029]+'],
  ['tag', `(?<![\\p{L}\\p{N}])[#@]\\p{L}[\\p{L}\\p{M}\\p{N}_-]*`],
  ['word', `${digit}{1,2}:${digit}{2}(?!${digit})`],
  ['number', `${digit}{1,3}(?:${space}${digit}{3}(?!${digit}))+(?:[.,]${digit}+)?`],
  ['number', `${digit}+(?:[.,'’]${digit}+)*`],
  ['number', `(?<![\\p{L}\\p{N}])[.,]${digit}+`],
  ['sign', `S/\\.?(?= ?${digit})`],
  ['sign', '(?:US|CA|AU|A|NZ|HK|S|R|C|MX|NT|CO|AR|CL|U|RD)?\\$|\\p{Sc}'],
  ['word', `\\p{L}(?:${letters}|['’](?=\\p{L})|-(?=\\p{L}))*`],
  ['word', '\\p{Extended_Pictographic}[\\uFE0F\\u200D\\p{Extended_Pictographic}\\u{1F3FB}-\\u{1F3FF}]*'],
  ['mark', '\\S'],
]
const pattern = new RegExp(forms.map(([, form]) => `(${form})`).join('|'), 'giu')

export function tokensOf(text: string): Token[] {
  let end = -1
  return [...text.matchAll(pattern)].map((match) => {
    const kind = forms[match.slice(1).findIndex(group => group !== undefined)]![0]
    const glued = match.index === end
    end = match.index + match[0].length
    return { kind, written: match[0], key: kind === 'number' ? foldDigits(match[0]) : fold(match[0]), start: match.index, end, glued }
  })
}

/** The words and digits of a text as they are compared, without punctuation. */
export const wordsOf = (text: string): string[] => tokensOf(text).filter(({ kind }) => kind === 'word' || kind === 'number').map(({ key }) => key)
