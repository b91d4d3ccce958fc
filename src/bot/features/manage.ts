import { Composer, InlineKeyboard } from 'grammy'
import { describeInstant } from '../../domain/wording.ts'
import { replan } from '../../storage/planning.ts'
import { findReminder, listReminders, patchReminder, type Reminder } from '../../storage/reminders.ts'
import { applyUndo, recordUndo, snapshot } from '../../storage/undo.ts'
import { pack, unpack } from '../../telegram/callback.ts'
import type { Ctx } from '../context.ts'
import { sayMovedBack } from '../moveZone.ts'

/** Seeing and changing what is set: /list, delete, pause, resume, undo. Every change can be taken back. */
export const manageFeature = new Composer<Ctx>()

const pageSize = 8

manageFeature.command('list', async ctx => {
  const page = await listPage(ctx, 0)
  ctx.say(page.text, { keyboard: page.keyboard })
})

manageFeature.command('undo', async ctx => { await undo(ctx, null) })

manageFeature.on('callback_query:data', async (ctx, next) => {
  const press = unpack(ctx.callbackQuery.data)
  switch (press?.name) {
    case 'list': {
      const page = await listPage(ctx, Number(press.page))
      return ctx.change(page.text, page.keyboard)
    }
    case 'delete': case 'pause': case 'resume': return setState(ctx, press.name, Number(press.reminder))
    case 'undo': return undo(ctx, Number(press.undo))
    default: return next()
  }
})

const stateAfter = { delete: 'deleted', pause: 'paused', resume: 'active' } as const

async function setState(ctx: Ctx, change: keyof typeof stateAfter, id: number): Promise<void> {
  const { tx, nowMs } = ctx.work
  const reminder = await findReminder(tx, ctx.row.id, id)
  if (!reminder || reminder.state === 'deleted') return ctx.toast(ctx.phrase('gone'), true)
  const changed = await patchReminder(tx, id, { state: stateAfter[change] })
  await replan(tx, changed, nowMs, change)
  const undoId = await recordUndo(tx, { chatId: ctx.row.id, label: change, before: [snapshot(reminder)], after: [changed], nowMs })
  ctx.change(ctx.phrase(`changed-${change}`, { text: short(reminder) }), new InlineKeyboard().text(ctx.phrase('button-undo'), pack('undo', { undo: undoId })))
}

async function undo(ctx: Ctx, undoId: number | null): Promise<void> {
  const undone = await applyUndo(ctx.work.tx, ctx.row.id, undoId, ctx.work.nowMs)
  if (undone?.zoneBack) return sayMovedBack(ctx, undone.zoneBack)
  const said = !undone ? ctx.phrase('undo-nothing')
    : undone.restored.length === 0 ? ctx.phrase('undo-changed-since')
      : ctx.phrase(`undone-${undone.label}`, { text: undone.restored.map(short).join(', ') })
  if (!ctx.callbackQuery) return ctx.say(said)
  if (undone?.restored.length) ctx.change(said)
  else ctx.toast(said, true)
}

async function listPage(ctx: Ctx, page: number) {
  const { rows, total } = await listReminders(ctx.work.tx, ctx.row.id, { limit: pageSize, offset: page * pageSize })
  const keyboard = new InlineKeyboard()
  if (total === 0) return { text: `${ctx.phrase('list-empty')}\n\n${ctx.phrase('examples')}`, keyboard }
  const lines = rows.map((reminder, i) => {
    const number = page * pageSize + i + 1
    const toggle = reminder.state === 'paused' ? 'resume' as const : 'pause' as const
    keyboard.text(`${number}. 🗑`, pack('delete', { reminder: reminder.id })).text(ctx.phrase(`button-${toggle}`), pack(toggle, { reminder: reminder.id })).row()
    const when = reminder.next_due_at === null ? ctx.phrase('list-paused')
      : describeInstant(reminder.next_due_at, { nowMs: ctx.work.nowMs, zone: reminder.zone, locale: ctx.row.lang })
    return `${number}. ${short(reminder)} — ${when}`
  })
  if (page > 0) keyboard.text('‹', pack('list', { page: page - 1 }))
  if ((page + 1) * pageSize < total) keyboard.text('›', pack('list', { page: page + 1 }))
  return { text: `${ctx.phrase('list-title', { total })}\n\n${lines.join('\n')}`, keyboard }
}

const shortest = 60

const short = ({ text }: Pick<Reminder, 'text'>) => text.length > shortest ? `${text.slice(0, shortest)}…` : text || '⏰'
