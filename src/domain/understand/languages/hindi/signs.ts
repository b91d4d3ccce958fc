import { spellings } from './spellings.ts'

/** What stands before the stroke; the word itself where it is not behind it. */
function telling([word, list]: [string, string]): string[] {
  const [own = '', shared = ''] = list.split('|')
  return [...shared.split(' ').includes(word) ? [] : [word], ...own.split(' ').filter(Boolean)]
}

export const signs: ReadonlySet<string> = new Set(Object.entries(spellings).flatMap(telling))
