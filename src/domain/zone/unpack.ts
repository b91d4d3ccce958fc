/** Offsets of one zone over time: `offsetsMs[i]` (UTC to local, east positive) holds until `untilsMs[i]`; the last until is Infinity. */
export interface Transitions {
  untilsMs: number[]
  offsetsMs: number[]
  abbreviations: string[]
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX'

/** Base 60 with a fraction, as moment-timezone packs minutes: "-g.8" is -(16 + 8/60). */
function fromBase60(text: string): number {
  const negative = text.startsWith('-')
  const [whole = '', fraction = ''] = text.slice(negative ? 1 : 0).split('.')
  let value = 0
  for (const digit of whole) value = value * 60 + digits.indexOf(digit)
  let unit = 1
  for (const digit of fraction) value += digits.indexOf(digit) * (unit /= 60)
  return negative ? -value : value
}

const list = (field: string | undefined): string[] => field ? field.split(' ') : []

/** Format: moment-timezone's docs, "Packed Source Format": name|abbreviations|offsets (minutes west)|indices|minutes between changes. */
export function unpack(line: string): Transitions {
  const [, abbreviations, offsets, indices = '', changes] = line.split('|')
  const offsetsMs = list(offsets).map(text => -Math.round(fromBase60(text) * 60) * 1000 + 0)
  const names = list(abbreviations)
  const order = [...indices].map(digit => digits.indexOf(digit))
  let untilMs = 0
  const untilsMs = list(changes).map(text => (untilMs += Math.round(fromBase60(text) * 60) * 1000))
  return {
    untilsMs: [...untilsMs, Infinity],
    offsetsMs: order.map(index => offsetsMs[index] ?? 0),
    abbreviations: order.map(index => names[index] ?? ''),
  }
}
