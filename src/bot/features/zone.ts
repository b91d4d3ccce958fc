import { Composer } from 'grammy'
import { describeZone } from '../../domain/wording.ts'
import { canonicalZone, isZone } from '../../domain/zone.ts'
import { setZone } from '../../storage/chats.ts'
import { unpack } from '../../telegram/callback.ts'
import type { Ctx } from '../context.ts'
import { rememberDrafts } from '../remember.ts'

export const zoneFeature = new Composer<Ctx>()

zoneFeature.callbackQuery(/^zone\|/, async ctx => {
  const press = unpack(ctx.callbackQuery.data)
  if (press?.name !== 'zone' || !isZone(press.zone)) return
  await takeZone(ctx, press.zone)
  ctx.change(ctx.phrase('zone-set', { zone: describeZone(press.zone, ctx.work.nowMs) }))
})

zoneFeature.on('message:text', async (ctx, next) => {
  const zone = ctx.row.zone ? null : canonicalZone(ctx.msg.text)
  if (!zone) return next()
  ctx.say(ctx.phrase('zone-set', { zone: describeZone(zone, ctx.work.nowMs) }))
  await takeZone(ctx, zone)
})

async function takeZone(ctx: Ctx, zone: string): Promise<void> {
  await setZone(ctx.work.tx, ctx.row.id, zone)
  ctx.row.zone = zone
  await rememberDrafts(ctx)
}
