import type { Kind } from '../domain/checkin.ts'
import type { Entity } from '../domain/entity.ts'
import type { Manner } from '../domain/manner.ts'
import type { Rule } from '../domain/rule.ts'
import type { Db, Tx } from './pool.ts'

export const mediaKinds = ['photo', 'animation', 'document', 'voice', 'audio', 'video', 'video_note', 'sticker'] as const

/** A file of Telegram's, sent again by its id. */
export interface Media {
  kind: typeof mediaKinds[number]
  fileId: string
  /** The person's message that holds it, which a delivery may point to. */
  messageId?: number
  /** It was one of several sent together, of which only this one is kept. */
  album?: string
  /** Telegram does not send it any more. */
  gone?: true
}

export interface Reminder {
  id: number
  chat_id: number
  creator: number
  text: string
  entities: Entity[]
  media: Media | null
  /** What it asks for; null where it only reminds. */
  ask: Kind | null
  /** A summary that goes out with its text. */
  shows: 'week' | null
  anchor: 'wall' | 'instant'
  anchor_local: string | null
  anchor_at: number | null
  rrule: string | null
  leads: Manner['leads'] | null
  nag: Manner['nag'] | null
  from_completion: Manner['fromCompletion'] | null
  zone: string
  floating: boolean
  thread_id: number | null
  state: 'active' | 'paused' | 'ended' | 'deleted'
  rev: number
  src_message_id: number | null
  src_part: number
  /** The rule as the person's message says it; null where it says none. */
  src_rule: Rule | null
  created_at: number
}

/** `chat_id` is named by its alias so that joins can reuse the list. */
export const reminderColumns = ['id', 'chat_id', 'creator', 'text', 'entities', 'media', 'ask', 'shows', 'anchor', 'anchor_local', 'anchor_at', 'rrule',
  'leads', 'nag', 'from_completion', 'zone', 'floating', 'thread_id', 'state', 'rev', 'src_message_id', 'src_part', 'src_rule', 'created_at'].map(name => `r.${name}`).join(', ')

export function ruleOf(reminder: Reminder): Rule {
  const start = reminder.anchor === 'wall' ? reminder.anchor_local! : new Date(reminder.anchor_at!).toISOString().replace('.000Z', 'Z')
  return {
    anchor: reminder.anchor, start, rrule: reminder.rrule, zone: reminder.zone,
    ...(reminder.leads ? { leads: reminder.leads } : {}), ...(reminder.nag ? { nag: reminder.nag } : {}),
    ...(reminder.from_completion ? { fromCompletion: reminder.from_completion } : {}),
  }
}

export interface NewReminder {
  chatId: number
  creator: number
  text: string
  entities: Entity[]
  media: Media | null
  ask?: Kind | null
  shows?: Reminder['shows']
  rule: Rule
  /** Follows the chat's zone when that changes. */
  floating: boolean
  threadId: number | null
  source: { messageId: number, part: number, rule?: Rule } | null
  nowMs: number
}

const json = (value: unknown) => value === undefined ? null : JSON.stringify(value)

const anchorOf = (rule: Rule) => rule.anchor === 'wall' ? { local: rule.start, at: null } : { local: null, at: new Date(rule.start) }

/** Null when this part of this message has made its reminder before. */
export async function insertReminder(tx: Tx, reminder: NewReminder): Promise<Reminder | null> {
  const anchor = anchorOf(reminder.rule)
  const { rows } = await tx.query<Reminder>(
    `insert into reminders as r (chat_id, creator, text, entities, media, anchor, anchor_local, anchor_at, rrule, zone, floating, thread_id,
       src_message_id, src_part, created_at, src_rule, ask, shows, leads, nag, from_completion)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
     on conflict (chat_id, src_message_id, src_part) do nothing returning ${reminderColumns}`,
    [reminder.chatId, reminder.creator, reminder.text, JSON.stringify(reminder.entities), reminder.media && JSON.stringify(reminder.media),
      reminder.rule.anchor, anchor.local, anchor.at, reminder.rule.rrule, reminder.rule.zone, reminder.floating, reminder.threadId,
      reminder.source?.messageId ?? null, reminder.source?.part ?? 0, new Date(reminder.nowMs), reminder.source?.rule && JSON.stringify(reminder.source.rule),
      reminder.ask && JSON.stringify(reminder.ask), reminder.shows,
      json(reminder.rule.leads), json(reminder.rule.nag), json(reminder.rule.fromCompletion)])
  return rows[0] ?? null
}

/** What an edit may set; every edit raises the revision, so that a delivery in flight does not overwrite it. */
export interface ReminderPatch {
  text?: string
  entities?: Entity[]
  media?: Media | null
  ask?: Kind | null
  rule?: Rule
  floating?: boolean
  state?: Reminder['state']
  threadId?: number | null
  sourceRule?: Rule
}

export async function patchReminder(tx: Tx, id: number, patch: ReminderPatch): Promise<Reminder> {
  const sets: string[] = ['rev = rev + 1']
  const values: unknown[] = [id]
  const set = (column: string, value: unknown) => { values.push(value); sets.push(`${column} = $${values.length}`) }
  if (patch.text !== undefined) set('text', patch.text)
  if (patch.entities) set('entities', JSON.stringify(patch.entities))
  if (patch.media !== undefined) set('media', patch.media && JSON.stringify(patch.media))
  if (patch.ask !== undefined) set('ask', patch.ask && JSON.stringify(patch.ask))
  if (patch.rule) {
    const anchor = anchorOf(patch.rule)
    set('anchor', patch.rule.anchor); set('anchor_local', anchor.local); set('anchor_at', anchor.at)
    set('rrule', patch.rule.rrule); set('zone', patch.rule.zone)
    set('leads', json(patch.rule.leads)); set('nag', json(patch.rule.nag)); set('from_completion', json(patch.rule.fromCompletion))
  }
  if (patch.floating !== undefined) set('floating', patch.floating)
  if (patch.sourceRule) set('src_rule', JSON.stringify(patch.sourceRule))
  if (patch.threadId !== undefined) set('thread_id', patch.threadId)
  if (patch.state) {
    set('state', patch.state)
    sets.push(`deleted_at = ${patch.state === 'deleted' ? 'now()' : 'null'}`)
  }
  const { rows } = await tx.query<Reminder>(`update reminders r set ${sets.join(', ')} where id = $1 returning ${reminderColumns}`, values)
  return rows[0]!
}

/** Only within its chat: an id from a button or a command is never trusted alone. */
export async function findReminder(db: Db, chatId: number, id: number): Promise<Reminder | undefined> {
  return (await db.query<Reminder>(`select ${reminderColumns} from reminders r where id = $1 and chat_id = $2`, [id, chatId])).rows[0]
}

export interface ListedReminder extends Reminder { next_due_at: number | null }

const listed = (condition: string) => `from reminders r
  left join lateral (
    select min(s.due_at) as due_at from steps s join occurrences o on o.id = s.occurrence_id
    where o.reminder_id = r.id and s.kind <> 'pre' and s.state in ('waiting', 'sending')) n on true
  where r.chat_id = $1 and ${condition}`

/** Everything that may still come, or is paused. */
const living = `r.state <> 'deleted' and (r.state in ('active', 'paused') or n.due_at is not null)`

export interface ListPage { rows: ListedReminder[], total: number, offset: number }

/** Living reminders (or only those in `state`), next first, paused ones last. An offset past the end is the last page. */
export async function listReminders(db: Db, chatId: number, page: { limit: number, offset: number, state?: Reminder['state'] }): Promise<ListPage> {
  const from = listed(`${living} and ($2::text is null or r.state = $2)`)
  const { rows: [count] } = await db.query<{ total: number }>(`select count(*)::int as total ${from}`, [chatId, page.state])
  const total = count!.total
  const lastPage = Math.max(0, Math.ceil(total / page.limit) - 1)
  const offset = Math.min(page.offset, lastPage * page.limit)
  const { rows } = await db.query<ListedReminder>(
    `select ${reminderColumns}, n.due_at as next_due_at ${from} order by (r.state = 'paused'), n.due_at nulls last, r.id limit $3 offset $4`,
    [chatId, page.state, page.limit, offset])
  return { rows, total, offset }
}

/** Any reminder of the chat, also a deleted one, as a card shows it. */
export async function findListed(db: Db, chatId: number, id: number): Promise<ListedReminder | undefined> {
  return (await db.query<ListedReminder>(`select ${reminderColumns}, n.due_at as next_due_at ${listed('r.id = $2')}`, [chatId, id])).rows[0]
}

/** What is over or deleted, newest first. */
export async function pastReminders(db: Db, chatId: number, limit: number): Promise<Reminder[]> {
  return (await db.query<Reminder>(
    `select ${reminderColumns} from reminders r where chat_id = $1 and state in ('ended', 'deleted') order by id desc limit $2`, [chatId, limit])).rows
}

/** Whether a message, by Telegram's ids, has set any. */
export async function hasSetReminders(db: Db, { bot, tgChat, tgMessage }: { bot: number, tgChat: number, tgMessage: number }): Promise<boolean> {
  const { rowCount } = await db.query(
    'select from reminders r join chats c on c.id = r.chat_id where c.bot = $1 and c.tg_id = $2 and r.src_message_id = $3', [bot, tgChat, tgMessage])
  return rowCount !== 0
}

/** What one message of a person's set, in its order, deleted ones too. */
export async function remindersFrom(db: Db, chatId: number, messageId: number): Promise<Reminder[]> {
  return (await db.query<Reminder>(
    `select ${reminderColumns} from reminders r where chat_id = $1 and src_message_id = $2 order by src_part`, [chatId, messageId])).rows
}

/** The one that shows the week, if there is one. */
export async function findWeekly(db: Db, chatId: number): Promise<Reminder | undefined> {
  return (await db.query<Reminder>(`select ${reminderColumns} from reminders r where chat_id = $1 and shows = 'week' and state in ('active', 'paused') order by id limit 1`, [chatId])).rows[0]
}
