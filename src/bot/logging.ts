import { findReminder } from '../storage/reminders.ts'
import { nameOf } from '../telegram/list.ts'
import { logAnswer, readSaid, sayUnread } from './answering.ts'
import type { Ctx } from './context.ts'
import { checkinsIn, namedFirst } from './namedFirst.ts'

const spending = { kind: 'amounts' } as const

/** What was spent, or an answer to the check-in that is named first ("/log weight 72.4") or was asked about; false where it is neither and was not said to be. */
export async function takeLog(ctx: Ctx, text: string, { isSaid, reminderId = null }: { isSaid: boolean, reminderId?: number | null }): Promise<boolean> {
  const asked = reminderId === null ? undefined : await findReminder(ctx.work.tx, ctx.row.id, reminderId)
  const { checkin, rest } = asked?.ask ? { checkin: asked, rest: text } : isSaid ? await namedFirst(ctx, text) : { checkin: null, rest: text }
  const said = await readSaid(ctx, rest, checkin?.ask ?? spending, ctx.msg!.message_id)
  const { answer } = said
  const reads = checkin ? answer.kind !== 'none' : answer.kind === 'amounts' && (isSaid || (answer.unread.length === 0 && answer.items.every(item => item.text)))
  if (reads) await logAnswer(ctx, said, checkin)
  else if (isSaid) sayUnread(ctx, said, { kind: 'ask-log', ...checkin ? { reminderId: checkin.id } : {} }, checkin ? [] : await howByName(ctx))
  return reads || isSaid
}

/** What is no amount belongs to a check-in. */
export async function howByName(ctx: Ctx): Promise<string[]> {
  const other = (await checkinsIn(ctx)).find(({ ask }) => ask.kind !== 'amounts')
  return other ? [ctx.phrase('log-by-name', { name: nameOf(other) })] : []
}
