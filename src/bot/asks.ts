import { guessKind, questionStart, type Kind } from '../domain/checkin.ts'
import { pieces, type Formatted } from '../telegram/formatted.ts'
import type { Ctx } from './context.ts'

/** The language in which a person writes, which need not be one that we speak. */
export const localeOf = ({ from, row }: Pick<Ctx, 'from' | 'row'>): string => from?.language_code ?? row.lang

export interface Asks { content: Formatted, kind: Kind }

/** The question in "ask me …", and what it asks for; `always`: any text is a question. Null for what only reminds. */
export function asksIn(ctx: Ctx, content: Formatted, always = false): Asks | null {
  const start = questionStart(content.text)
  if (start === null && !always) return null
  const question = start === null ? content : pieces(content, [{ from: start, to: content.text.length }], '')
  return { content: question, kind: guessKind(question.text, localeOf(ctx)) }
}
