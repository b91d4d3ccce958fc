import type { Language } from './language.ts'
import type { Phrase } from './meaning.ts'
import { isEmpty, type Schedule } from './schedule.ts'
import { altered, type Token } from './tokens.ts'

/** Words of a language that are known with one slip of the finger in them. */
export interface Slips {
  /** Long enough to be told from other words. */
  words: readonly string[]
  /** Words of the language that are one slip from those and mean what they say: "mouth". */
  real: ReadonlySet<string>
  /** Behind one of `leads` these short ones are known too, with two letters swapped: "every dya". */
  leads: ReadonlySet<string>
  short: readonly string[]
}

/** Whether one letter added, dropped, changed or swapped with the next makes one word of the other. */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  if (one.length === other.length) {
    const swapped = one[same] === other[same + 1] && one[same + 1] === other[same]
    return one.slice(same + 1) === other.slice(same + 1) || (swapped && one.slice(same + 2) === other.slice(same + 2))
  }
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  return shorter.slice(same) === longer.slice(same + 1)
}

const isSwap = (one: string, other: string): boolean => one.length === other.length && isOneSlip(one, other) && [...one].sort().join() === [...other].sort().join()
const longest = 12

/** "todas" of "todos", "пятницу" of "пятница": one word in another form. */
const isForm = (word: string, other: string): boolean => word.startsWith(other.slice(0, Math.max(3, other.length - 2)))

function meant({ kind, text, quoted }: Token, before: Token | undefined, { signs }: Language, slips: Slips): string | null {
  if (kind !== 'word' || quoted || text.length > longest || signs.has(text) || slips.real.has(text)) return null
  const short = before && slips.leads.has(before.text) ? slips.short.find(word => isSwap(text, word)) : undefined
  if (short || text.length < 4) return short ?? null
  const words = slips.words.filter(word => (word[0] === text[0] || (word[0] === text[1] && word[1] === text[0])) && isOneSlip(text, word))
  // "Tursday" may be two of them.
  return words.every(word => isForm(word, words[0]!)) ? words[0] ?? null : null
}

/** What a mended word adds, the text as typed does not say: nothing else fits in its place. */
function isLacking(phrase: Phrase, typed: Schedule): boolean {
  const { repeat, date, delay, clocks, part } = typed
  switch (phrase.kind) {
    case 'repeat': return !repeat
    case 'date': return !repeat && !date && !delay
    case 'delay': return !repeat && !date && !delay && !clocks.length
    case 'clock': return !clocks.length && !delay
    case 'part': return !part && !clocks.length && !delay
    default: return true
  }
}

/** The reading of a text with its slips mended, or null where that adds nothing. */
export function withoutSlips<Read extends { schedule: Schedule }>(tokens: Token[], typed: Schedule, language: Language, read: (tokens: Token[]) => Read): Read | null {
  const { slips } = language
  if (!slips) return null
  const mended = new Set<number>()
  let before: Token | undefined
  const corrected = tokens.map((token, index) => {
    const word = meant(token, before, language, slips)
    if (word) mended.add(index)
    before = word ? altered(token, { text: language.spelling?.(word) ?? word }) : token
    return before
  })
  if (!mended.size) return null
  const found = read(corrected)
  const holding = found.schedule.used.filter(({ from, to }) => [...mended].some(index => from <= index && index < to))
  return holding.length && holding.every(phrase => isLacking(phrase, typed)) && (!found.schedule.conflicting || typed.conflicting || isEmpty(typed)) ? found : null
}
