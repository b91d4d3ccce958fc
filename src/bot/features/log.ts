import { Composer } from 'grammy'
import type { Ctx } from '../context.ts'
import { askZone } from '../askZone.ts'
import { howByName, takeLog } from '../logging.ts'

/** What was spent, or the answer to a check-in by its name, at any time and without a question. */
export const logFeature = new Composer<Ctx>()

logFeature.command('log', async ctx => {
  const text = ctx.match.trim()
  if (!text) return ctx.say([ctx.phrase('log-how'), ...await howByName(ctx)].join('\n'))
  if (ctx.row.zone === null) return askZone(ctx, ctx.phrase('zone-none'))
  await takeLog(ctx, text, { isSaid: true })
})
