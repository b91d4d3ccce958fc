/** A word (lower-cased), a run of digits, or one other character. Offsets are UTF-16 units of the input. */
export interface Token {
  kind: 'word' | 'number' | 'mark'
  text: string
  from: number
  to: number
  /** No space before it. */
  glued: boolean
  /** First on its line. */
  opensLine: boolean
  /** Inside quotation marks: part of the text, whatever it says. */
  quoted: boolean
}

const piece = /([\d०-९]+)|([\p{L}\p{M}\u200c\u200d]+(?:['’][\p{L}\p{M}]+)*)|\S/gu
const fullStops: Record<string, string> = { '।': '.' }

/** Digits of Devanagari as 0 to 9. */
const plainDigits = (digits: string): string => digits.replace(/[०-९]/g, digit => String(digit.charCodeAt(0) - 0x966))

const closing = new Map(Object.entries({ '"': '"', '“': '”', '„': '“', '«': '»' }))

function markQuoted(tokens: Token[]): void {
  for (let open = 0; open < tokens.length; open++) {
    const close = closing.get(tokens[open]?.text ?? '')
    if (!close) continue
    let end = open + 1
    while (end < tokens.length && tokens[end]?.text !== close && !tokens[end]?.opensLine) end++
    if (tokens[end]?.text !== close || tokens[end]?.opensLine) continue
    for (let index = open; index <= end; index++) (tokens[index] as Token).quoted = true
    open = end
  }
}

export function tokenize(input: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const { 0: text, 1: digits, 2: word, index } of input.matchAll(piece)) {
    tokens.push({
      kind: digits ? 'number' : word ? 'word' : 'mark',
      text: word ? word.toLowerCase().replace('’', "'") : digits ? plainDigits(digits) : fullStops[text] ?? text,
      from: index,
      to: index + text.length,
      glued: index === end && index > 0,
      opensLine: index === 0 || input.slice(end, index).includes('\n'),
      quoted: false,
    })
    end = index + text.length
  }
  markQuoted(tokens)
  return tokens
}

/** A token with something changed. Each has the same fields in the same order: readers are faster on tokens of one shape. */
export const altered = ({ kind, text, from, to, glued, opensLine, quoted }: Token, by: Partial<Token>): Token => ({
  kind: by.kind ?? kind, text: by.text ?? text, from: by.from ?? from, to: by.to ?? to, glued: by.glued ?? glued, opensLine: by.opensLine ?? opensLine, quoted: by.quoted ?? quoted,
})

/** With some words read as two, parted at `partingOf`. */
export const parted = (tokens: Token[], partingOf: (word: string) => number | null): Token[] => tokens.flatMap((token) => {
  const at = token.kind === 'word' ? partingOf(token.text) : null
  if (!at) return [token]
  return [altered(token, { text: token.text.slice(0, at), to: token.from + at }), altered(token, { text: token.text.slice(at), from: token.from + at, opensLine: false, glued: false })]
})

/** What a reader of a phrase returns: its meaning and the token after it. */
export interface Read<Value> { value: Value, to: number }

export type Reader<Value> = (tokens: Token[], at: number) => Read<Value> | null

export const textAt = (tokens: Token[], at: number): string => tokens[at]?.quoted ? '' : tokens[at]?.text ?? ''

/** The token after one of `words`, or null. */
export function skip(tokens: Token[], at: number, words: ReadonlySet<string>): number | null {
  return words.has(textAt(tokens, at)) ? at + 1 : null
}

/** No phrase has more small words in a row; without an end, long texts would cost the square of their length. */
const mostSkipped = 6

/** The token after as many of `words` as stand there. */
export function skipAll(tokens: Token[], at: number, words: ReadonlySet<string>): number {
  let to = at
  while (to < at + mostSkipped && to < tokens.length && words.has(textAt(tokens, to))) to++
  return to
}

/** The token after a fixed run of words, or null. */
export function skipWords(tokens: Token[], at: number, ...words: string[]): number | null {
  for (let index = 0; index < words.length; index++) if (textAt(tokens, at + index) !== words[index]) return null
  return at + words.length
}
