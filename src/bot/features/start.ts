import { Composer } from 'grammy'
import { askZone } from '../askZone.ts'
import type { Ctx } from '../context.ts'

export const startFeature = new Composer<Ctx>()

startFeature.command('start', ctx => {
  ctx.say(ctx.chat.type === 'private' && ctx.from ? ctx.phrase('start-named', { name: ctx.from.first_name }) : ctx.phrase('start'))
  if (ctx.row.zone) ctx.say(`${ctx.phrase('zone-is', { zone: ctx.row.zone })}\n\n${ctx.phrase('examples')}`)
  else askZone(ctx, 'zone-ask')
})
