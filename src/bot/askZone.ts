import { likelyZones } from '../domain/places.ts'
import { setDialog, type Dialog } from '../storage/chats.ts'
import type { Ctx, SayOptions } from './context.ts'
import { zoneKeyboard } from './zoneWords.ts'

/** As long as a question for the zone may be answered in private without replying to it. */
const patienceMs = 15 * 60_000

/** Whether the zone was asked for lately, and the button for a location with it. */
export const isAskedForZone = ({ row, work }: Pick<Ctx, 'row' | 'work'>): boolean => row.dialog?.asked === 'zone' && row.dialog.untilMs > work.nowMs

/** Asks for the zone, with the likely ones to tap and, in private, a button that shares the location. `lead` comes before the question. */
export async function askZone(ctx: Ctx, lead: string): Promise<void> {
  const isPrivate = ctx.chat?.type === 'private'
  const keyboard = zoneKeyboard(likelyZones(ctx.from?.language_code).map(zone => ({ zone, place: null })), ctx.work.nowMs)
  const question = ctx.phrase(isPrivate ? 'zone-ask' : 'zone-ask-group')
  const record = { kind: 'zone-ask' }
  // One message holds one keyboard; the button stays under the input field until the zone is known.
  if (!isPrivate || (isAskedForZone(ctx) && !ctx.row.dialog?.bare)) ctx.say(`${lead}\n\n${question}`, { keyboard, record })
  else {
    ctx.say(lead, { keyboard: { keyboard: [[{ text: ctx.phrase('button-location'), request_location: true }]], resize_keyboard: true, one_time_keyboard: true } })
    ctx.say(question, { keyboard, record })
  }
  await keep(ctx, { asked: 'zone', untilMs: ctx.work.nowMs + patienceMs })
}

/** After "/timezone Springfield": what is typed next may be the place, said better. */
export async function awaitZone(ctx: Ctx): Promise<void> {
  if (!isAskedForZone(ctx)) await keep(ctx, { asked: 'zone', untilMs: ctx.work.nowMs + patienceMs, missed: true, bare: true })
}

async function keep(ctx: Ctx, dialog: Dialog | null): Promise<void> {
  ctx.row.dialog = dialog
  await setDialog(ctx.work.tx, ctx.row.id, dialog)
}

/** Where a zone is set already, one misspelt answer is forgiven; then the person has gone on to something else. */
export async function missZoneQuestion(ctx: Ctx): Promise<void> {
  if (ctx.row.dialog) await keep(ctx, { ...ctx.row.dialog, missed: true })
}

export const forgetZoneQuestion = (ctx: Ctx): Promise<void> => keep(ctx, null)

/** Ends the question; what to say next with, so that the button for the location goes. */
export async function endZoneQuestion(ctx: Ctx): Promise<SayOptions> {
  await keep(ctx, null)
  return ctx.chat?.type === 'private' ? { keyboard: { remove_keyboard: true } } : {}
}

/** Ends the question after an answer that could not take the button away: a changed message, or one with buttons of its own. */
export async function clearZoneQuestion(ctx: Ctx): Promise<void> {
  const asked = ctx.row.dialog !== null && !ctx.row.dialog.bare
  const closing = await endZoneQuestion(ctx)
  if (asked && closing.keyboard) ctx.say(ctx.phrase('zone-settled'), closing)
}
