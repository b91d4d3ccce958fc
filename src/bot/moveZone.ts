import { InlineKeyboard } from 'grammy'
import { describeClock, describeInstant, describeZone } from '../domain/wording.ts'
import { followZone, previewZone, stayingReminders, type Staying } from '../storage/chatZone.ts'
import type { Rewritten } from '../storage/rewrite.ts'
import { recordUndo, snapshot } from '../storage/undo.ts'
import { pack } from '../telegram/callback.ts'
import { undoButton } from '../telegram/card.ts'
import { localeShown } from '../storage/conventions.ts'
import { nameOf } from '../telegram/list.ts'
import { movedText } from '../telegram/moved.ts'
import { askAboutLost } from './askAboutLost.ts'
import { clearZoneQuestion } from './askZone.ts'
import { wordsOf } from './cards.ts'
import type { Ctx } from './context.ts'
import { zoneText } from './zoneWords.ts'

const shownOfEach = 3

/** Shows what another zone would move, to be confirmed. */
export async function previewMove(ctx: Ctx, zone: string): Promise<void> {
  const { tx, nowMs } = ctx.work
  const moved = await previewZone(tx, ctx.row.id, zone, nowMs)
  const staying = await stayingReminders(tx, ctx.row.id)
  const from = ctx.row.zone!
  const text = [
    ctx.phrase('move-title', { from: describeZone(from, nowMs), to: describeZone(zone, nowMs), now: describeClock(nowMs, zone) }),
    movingText(ctx, moved.filter(({ lost }) => !lost), zone),
    linesOf(ctx, 'move-past', moved.filter(({ lost }) => lost).map(({ after, lost }) => ctx.phrase('move-past-item', { text: nameOf(after), when: when(ctx, lost!.dueAtMs, zone) }))),
    linesOf(ctx, 'move-staying', staying.map(one => stayingText(ctx, one, zone))),
  ].filter(Boolean).join('\n\n')
  const keyboard = new InlineKeyboard()
    .text(ctx.phrase('button-move', { zone: describeZone(zone, nowMs) }), pack('move', { zone })).row()
    .text(ctx.phrase('button-keep-zone', { zone: describeZone(from, nowMs) }), pack('keep', { zone: from }))
  if (ctx.callbackQuery) ctx.change(text, keyboard)
  else ctx.say(text, { keyboard })
}

const when = (ctx: Ctx, atMs: number, zone: string) => describeInstant(atMs, { nowMs: ctx.work.nowMs, zone, locale: localeShown(ctx.row) })

function linesOf(ctx: Ctx, title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const more = lines.length - shownOfEach
  return [ctx.phrase(title, { count: lines.length }), ...lines.slice(0, shownOfEach).map(line => `• ${line}`), ...(more > 0 ? [ctx.phrase('move-more', { count: more })] : [])].join('\n')
}

function movingText(ctx: Ctx, moved: readonly Rewritten[], zone: string): string {
  if (moved.length === 0) return ctx.phrase('move-nothing')
  const soonest = [...moved].sort((a, b) => (a.dueAtMs ?? Infinity) - (b.dueAtMs ?? Infinity))
  return linesOf(ctx, 'move-moving', soonest.map(({ after, wasDueAtMs, dueAtMs }) => {
    if (wasDueAtMs === null || dueAtMs === null) return ctx.phrase(after.state === 'active' ? 'move-item-waits' : 'move-item-paused', { text: nameOf(after) })
    return movedText(after, { zone, wasDueAtMs, dueAtMs }, wordsOf(ctx))
  }))
}

function stayingText(ctx: Ctx, reminder: Staying, zone: string): string {
  const due = reminder.next_due_at
  return ctx.phrase(reminder.anchor === 'instant' ? 'move-item-counted' : 'move-item-fixed', {
    text: nameOf(reminder), zone: describeZone(reminder.zone, ctx.work.nowMs), when: due === null ? ctx.phrase('list-paused') : when(ctx, due, zone),
  })
}

/** Moves all that floats; one undo takes it and the zone back. */
export async function move(ctx: Ctx, zone: string): Promise<void> {
  const { tx, nowMs } = ctx.work
  const from = ctx.row.zone!
  const moved = await followZone(tx, ctx.row.id, zone, nowMs)
  ctx.row.zone = zone
  // What floats goes back with the zone; only what ended for want of a time to come must be told how it was.
  const ended = moved.filter(({ lost, dueAtMs }) => lost && dueAtMs === null)
  const undo = await recordUndo(tx, { chatId: ctx.row.id, label: 'move', before: ended.map(({ before, after }) => ({ ...snapshot(before), rev: after.rev })), after: ended.map(({ after }) => after), zone: from, nowMs })
  ctx.change(`${zoneText(ctx, zone)}\n${ctx.phrase('moved', { count: moved.length })}`, new InlineKeyboard([[undoButton(undo, ctx.phrase)]]))
  await clearZoneQuestion(ctx)
  askAboutLost(ctx, moved)
}

/** After an undo has given the zone back. */
export function sayMovedBack(ctx: Ctx, { zone, moved }: { zone: string, moved: readonly Rewritten[] }): void {
  ctx.row.zone = zone
  const said = `↩️ ${zoneText(ctx, zone)}`
  if (ctx.callbackQuery) ctx.change(said)
  else ctx.say(said)
  askAboutLost(ctx, moved)
}
