import { InlineKeyboard } from 'grammy'
import { likelyZones } from '../domain/places.ts'
import { describeZone } from '../domain/wording.ts'
import { pack } from '../telegram/callback.ts'
import type { Ctx } from './context.ts'

export function askZone(ctx: Ctx, phrase: 'zone-ask' | 'zone-needed'): void {
  const keyboard = new InlineKeyboard()
  for (const zone of likelyZones(ctx.from?.language_code)) keyboard.text(describeZone(zone, ctx.work.nowMs), pack('zone', { zone })).row()
  ctx.say(ctx.phrase(phrase), { keyboard, record: { kind: 'zone-ask' } })
}
