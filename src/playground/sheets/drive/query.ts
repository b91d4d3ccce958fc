import { nameOf, type StoredFile } from '../world.ts'
import { invalidValue } from './failure.ts'

type Test = (file: StoredFile) => boolean

const piece = /\s*(?:(?<text>'(?:[^'\\]|\\.)*')|(?<sign><=|>=|!=|[=<>()])|(?<word>[A-Za-z]+))/y

/** The search terms of `files.list`'s `q` that are known here: name, mimeType, modifiedTime, createdTime, trashed, with and, or, not and brackets. */
export function parseQuery(q: string): Test {
  const pieces = split(q)
  let at = 0
  const isWord = (word: string) => pieces[at]?.toLowerCase() === word
  const either = (): Test => {
    let left = both()
    while (isWord('or') && ++at) left = or(left, both())
    return left
  }
  const both = (): Test => {
    let left = one()
    while (isWord('and') && ++at) left = and(left, one())
    return left
  }
  const one = (): Test => {
    if (isWord('not') && ++at) {
      const test = one()
      return file => !test(file)
    }
    if (pieces[at] === '(') {
      at++
      const test = either()
      if (pieces[at++] !== ')') throw invalidValue('q')
      return test
    }
    return term(pieces[at++], pieces[at++], pieces[at++])
  }
  const test = either()
  if (at < pieces.length) throw invalidValue('q')
  return test
}

const or = (a: Test, b: Test): Test => file => a(file) || b(file)
const and = (a: Test, b: Test): Test => file => a(file) && b(file)

function split(q: string): string[] {
  const pieces: string[] = []
  piece.lastIndex = 0
  while (piece.lastIndex < q.trimEnd().length) {
    const match = piece.exec(q)
    if (!match) throw invalidValue('q')
    pieces.push(match[0].trim())
  }
  return pieces
}

function term(field = '', sign = '', value = ''): Test {
  const text = value.startsWith("'") ? value.slice(1, -1).replaceAll(/\\(.)/g, '$1') : undefined
  if (field === 'trashed' && ['=', '!='].includes(sign) && ['true', 'false'].includes(value)) return file => (file.trashed === (value === 'true')) === (sign === '=')
  if (text === undefined) throw invalidValue('q')
  if (field === 'mimeType' || field === 'name') return textTest(file => field === 'name' ? nameOf(file) : file.mimeType, sign, text)
  const ms = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text.includes('T') ? text : `${text}T00:00:00`}Z`) // UTC unless it says otherwise
  if ((field !== 'modifiedTime' && field !== 'createdTime') || Number.isNaN(ms)) throw invalidValue('q')
  return file => compares(sign, field === 'modifiedTime' ? file.modifiedMs : file.createdMs, ms)
}

function textTest(read: (file: StoredFile) => string, sign: string, text: string): Test {
  if (sign === 'contains') return file => read(file).toLowerCase().includes(text.toLowerCase())
  if (sign !== '=' && sign !== '!=') throw invalidValue('q')
  return file => (read(file) === text) === (sign === '=')
}

function compares(sign: string, a: number, b: number): boolean {
  switch (sign) {
    case '=': return a === b
    case '!=': return a !== b
    case '<': return a < b
    case '<=': return a <= b
    case '>': return a > b
    case '>=': return a >= b
    default: throw invalidValue('q')
  }
}
