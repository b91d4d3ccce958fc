import { canonicalZone, isZone } from '../zone/names.ts'
import { textAt, type Read, type Token } from './tokens.ts'

/** Abbreviations that name one offset wherever they are used, as minutes east. */
const offsets: ReadonlyMap<string, number> = new Map([
  ['utc', 0], ['gmt', 0], ['est', -300], ['edt', -240], ['cdt', -300], ['mst', -420], ['mdt', -360], ['pst', -480], ['pdt', -420], ['akst', -540], ['akdt', -480],
  ['wet', 0], ['cet', 60], ['cest', 120], ['eet', 120], ['eest', 180], ['msk', 180], ['jst', 540], ['kst', 540], ['aest', 600], ['aedt', 660], ['acst', 570], ['awst', 480],
  ['nzst', 720], ['nzdt', 780], ['sgt', 480], ['hkt', 480], ['sast', 120],
])
/** Used in several places with different clocks: India, Ireland and Israel; Britain and Bangladesh; America and China. */
const ambiguous = new Set(['ist', 'bst', 'cst', 'ast'])

const longestName = 8

/** A zone by its own name, as many pieces as belong to it: "UTC+5:30", "America/New_York". */
function named(tokens: Token[], at: number): Read<string> | null {
  let text = tokens[at]?.kind === 'word' ? textAt(tokens, at) : ''
  let longest: Read<string> | null = null
  for (let to = at + 1; text && to < at + longestName && tokens[to]?.glued; to++) {
    text += textAt(tokens, to)
    const zone = canonicalZone(text)
    if (zone) longest = { value: zone, to: to + 1 }
  }
  return longest
}

/** A zone behind a clock time: its name, or an abbreviation, in upper case in the result. */
export function zoneName(tokens: Token[], at: number): Read<string> | null {
  const name = named(tokens, at)
  if (name) return name
  const text = textAt(tokens, at)
  return offsets.has(text) || ambiguous.has(text) ? { value: text.toUpperCase(), to: at + 1 } : null
}

/** The zone that a name or an abbreviation fixes, or null when it means several. */
export function zoneOfAbbreviation(abbreviation: string): string | null {
  if (isZone(abbreviation)) return abbreviation
  const minutes = offsets.get(abbreviation.toLowerCase())
  if (minutes === undefined) return null
  const two = (value: number) => String(value).padStart(2, '0')
  return minutes === 0 ? 'UTC' : `UTC${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`
}
