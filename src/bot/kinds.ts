import type { Kind } from '../domain/checkin.ts'
import { changeReminder } from '../storage/planning.ts'
import { findListed, type Reminder } from '../storage/reminders.ts'
import { recordUndo, snapshot } from '../storage/undo.ts'
import { kindName, kindsKeyboard } from '../telegram/kinds.ts'
import { nameOf } from '../telegram/list.ts'
import { askReply } from './askReply.ts'
import { showCard } from './cards.ts'
import type { Ctx } from './context.ts'
import { tell } from './tell.ts'

/** Makes a check-in of a reminder, changes what it asks for, or has it only remind. */
export async function setKind(ctx: Ctx, reminder: Reminder, ask: Kind | null): Promise<Reminder> {
  const { tx, nowMs } = ctx.work
  const changed = await changeReminder(tx, reminder, { ask }, nowMs)
  await recordUndo(tx, { chatId: ctx.row.id, label: 'edit', before: [snapshot(reminder)], after: [changed], nowMs })
  return changed
}

/** "Options: run, swim, rest", said after the tap on "choice". */
export async function takeOptions(ctx: Ctx, reminderId: number, said: string): Promise<void> {
  const reminder = await findListed(ctx.work.tx, ctx.row.id, reminderId)
  if (!reminder || reminder.state === 'deleted') return ctx.say(ctx.phrase('gone'))
  const options = [...new Set(said.split(/[,;/\n]/).map(option => option.trim()).filter(Boolean))]
  if (options.length < 2) return askReply(ctx, ctx.phrase('ask-options-again'), { kind: 'ask-options', reminderId })
  await setKind(ctx, reminder, { kind: 'choice', options })
  await showCard(ctx, reminderId)
}

export async function offerKinds(ctx: Ctx, { id, text, media, ask }: Reminder): Promise<void> {
  await tell(ctx, ctx.phrase('kinds', { text: nameOf({ text, media }), kind: ask ? kindName(ask, ctx.phrase) : '' }), {
    keyboard: kindsKeyboard(id, ask, ctx.phrase), record: { kind: 'card', reminderId: id },
  })
}
