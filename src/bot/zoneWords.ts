import { InlineKeyboard } from 'grammy'
import type { ZoneChoice } from '../domain/places.ts'
import { describeClock, describeZone } from '../domain/wording.ts'
import { isFixedZone } from '../domain/zone.ts'
import { pack } from '../telegram/callback.ts'
import type { Ctx } from './context.ts'

/** The chat's zone with what its clock shows now, so that a wrong one is seen at once; a fixed one is told to be so. */
export function zoneText(ctx: Ctx, zone: string): string {
  const { nowMs } = ctx.work
  const values = { zone: describeZone(zone, nowMs), time: describeClock(nowMs, zone) }
  const said = ctx.phrase(ctx.chat?.type === 'private' ? 'zone-is' : 'zone-is-group', values)
  return isFixedZone(zone) ? `${said}\n${ctx.phrase('zone-fixed')}` : said
}

/** A row each; pressing one says "this is my zone". */
export function zoneKeyboard(choices: readonly ZoneChoice[], nowMs: number): InlineKeyboard {
  const keyboard = new InlineKeyboard()
  for (const { zone, place } of choices) {
    keyboard.text(`${place ? `${place.name}, ${place.country}: ` : ''}${describeZone(zone, nowMs)}`, pack('zone', { zone })).row()
  }
  return keyboard
}
