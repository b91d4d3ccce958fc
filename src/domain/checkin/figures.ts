import { before } from './before.ts'
import { behind, hundredthsBehind } from './behind.ts'
import { negated, product, sum } from './decimal.ts'
import { numberAt } from './numberAt.ts'
import { withNumbersApart } from './numbersApart.ts'
import { isMark, isWord, type Figure, type Node, type Reading } from './reading.ts'

const times = /^[x×х*]$/

/** Part of a name, a range, a fraction, a date: "7-eleven", "10-15", "1/2", "3d". */
function isPartOfMore({ tokens, lexicon, money }: Reading, at: number, end: number): boolean {
  const [last, next, afterNext] = [tokens[at - 1], tokens[end], tokens[end + 1]]
  const isBare = end === at + 1
  const number = tokens[at]!
  if (isBare && next?.glued && next.kind === 'word' && !times.test(next.key) && !isWord(next, lexicon.each) && !(next.key.length > 1 && isWord(next, lexicon.filler))) return true
  if (isBare && next?.glued && afterNext?.glued && isMark(next, /^[-–]$/)) return afterNext.kind === 'number' || (afterNext.kind === 'word' && /^\d{1,2}$/.test(number.key))
  if (number.glued && last?.kind === 'word' && last.key.length <= 2 && !times.test(last.key)) return true
  if (number.glued && last?.glued && isMark(last, /^[-–]$/) && tokens[at - 2]?.kind === 'number') return true
  return money && ((next?.glued && isMark(next, /^\/$/) && afterNext?.kind === 'number') || (number.glued && isMark(last, /^\/$/) && tokens[at - 2]?.kind === 'number'))
}

/** In brackets, or glued to a word that is no currency: "(2)", "covid-19", "кофе150". */
function isWeak({ tokens }: Reading, from: number, end: number): boolean {
  const last = tokens[from - 1]
  const inBrackets = isMark(last, /^[([]$/) && (/^\d+$/.test(tokens[end - 1]!.key) || !isMark(tokens[end], /^[)\]]$/))
  const isGlued = tokens[from]!.glued && (last?.kind === 'word' ? !times.test(last.key) : Boolean(last?.glued) && isMark(last, /^[-#№]$/) && /^\d+$/.test(tokens[from]!.key))
  return inBrackets || isGlued || isMark(last, /^[#№]$/)
}

function figureAt(reading: Reading, at: number, free: number): { figure: Figure, from: number, end: number } | null {
  const { tokens } = reading
  const number = numberAt(reading, at)
  if (!number) return null
  const start = before(reading, at, free)
  let { factor, currency, unit, end } = behind(reading, at + number.count)
  const another = start.currency && currency && currency.code !== start.currency.code && tokens[start.from]!.kind === 'word'
  if (another) ({ factor, currency, unit, end } = { factor: '1', currency: start.currency, unit: null, end: at + number.count })
  currency ??= start.currency
  if (!start.currency && isPartOfMore(reading, at, end)) return null

  const written = numberAt(reading, at, currency?.code)?.value ?? number.value
  let value = product(product(written, factor), currency?.hundredths ? '0.01' : '1')
  const rest = currency && !currency.hundredths && /^\d+$/.test(value) && end > at + number.count ? hundredthsBehind(reading, end) : null
  if (rest) [value, end] = [sum([value, rest.value]), rest.end]
  const plain = !currency && !start.negative && factor === '1' && /^\d+$/.test(written)
  const inWords = tokens[at]!.kind === 'word'
  const weak = isWeak(reading, start.from, end) || (reading.money && (unit !== null || (inWords && !currency)))
  const figure: Figure = { kind: 'figure', value: start.negative ? negated(value) : value, currency: currency?.code ?? null, unit, inWords, weak, plain, start: tokens[start.from]!.start, end: tokens[end - 1]!.end }
  return { figure, from: start.from, end }
}

/** The tokens of a text with its numbers read. */
export function figuresOf(given: Reading): Node[] {
  const reading = { ...given, tokens: withNumbersApart(given) }
  const nodes: Node[] = []
  let free = 0
  for (let at = 0; at < reading.tokens.length;) {
    const token = reading.tokens[at]!
    const found = token.kind === 'number' || token.kind === 'word' ? figureAt(reading, at, free) : null
    if (!found) {
      nodes.push(token)
      at++
      continue
    }
    nodes.splice(nodes.length - (at - found.from), at - found.from, found.figure)
    at = free = found.end
  }
  return nodes
}
