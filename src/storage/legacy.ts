import { instantToLocal } from '../domain/zone.ts'
import type { Rule } from '../domain/rule.ts'
import { lockChatByTelegramId, refreshNextAt, setZone } from './chats.ts'
import { planNext, replan } from './planning.ts'
import type { Tx } from './pool.ts'
import { findReminder, insertReminder, patchReminder, type Reminder } from './reminders.ts'

/** `kept`: it differs in the old table now, but the person has changed it here. */
export type Takeover = 'set' | 'unchanged' | 'changed' | 'kept'

interface TakenOver { reminder_id: number, reminder_time: string, reminder_zone: string }

const daily = 'FREQ=DAILY'

/**
 * Takes one person of the old bot over: a private chat and a daily reminder, once; again only what changed there since, and never
 * over what the person changed here. Without a zone of its own the row gets the person's, as told here, else the default; null when there
 * is none. No undo is kept: it is not the person's doing, and must not be what their /undo takes back.
 */
export async function takeOver(
  tx: Tx, user: { bot: number, userId: number, time: string, zone: string | null }, options: { text: string, defaultZone: string | undefined, nowMs: number },
): Promise<{ takeover: Takeover, zone: string } | null> {
  const chat = await lockChatByTelegramId(tx, { bot: user.bot, tgId: user.userId, kind: 'private', lang: 'en' })
  const { rows: [before] } = await tx.query<TakenOver>(
    'select reminder_id, reminder_time, reminder_zone from legacy_users where bot = $1 and telegram_user_id = $2', [user.bot, user.userId])
  const toldZone = chat.zone === before?.reminder_zone ? null : chat.zone
  const zone = user.zone ?? toldZone ?? options.defaultZone
  if (!zone) return null
  if (before?.reminder_time === user.time && before.reminder_zone === zone) return { takeover: 'unchanged', zone }

  const rule: Rule = { anchor: 'wall', start: `${instantToLocal(options.nowMs, zone).slice(0, 10)}T${user.time}`, rrule: daily, zone }
  const floating = zone === (toldZone ?? zone)
  if (before) {
    const reminder = await findReminder(tx, chat.id, before.reminder_id)
    if (!reminder || !asTakenOver(reminder, before)) return { takeover: 'kept', zone: before.reminder_zone }
    await replan(tx, await patchReminder(tx, reminder.id, { rule, floating }), options.nowMs, 'imported')
    await remember(tx, user, zone, reminder.id)
  } else {
    const reminder = await insertReminder(tx, {
      chatId: chat.id, creator: user.userId, text: options.text, entities: [], media: null, rule, floating, threadId: null, source: null, nowMs: options.nowMs,
    })
    await planNext(tx, reminder!, options.nowMs, options.nowMs)
    await remember(tx, user, zone, reminder!.id)
  }
  if (!toldZone) await setZone(tx, chat.id, zone)
  await refreshNextAt(tx, chat.id)
  return { takeover: before ? 'changed' : 'set', zone }
}

const asTakenOver = ({ state, rrule, anchor_local, zone }: Reminder, before: TakenOver): boolean =>
  state === 'active' && rrule === daily && anchor_local?.slice(11) === before.reminder_time && zone === before.reminder_zone

async function remember(tx: Tx, user: { bot: number, userId: number, time: string }, zone: string, reminderId: number): Promise<void> {
  await tx.query(
    `insert into legacy_users (bot, telegram_user_id, reminder_time, reminder_zone, reminder_id) values ($1, $2, $3, $4, $5)
     on conflict (bot, telegram_user_id) do update set reminder_time = excluded.reminder_time, reminder_zone = excluded.reminder_zone`,
    [user.bot, user.userId, user.time, zone, reminderId])
}
