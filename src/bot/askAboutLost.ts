import type { InlineKeyboardButton } from '@grammyjs/types'
import { describeInstant } from '../domain/wording.ts'
import { instantToLocal, localToInstant, nextDay } from '../domain/zone.ts'
import type { Rewritten } from '../storage/rewrite.ts'
import { pack } from '../telegram/callback.ts'
import { localeShown } from '../storage/conventions.ts'
import { nameOf } from '../telegram/list.ts'
import type { Ctx } from './context.ts'

/** Telegram takes 100 buttons a message. */
const askedAtOnce = 20

/** A slot that a change of zone put into the past was neither sent nor dropped by anybody: the chat decides. */
export function askAboutLost(ctx: Ctx, moved: readonly Rewritten[]): void {
  const lost = moved.filter((one): one is Rewritten & { lost: NonNullable<Rewritten['lost']> } => one.lost !== null)
  for (let from = 0; from < lost.length; from += askedAtOnce) {
    const asked = lost.slice(from, from + askedAtOnce)
    const lines = asked.map(({ after, lost }, i) => `${i + 1}. ${nameOf(after)}: ${describe(ctx, lost.dueAtMs, after.zone)}`)
    ctx.say([ctx.phrase('lost-ask'), ...lines].join('\n'), { keyboard: { inline_keyboard: asked.map((one, i) => row(ctx, one, `${i + 1}. `)) } })
  }
}

const describe = (ctx: Ctx, atMs: number, zone: string) => describeInstant(atMs, { nowMs: ctx.work.nowMs, zone, locale: localeShown(ctx.row) })

/** A series comes again by itself; what is to come once can come the next time its clock shows that. */
function row(ctx: Ctx, { after, lost }: { after: Rewritten['after'], lost: NonNullable<Rewritten['lost']> }, number: string): InlineKeyboardButton[] {
  const button = (choice: string, text: string) => ({ text: `${number}${text}`, callback_data: pack('lost', { reminder: after.id, slot: lost.slot, choice }) })
  return [
    button('now', ctx.phrase('button-lost-now')),
    ...(after.rrule === null ? [button('again', describe(ctx, localToInstant(comingAt(lost.slot, ctx.work.nowMs, after.zone), after.zone), after.zone))] : []),
    button('drop', ctx.phrase(after.rrule === null ? 'button-lost-drop' : 'button-lost-skip')),
  ]
}

/** The local time of the next moment at which the clock shows a slot's time. */
export function comingAt(slot: string, nowMs: number, zone: string): string {
  const today = `${instantToLocal(nowMs, zone).slice(0, 11)}${slot.slice(11)}`
  return localToInstant(today, zone) > nowMs ? today : nextDay(today)
}
