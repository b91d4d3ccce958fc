import type { Rule } from '../domain/rule.ts'
import { planNext } from '../storage/planning.ts'
import { insertReminder, type Reminder } from '../storage/reminders.ts'
import { recordUndo } from '../storage/undo.ts'
import type { Formatted } from '../telegram/formatted.ts'
import { asksIn } from './asks.ts'
import { sayCard } from './cards.ts'
import type { Ctx } from './context.ts'
import type { Incoming } from './incoming.ts'
import { floats } from './reading.ts'

/** What one part of a message asks for. */
export interface Wanted {
  content: Formatted
  rule: Rule
  /** The person named the zone, so it stays when the chat's zone changes. */
  zoneNamed?: boolean
  assumed?: readonly string[]
  /** The message itself says when. */
  said: boolean
}

/** Sets them, each confirmed by a card. Those that this message has set before are passed over. */
export async function create(ctx: Ctx, source: Incoming, wanted: readonly Wanted[]): Promise<Reminder[]> {
  const made: Reminder[] = []
  for (const [part, one] of wanted.entries()) {
    const reminder = await createOne(ctx, source, one, part)
    if (reminder) made.push(reminder)
  }
  return made
}

async function createOne(ctx: Ctx, source: Incoming, wanted: Wanted, part: number): Promise<Reminder | null> {
  const set = await setOne(ctx, source, wanted, part)
  if (!set) return null
  const { reminder, nextDueAtMs } = set
  const assumed = wanted.assumed ?? []
  const undo = await recordUndo(ctx.work.tx, { chatId: ctx.row.id, label: 'create', before: [{ id: reminder.id, patch: null }], after: [reminder], nowMs: ctx.work.nowMs })
  sayCard(ctx, reminder.ask ? 'card-set-asks' : 'card-set', reminder, nextDueAtMs, undo, source.media?.album ? [...assumed, ctx.phrase('album-one-kept')] : assumed)
  return reminder
}

/** Stores and plans one part of a message; null where the message has set it before. */
export async function setOne(ctx: Ctx, source: Incoming, { content, rule, zoneNamed, said }: Wanted, part: number): Promise<{ reminder: Reminder, nextDueAtMs: number | null } | null> {
  const { tx } = ctx.work
  const asks = asksIn(ctx, content, source.asks)
  const { text, entities } = asks?.content ?? content
  const nowMs = source.saidAtMs ?? ctx.work.nowMs // a draft whose time has come meanwhile is late, not lost
  const reminder = await insertReminder(tx, {
    chatId: ctx.row.id, creator: source.creator, text, entities, media: source.media, ask: asks?.kind ?? null, rule,
    floating: floats(ctx, { rule, zoneNamed }), threadId: source.threadId,
    source: { messageId: source.messageId, part, ...(said ? { rule } : {}) }, nowMs,
  })
  if (!reminder) return null
  const next = await planNext(tx, reminder, nowMs, ctx.work.nowMs)
  return { reminder, nextDueAtMs: next?.dueAtMs ?? null }
}
