import type { ZoneAnswer } from '../domain/places.ts'
import { describeClock, describeZone } from '../domain/wording.ts'
import { setZone } from '../storage/chats.ts'
import { takeDrafts } from '../storage/drafts.ts'
import { fit, plain } from '../telegram/formatted.ts'
import { clearZoneQuestion, endZoneQuestion } from './askZone.ts'
import type { Ctx } from './context.ts'
import type { Incoming } from './incoming.ts'
import { previewMove } from './moveZone.ts'
import { remember } from './remember.ts'
import { zoneKeyboard, zoneText } from './zoneWords.ts'

const longestQuote = 60

/** What somebody answered to the question for the zone. */
export async function takeAnswer(ctx: Ctx, said: string, answer: ZoneAnswer): Promise<void> {
  if (answer.kind === 'zone') return takeZone(ctx, answer.zone)
  const { text } = fit(plain(said), longestQuote)
  const record = { kind: 'zone-ask' }
  switch (answer.kind) {
    case 'choose': return ctx.say(ctx.phrase(`zone-choose-${answer.by}`, { text }), { keyboard: zoneKeyboard(answer.choices, ctx.work.nowMs), record })
    case 'no-such-clock': return ctx.say(ctx.phrase('zone-no-such-clock', { utc: describeClock(ctx.work.nowMs, 'UTC') }), { record })
    default: return ctx.say(ctx.phrase('zone-unknown', { text }), { record })
  }
}

/** "This is my zone": the first is taken at once, another one is shown first with what it moves. */
export async function takeZone(ctx: Ctx, zone: string): Promise<void> {
  if (ctx.row.zone === null) return takeFirstZone(ctx, zone)
  if (ctx.row.zone !== zone) return previewMove(ctx, zone)
  if (!ctx.callbackQuery) return ctx.say(zoneText(ctx, zone), await endZoneQuestion(ctx))
  ctx.toast(ctx.phrase('zone-same', { zone: describeZone(zone, ctx.work.nowMs) }), true)
  await clearZoneQuestion(ctx)
}

/** Completes what was said before the zone was known. */
async function takeFirstZone(ctx: Ctx, zone: string): Promise<void> {
  const { tx } = ctx.work
  await setZone(tx, ctx.row.id, zone)
  ctx.row.zone = zone
  const closing = await endZoneQuestion(ctx)
  const drafts = await takeDrafts<Incoming>(tx, ctx.row.id)
  const next = ctx.phrase(drafts.length ? 'zone-then-drafts' : 'examples')
  if (ctx.callbackQuery) {
    ctx.change(zoneText(ctx, zone))
    if (ctx.chat?.type === 'private') ctx.say(next, closing)
  } else ctx.say(`${zoneText(ctx, zone)}\n\n${next}`, closing)
  for (const draft of drafts) await remember(ctx, draft)
}
