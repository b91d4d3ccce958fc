import { tokensOf, type Token } from './tokens.ts'

export type Expression =
  | { kind: 'value', value: number | string | boolean }
  | { kind: 'reference', sheet?: string, address: string }
  | { kind: 'lost' }
  | { kind: 'call', name: string, args: Expression[] }
  | { kind: 'unary', sign: string, of: Expression }
  | { kind: 'binary', sign: string, left: Expression, right: Expression }

/** What cannot be read as a formula; shown as #ERROR!. */
export class FormulaError extends Error {}

const levels = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']]

/** A formula without its `=`. */
export function parseFormula(formula: string): Expression {
  const tokens = tokensOf(formula).filter(({ kind }) => kind !== 'space')
  let at = 0
  const next = (): Token | undefined => tokens[at]
  const isSign = (...signs: string[]) => next()?.kind === 'sign' && signs.includes(next()!.text)
  const expect = (sign: string) => {
    if (!isSign(sign)) throw new FormulaError(`${sign} expected`)
    at++
  }

  const binary = (level: number): Expression => {
    if (level === levels.length) return unary()
    let left = binary(level + 1)
    while (isSign(...levels[level]!)) {
      const sign = tokens[at++]!.text
      left = { kind: 'binary', sign, left, right: binary(level + 1) }
    }
    return left
  }
  const unary = (): Expression => {
    if (isSign('-', '+')) return { kind: 'unary', sign: tokens[at++]!.text, of: unary() }
    let value = primary()
    while (isSign('%')) {
      at++
      value = { kind: 'unary', sign: '%', of: value }
    }
    return value
  }
  const primary = (): Expression => {
    const token = next()
    at++
    if (token?.kind === 'number') return { kind: 'value', value: Number(token.text) }
    if (token?.kind === 'text') return { kind: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') }
    if (token?.kind === 'lost') return { kind: 'lost' }
    if (token?.kind === 'reference') return { kind: 'reference', address: token.address, ...(token.sheet !== undefined && { sheet: token.sheet }) }
    if (token?.kind === 'name' && isSign('(')) return { kind: 'call', name: token.text.toUpperCase(), args: args() }
    if (token?.kind === 'name' && /^(true|false)$/i.test(token.text)) return { kind: 'value', value: token.text.toLowerCase() === 'true' }
    if (token?.kind === 'name') return { kind: 'call', name: token.text, args: [] }
    if (token?.text !== '(') throw new FormulaError('a value expected')
    const inner = binary(0)
    expect(')')
    return inner
  }
  const args = (): Expression[] => {
    expect('(')
    const list: Expression[] = []
    while (!isSign(')')) {
      list.push(binary(0))
      if (!isSign(')')) {
        if (!isSign(',', ';')) throw new FormulaError(') expected')
        at++
      }
    }
    expect(')')
    return list
  }

  const whole = binary(0)
  if (at < tokens.length) throw new FormulaError('more than one value')
  return whole
}
