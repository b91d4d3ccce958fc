import { setTimeout as delay } from 'node:timers/promises'
import { replan } from '../../src/storage/planning.ts'
import { transaction } from '../../src/storage/pool.ts'
import { patchReminder } from '../../src/storage/reminders.ts'
import { answer, type Linked, type World } from './links.ts'

/** Something that one side said, to be seen on the other by its mark. */
export interface Change { side: 'chat' | 'Sheet', link: Linked, mark: string, madeAtMs: number, seenAtMs?: number }

/** As recorded by the stand-in. */
export interface Call { n: number, atMs: number, method: string, ids: { spreadsheetId?: string }, code: number, body?: unknown }

const lookMs = 250
const noonMs = 12 * 3_600_000

/** A word of its own for each change, none of which begins another. */
const word = (n: number): string => `item${[n / 676, n / 26, n].map(at => String.fromCharCode(97 + Math.floor(at) % 26)).join('')}`

export interface Load { minutes: number, chatPerMinute: number, sheetPerMinute: number }

/** People change things at random instants, each time another of them. */
export async function changeAll(world: World, links: Linked[], { minutes, chatPerMinute, sheetPerMinute }: Load, changes: Change[]): Promise<void> {
  const startedAtMs = Date.now()
  for (let minute = 0; minute < minutes; minute++) {
    const instants = Array.from({ length: chatPerMinute + sheetPerMinute }, (_, n) => ({ make: n < chatPerMinute ? inChat : inSheet, atMs: startedAtMs + (minute + Math.random()) * 60_000 }))
    for (const { make, atMs } of instants.sort((a, b) => a.atMs - b.atMs)) {
      await delay(Math.max(0, atMs - Date.now()))
      changes.push(await make(world, links.pop()!, changes.length))
    }
  }
  await delay(Math.max(0, startedAtMs + minutes * 60_000 - Date.now()))
}

/** A new answer, or other words for the first reminder, by turns; as the bot stores them. */
async function inChat({ pool }: World, link: Linked, n: number): Promise<Change> {
  const mark = word(n)
  await transaction(pool, async tx => {
    if (n % 2) await answer(tx, link.chatId, mark)
    else await replan(tx, await patchReminder(tx, link.reminderIds[0]!, { text: mark }), Date.now())
  })
  return { side: 'chat', link, mark, madeAtMs: Date.now() }
}

/** Another text or another time for the second reminder, by turns. */
async function inSheet({ google }: World, link: Linked, n: number): Promise<Change> {
  const isText = n % 2 === 0
  const mark = isText ? word(n) : new Date(noonMs + n * 60_000).toISOString().slice(11, 16)
  await google.act(link.spreadsheetId, 'edit', isText ? { range: 'Reminders!A3', value: mark } : { range: 'Reminders!B3', value: `every day at ${mark}` })
  return { side: 'Sheet', link, mark, madeAtMs: Date.now() }
}

/** Notes when each change is seen on the other side, until told to stop. */
export async function watch({ pool, google }: World, changes: readonly Change[], signal: AbortSignal): Promise<void> {
  for (let after = 0; !signal.aborted; await delay(lookMs)) {
    const open = changes.filter(({ seenAtMs }) => seenAtMs === undefined)
    const writes = await google.control<Call[]>('GET', `/calls?method=spreadsheets.values.batchUpdateByDataFilter&after=${after}`)
    after = writes.at(-1)?.n ?? after
    for (const { atMs, ids, code, body } of writes) {
      if (code !== 200) continue
      const text = JSON.stringify(body)
      for (const change of open) if (change.side === 'chat' && change.link.spreadsheetId === ids.spreadsheetId && text.includes(change.mark)) change.seenAtMs ??= atMs
    }
    const { rows } = await pool.query<{ chat_id: number, said: string }>(
      `select chat_id, text || ' ' || anchor_local::text as said from reminders where chat_id = any($1)`, [open.filter(({ side }) => side === 'Sheet').map(({ link }) => link.chatId)])
    for (const change of open) if (change.side === 'Sheet' && rows.some(({ chat_id, said }) => chat_id === change.link.chatId && said.includes(change.mark))) change.seenAtMs = Date.now()
  }
}

/** How many of the chats' changes are not in their Sheet exactly once. */
export async function notShown({ google }: World, changes: readonly Change[]): Promise<number> {
  let missing = 0
  for (const { side, link, mark } of changes) {
    if (side === 'Sheet') continue
    const { tabs } = await google.control<{ tabs: { cells: ({ shown: string } | null)[][] }[] }>('GET', `/spreadsheets/${link.spreadsheetId}`)
    if (tabs.flatMap(({ cells }) => cells.flat()).filter(cell => cell?.shown === mark).length !== 1) missing++
  }
  return missing
}
