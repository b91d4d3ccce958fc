import type { Answer, Person, Reason } from './answer.ts'
import { withPlaces } from './decimal.ts'
import { figuresOf } from './figures.ts'
import type { Lexicon } from './lexicon.ts'
import { isFigure } from './pieces.ts'
import type { Figure, Node } from './reading.ts'
import type { Token } from './tokens.ts'

/** Figures written in digits, else those written in words. */
export function numbersOf(tokens: readonly Token[], lexicon: Lexicon, person: Person): { figures: Figure[], nodes: Node[] } {
  const nodes = figuresOf({ tokens, lexicon, person, money: false })
  const figures = nodes.filter(isFigure)
  const inDigits = figures.filter(({ inWords }) => !inWords)
  return { figures: inDigits.length ? inDigits : figures, nodes }
}

const none = (code: 'noNumber' | 'severalNumbers' | 'tooLarge'): Answer => ({ kind: 'none', reason: { code } satisfies Reason })

/** One number; of several, the only one with a unit. */
export function readNumber(tokens: readonly Token[], lexicon: Lexicon, person: Person): Answer {
  const { figures, nodes } = numbersOf(tokens, lexicon, person)
  const measured = figures.filter(({ unit }) => unit)
  const found = measured.length === 1 ? measured[0] : figures.length === 1 ? figures[0] : undefined
  const isUnreadable = nodes.some(({ kind }) => kind === 'number')
  if (!found && tokens.some(({ kind, key }) => kind === 'number' && key.length > 18)) return none('tooLarge')
  if (!found || (isUnreadable && !found.unit)) return none(figures.length + Number(isUnreadable) > 1 ? 'severalNumbers' : 'noNumber')
  return { kind: 'number', value: withPlaces(found.value, 0), unit: found.unit, start: found.start, end: found.end }
}
