import { sheetWords } from '../../src/activities/sheetWords.ts'
import { createGoogle, type Google as Client } from '../../src/sheets/client.ts'
import { syncLink } from '../../src/sheets/sync.ts'
import { writeAnswer } from '../../src/storage/answers.ts'
import { lockChatByTelegramId, refreshNextAt, setZone } from '../../src/storage/chats.ts'
import { planNext } from '../../src/storage/planning.ts'
import { transaction, type Tx } from '../../src/storage/pool.ts'
import { insertReminder } from '../../src/storage/reminders.ts'
import { addLink, pauseLink } from '../../src/storage/sheetLinks.ts'
import type { Google } from '../../test/playground/sheets/support.ts'
import type { Running } from '../parts.ts'

/** A chat with two reminders and an answer, all of it in a Sheet of its own. */
export interface Linked { chatId: number, spreadsheetId: string, reminderIds: number[] }

export interface World extends Running { google: Google }

const atOnce = 4

/** Chats as the bot stores them. Their Sheets are first filled here, without heed of the quota: at its pace that takes an hour. */
export async function linkChats(world: World, count: number): Promise<Linked[]> {
  const { stand } = world.google
  const client = createGoogle({ key: stand.key, rootUrl: stand.rootUrl, permit: async () => undefined })
  const links: Linked[] = []
  let left = count
  await Promise.all(Array.from({ length: atOnce }, async () => { while (left-- > 0) links.push(await link(world, client, left + 1)) }))
  await world.pool.query(`update sheet_links set state = 'active', reason = null, synced = changed, dirty_since = null, synced_at = now()`)
  return links
}

async function link({ pool, google }: World, client: Client, tgId: number): Promise<Linked> {
  const spreadsheetId = await google.spreadsheet()
  const { linkId, ...linked } = await transaction(pool, async tx => {
    const { id: chatId } = await lockChatByTelegramId(tx, { bot: 1, tgId, kind: 'private', lang: 'en' })
    await setZone(tx, chatId, 'UTC')
    const reminderIds = [await remind(tx, chatId, 'water the plants'), await remind(tx, chatId, 'call mom')]
    await refreshNextAt(tx, chatId)
    await answer(tx, chatId, 'coffee')
    const { id } = (await addLink(tx, { chatId, spreadsheetId, linkedBy: 1 }))!
    await pauseLink(tx, id, 'person') // the bot is to leave it alone until it is filled
    return { chatId, reminderIds, linkId: id }
  })
  await syncLink({ pool, google: client, nowMs: Date.now, words: sheetWords, keep: async () => undefined, patienceMs: 30_000 }, linkId)
  return { ...linked, spreadsheetId }
}

/** Tomorrow at noon, so that no delivery falls into the measurement. */
async function remind(tx: Tx, chatId: number, text: string): Promise<number> {
  const start = `${new Date(Date.now() + 36 * 3_600_000).toISOString().slice(0, 10)}T12:00:00`
  const rule = { anchor: 'wall', start, rrule: 'FREQ=DAILY', zone: 'UTC' } as const
  const reminder = (await insertReminder(tx, { chatId, creator: 1, text, entities: [], media: null, rule, floating: true, threadId: null, source: null, nowMs: Date.now() }))!
  await planNext(tx, reminder, Date.now(), Date.now())
  return reminder.id
}

export async function answer(tx: Tx, chatId: number, text: string): Promise<void> {
  const item = { text, amount: '4.50', currency: 'EUR', category: null, tags: [], start: 0, end: text.length }
  await writeAnswer(tx, { chatId, reminderId: null, occurrenceId: null, person: 1, day: new Date().toISOString().slice(0, 10), messageId: null, nowMs: Date.now() },
    { text, parsed: { kind: 'amounts', items: [item], unread: [] }, items: [item], deleted: false })
}
