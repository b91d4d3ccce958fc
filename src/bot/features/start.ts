import { Composer } from 'grammy'
import { askZone } from '../askZone.ts'
import type { Ctx } from '../context.ts'
import { zoneText } from '../zoneWords.ts'

export const startFeature = new Composer<Ctx>()

startFeature.command('start', async ctx => {
  const hello = ctx.chat.type === 'private' && ctx.from ? ctx.phrase('start-named', { name: ctx.from.first_name }) : ctx.phrase('start')
  ctx.row.dialog = null // who starts anew may have cleared the chat, and the button for the location with it
  if (!ctx.row.zone) return askZone(ctx, hello)
  ctx.say(`${hello}\n\n${zoneText(ctx, ctx.row.zone)}\n\n${ctx.phrase('examples')}`)
})
