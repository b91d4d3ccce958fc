import type { Span } from '../understanding.ts'
import type { CutWords, Language } from './language.ts'
import type { Phrase } from './meaning.ts'
import type { Token } from './tokens.ts'

/** Indices of tokens that a list of phrases covers, with the small words between two of them. */
function covered(tokens: Token[], phrases: Phrase[], between: CutWords['between']): Set<number> {
  const indices = new Set<number>()
  let end = -1
  for (const { from, to } of phrases) {
    const joined = end >= 0 && from - end <= 2 && tokens.slice(end, from).every(token => between.has(token.text) && !token.quoted)
    for (let index = joined ? end : from; index < to; index++) indices.add(index)
    end = to
  }
  return indices
}

const none: ReadonlySet<string> = new Set()

/** "turn the oven on at 5", "log in tomorrow": where a time needs no small word before it, one that stands there belongs to the text. */
function stayingBefore(phrase: Phrase | undefined, tokens: Token[], { particles, before }: CutWords): ReadonlySet<string> {
  if (!phrase || !particles) return none
  if (before.has(tokens[phrase.from]?.text ?? '')) return particles.beforeOthers
  const needsNone = phrase.kind === 'delay' || phrase.kind === 'repeat' || (phrase.kind === 'date' && phrase.date.type === 'offset')
  return needsNone ? particles.always : none
}

/** "Can you remind me to take the pizza out?": the question is whether. */
function isOfRequest(tokens: Token[], phrases: Phrase[], textOpening: Token | undefined, { questions }: CutWords): boolean {
  const request = phrases.find(({ kind }) => kind === 'command')
  return questions !== undefined && request !== undefined && tokens.slice(request.from, request.to).some(({ text }) => questions.ofRequest.has(text)) && !questions.ofText.has(textOpening?.text ?? '')
}

/** "check-in" */
const isCompound = (tokens: Token[], at: number): boolean => tokens[at]?.kind === 'word' && tokens[at].glued && tokens[at - 1]?.text === '-' && tokens[at - 1]?.glued === true

/**
 * The message without its time: spans of the input that, joined by one space, are the text. Small words that led to the time
 * ("to", "at", ",") go with it; inside a span nothing changes.
 */
export function cut(input: string, tokens: Token[], phrases: Phrase[], { words: { cut: small } }: Language): { text: string, kept: Span[] } {
  const gone = covered(tokens, phrases, small.between)
  const hasCommand = phrases.some(({ kind }) => kind === 'command')
  const kept: Span[] = []
  for (let at = 0; at < tokens.length;) {
    if (gone.has(at)) {
      at++
      continue
    }
    let end = at
    while (end < tokens.length && !gone.has(end)) end++
    let [first, last] = [at, end - 1]
    const goes = (text: string) => small.after.has(text) || (!kept.length && (small.opening.has(text) || (hasCommand && small.afterCommand.has(text))))
    const closes = (text: string) => small.closing.has(text) && (hasCommand || small.after.has(text))
    if (first > 0) while (first <= last && goes(tokens[first]?.text ?? '')) first++
    const stays = stayingBefore(phrases.find(({ from }) => from === end), tokens, small)
    // A word before a comma leads to nothing behind it: "läuft ab, 2 Tage vorher".
    const leads = (text: string) => small.before.has(text) && !stays.has(text) && !isCompound(tokens, last) && !(tokens[last]?.kind === 'word' && tokens[last + 1]?.text === ',' && last < end - 1)
    if (end < tokens.length) while (last >= first && leads(tokens[last]?.text ?? '')) last--
    else {
      while (last > first && closes(tokens[last]?.text ?? '')) last--
      if (isOfRequest(tokens, phrases, kept[0] ? tokens.find(({ from }) => from === kept[0]!.from) : tokens[first], small)) while (last > first && tokens[last]?.text === '?' && !tokens[last]?.quoted) last--
    }
    const some = tokens.slice(first, last + 1)
    if (some.some(token => token.kind !== 'mark' || (token.text.codePointAt(0) ?? 0) > 0x2100)) kept.push({ from: some[0]?.from ?? 0, to: some.at(-1)?.to ?? 0 })
    at = end
  }
  return { text: kept.map(({ from, to }) => input.slice(from, to)).join(' '), kept }
}
