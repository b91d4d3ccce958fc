import { numberSpellings } from './numberWords.ts'
import { spellings } from './spellings.ts'

/** What writers of Hindi do not agree on: long and short vowels, doubled letters, v and w, z and j; dots below and nasal signs in Devanagari. */
export const fold = (word: string): string => word.normalize('NFD').replaceAll(/[\u093c\u200c\u200d]/g, '').normalize('NFC')
  .replaceAll('ँ', 'ं').replaceAll(/[ङञणनम]्(?=[क-ह])/g, 'ं').replaceAll('ी', 'ि').replaceAll('ू', 'ु').replaceAll('ई', 'इ').replaceAll('ऊ', 'उ')
  .replaceAll('w', 'v').replaceAll('z', 'j').replaceAll('ee', 'i').replaceAll('oo', 'u').replaceAll(/([a-z])\1+/g, '$1').replaceAll(/[ea]y$/g, 'e')

const rows = [...Object.entries(spellings), ...numberSpellings].map(([word, list]) => [word, [word, ...list.split(' ').filter(other => other && other !== '|')]] as const)
const exact = new Map(rows.flatMap(([word, others]) => others.map(other => [other, word] as const)))
const folded = new Map(rows.flatMap(([word, others]) => others.map(other => [fold(other), word] as const)).reverse())

/** A word of time in the spelling that the grammar knows; any other as it is. */
export const respell = (word: string): string => exact.get(word) ?? folded.get(fold(word)) ?? word

/** Every spelling of words in the grammar's own. */
export const everySpelling = (list: string): ReadonlySet<string> => {
  const wanted = new Set(list.split(' '))
  return new Set([...wanted, ...[...exact].filter(([, word]) => wanted.has(word)).map(([other]) => other)])
}
