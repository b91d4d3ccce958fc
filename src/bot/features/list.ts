import { Composer, InlineKeyboard } from 'grammy'
import { findReminder, listReminders } from '../../storage/reminders.ts'
import { canChange, isStateChange, type StateChange } from '../../storage/state.ts'
import { unpack } from '../../telegram/callback.ts'
import { listButton, undoButton } from '../../telegram/card.ts'
import { listMessage, pageSize } from '../../telegram/list.ts'
import { showCard, wordsOf } from '../cards.ts'
import { askAboutLapsed, changeAll, changedText, type Changed } from '../changes.ts'
import type { Ctx } from '../context.ts'
import { tell } from '../tell.ts'

/** What is set, next first, a page at a time; each opens as a card, and both can be changed in place. */
export const listFeature = new Composer<Ctx>()

listFeature.command('list', ctx => showList(ctx, 0))

listFeature.on('callback_query:data', async (ctx, next) => {
  const press = unpack(ctx.callbackQuery.data)
  switch (press?.name) {
    case 'list': return showList(ctx, Number(press.page))
    case 'item': return showCard(ctx, Number(press.reminder), { page: Number(press.page) })
    case 'listed': case 'carded': return isStateChange(press.change) ? change(ctx, press.name, press.change, Number(press.reminder), Number(press.page)) : undefined
    default: return next()
  }
})

async function showList(ctx: Ctx, page: number, done?: Changed): Promise<void> {
  const found = await listReminders(ctx.work.tx, ctx.row.id, { limit: pageSize, offset: page * pageSize })
  const { text, keyboard } = listMessage(found, wordsOf(ctx))
  if (!done) return tell(ctx, text, { keyboard, record: { kind: 'list' } })
  if (done.undo !== null) keyboard.inline_keyboard.push([undoButton(done.undo, ctx.phrase)])
  await tell(ctx, `${changedText(ctx, done)}\n\n${text}`, { keyboard, record: { kind: 'list' } })
}

async function change(ctx: Ctx, from: 'listed' | 'carded', name: StateChange, id: number, page: number): Promise<void> {
  const reminder = await findReminder(ctx.work.tx, ctx.row.id, id)
  if (!reminder || reminder.state === 'deleted') ctx.toast(ctx.phrase('gone'), true)
  else if (!canChange(reminder, name)) ctx.toast(ctx.phrase(`already-${name}`), true)
  const done = reminder && await changeAll(ctx, name, [reminder])
  if (from === 'listed') await showList(ctx, page, done?.changed.length ? done : undefined)
  else if (done?.changed.length && name === 'delete') {
    const keyboard = new InlineKeyboard([[undoButton(done.undo!, ctx.phrase), listButton(page, ctx.phrase)]])
    await tell(ctx, changedText(ctx, done), { keyboard, record: { kind: 'card', reminderId: id } })
  } else if (reminder) await showCard(ctx, id, { page })
  await askAboutLapsed(ctx, done?.lapsed ?? [])
}
