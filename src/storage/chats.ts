import { transaction, type Db, type Pool, type Tx } from './pool.ts'

export type ChatKind = 'private' | 'group' | 'supergroup' | 'channel'

/** What a chat's people have chosen in /settings. */
export interface Prefs {
  /** Time of day of a date that is given without one, `07:30`; 09:00 when missing. */
  morning?: string
  /** Until when in the night an answer counts for the day before, `03:00`; midnight when missing. */
  dayEnds?: string
  /** ISO 4217; by the zone's country when missing. */
  currency?: string
  /** How times are shown, and a bare hour read. Missing: shown by 24 hours, read as the next one to come. */
  hours?: 12 | 24
  /** How 3/4 is written. */
  dates?: 'day-first' | 'month-first'
  /** First day of the week, from Monday = 0. */
  week?: number
  /** Times for parts of the day, and for a day without one where that is not the morning. */
  noon?: string
  evening?: string
  night?: string
  usual?: string
  /** What reads as spent is taken down without a command. */
  plainLog?: true
}

/** What the chat was asked last and may answer without replying to the question; until when, in the bot's time. */
export interface Dialog {
  asked: 'zone'
  untilMs: number
  /** Something was said since that is no answer; the next such is not meant as one. */
  missed?: true
  /** The button that shares a location is not shown with it. */
  bare?: true
}

export interface Chat {
  id: number
  bot: number
  tg_id: number
  kind: ChatKind
  lang: string
  zone: string | null
  prefs: Prefs
  dialog: Dialog | null
  state: 'active' | 'suspended'
  state_reason: string | null
  send_after: number
  next_at: number | null
  armed_at: number | null
}

const columns = 'id, bot, tg_id, kind, lang, zone, prefs, dialog, state, state_reason, send_after, next_at, armed_at'

/** Finds or makes the chat and locks its row: every transaction that changes a chat starts here. */
export async function lockChatByTelegramId(tx: Tx, key: { bot: number, tgId: number, kind: ChatKind, lang: string }): Promise<Chat> {
  const { rows } = await tx.query<Chat>(
    `insert into chats (bot, tg_id, kind, lang) values ($1, $2, $3, $4)
     on conflict (bot, tg_id) do update set kind = excluded.kind
     returning ${columns}`, [key.bot, key.tgId, key.kind, key.lang])
  return rows[0]!
}

export async function lockChat(tx: Tx, chatId: number): Promise<Chat | undefined> {
  return (await tx.query<Chat>(`select ${columns} from chats where id = $1 for update`, [chatId])).rows[0]
}

export async function findChatId(db: Db, bot: number, tgId: number): Promise<number | undefined> {
  return (await db.query<{ id: number }>('select id from chats where bot = $1 and tg_id = $2', [bot, tgId])).rows[0]?.id
}

/** `chats.next_at` mirrors the open steps; whoever changes steps ends with this, in the same transaction. True when a poke is needed. */
export async function refreshNextAt(tx: Tx, chatId: number): Promise<boolean> {
  const { rows } = await tx.query<{ unarmed: boolean }>(
    `update chats set next_at = ${earliestOpenStep} where id = $1 returning next_at is distinct from armed_at as unarmed`, [chatId])
  return rows[0]?.unarmed ?? false
}

/**
 * Tells the sleeper what it will be armed for, and returns it: from here on only a change needs a poke. Null: nothing is due.
 * The lock is a statement of its own: one that had to wait for it would still read the steps as they were when it began.
 */
export async function arm(pool: Pool, chatId: number): Promise<Chat | undefined> {
  return transaction(pool, async tx => {
    if (!await lockChat(tx, chatId)) return undefined
    const { rows } = await tx.query<Chat>(
      `update chats set next_at = n.at, armed_at = n.at from (select ${earliestOpenStep} as at from chats where id = $1) n
       where id = $1 returning ${columns}`, [chatId])
    return rows[0]
  })
}

/** For queries over `chats`: what `next_at` mirrors. */
export const earliestOpenStep = `case when chats.state = 'active' then
  (select min(s.at) from steps s where s.chat_id = chats.id and s.state in ('waiting', 'sending')) end`

/** Keeps everything and sends nothing until the chat is heard of again. */
export async function suspendChat(tx: Tx, chatId: number, reason: string): Promise<void> {
  await tx.query(`update chats set state = 'suspended', state_reason = $2, next_at = null where id = $1`, [chatId, reason])
}

export async function reviveChat(tx: Tx, chatId: number): Promise<void> {
  await tx.query(`update chats set state = 'active', state_reason = null where id = $1`, [chatId])
  await refreshNextAt(tx, chatId)
}

export async function setZone(tx: Tx, chatId: number, zone: string): Promise<void> {
  await tx.query('update chats set zone = $2 where id = $1', [chatId, zone])
}

export async function setPrefs(tx: Tx, chatId: number, prefs: Prefs): Promise<void> {
  await tx.query('update chats set prefs = $2 where id = $1', [chatId, JSON.stringify(prefs)])
}

export async function setLang(tx: Tx, chatId: number, lang: string): Promise<void> {
  await tx.query('update chats set lang = $2 where id = $1', [chatId, lang])
}

export async function setDialog(tx: Tx, chatId: number, dialog: Dialog | null): Promise<void> {
  await tx.query('update chats set dialog = $2 where id = $1', [chatId, dialog && JSON.stringify(dialog)])
}
