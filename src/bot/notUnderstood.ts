import type { Understanding } from '../domain/understanding.ts'
import type { Ctx } from './context.ts'
import type { Incoming } from './incoming.ts'

const longestQuote = 60

/** Says what was understood, what was not, and how to say it. */
export function sayNotUnderstood(ctx: Ctx, source: Incoming, { kind, question, timeSpans, reminders }: Understanding): void {
  const time = timeSpans.map(({ from, to }) => source.text.slice(from, to)).join(' ').slice(0, longestQuote)
  const key = kind === 'none' ? 'ask-no-time' : `ask-${question ?? 'ambiguous'}`
  ctx.say(`${ctx.phrase(key, { time, shown: reminders[0]?.shown ?? '' })}\n\n${ctx.phrase('examples')}`, { record: { kind: 'not-understood' } })
}
