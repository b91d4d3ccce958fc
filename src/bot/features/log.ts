import { Composer } from 'grammy'
import type { Ctx } from '../context.ts'
import { logAnswer, readSaid, sayUnread } from '../answering.ts'
import { askZone } from '../askZone.ts'

/** What was spent, at any time and without a question. */
export const logFeature = new Composer<Ctx>()

logFeature.command('log', async ctx => {
  const text = ctx.match.trim()
  if (!text) return ctx.say(ctx.phrase('log-how'))
  if (ctx.row.zone === null) return askZone(ctx, ctx.phrase('zone-none'))
  const said = await readSaid(ctx, text, { kind: 'amounts' }, ctx.msg.message_id)
  if (said.answer.kind !== 'amounts') return sayUnread(ctx, said, { kind: 'ask-log' })
  await logAnswer(ctx, said)
})
