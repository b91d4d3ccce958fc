import { sheetWords } from '../../src/activities/sheetWords.ts'
import { createGoogle } from '../../src/sheets/client.ts'
import { syncLink, type Synced } from '../../src/sheets/sync.ts'
import { startSheets } from '../../src/playground/sheets/server.ts'
import { transaction } from '../../src/storage/pool.ts'
import { findListed, patchReminder, type ReminderPatch } from '../../src/storage/reminders.ts'
import { replan } from '../../src/storage/planning.ts'
import { addLink } from '../../src/storage/sheetLinks.ts'
import { chatFixture } from '../support/chatFixture.ts'
import { talkTo } from '../playground/sheets/support.ts'

export const startMs = Date.parse('2026-11-24T12:00:00Z')
export const daily = { anchor: 'wall', start: '2026-11-25T09:00:00', rrule: 'FREQ=DAILY', zone: 'Europe/Berlin' } as const

interface Shown { tabs: { title: string, cells: ({ shown: string, entered?: { formulaValue?: string } } | null)[][] }[] }

/** A chat on a real database, linked to a spreadsheet of the stand-in; syncs are made by hand. */
export async function linkedChats() {
  const chats = await chatFixture(startMs)
  const stand = await startSheets()
  const world = talkTo(stand)
  const google = createGoogle({ key: stand.key, rootUrl: stand.rootUrl, permit: async () => undefined })
  const deps = { pool: chats.pool, google, nowMs: chats.clock.nowMs, words: sheetWords, keep: async () => undefined, patienceMs: 0 }

  return {
    ...chats, world, google, deps,
    async link(...texts: string[]) {
      const chatId = await chats.chat()
      const spreadsheetId = await world.spreadsheet({ timeZone: 'Europe/Berlin' })
      const reminders = []
      for (const text of texts) reminders.push(await chats.remind(chatId, daily, text))
      const { id: linkId } = (await transaction(chats.pool, tx => addLink(tx, { chatId, spreadsheetId, linkedBy: 7 })))!
      const sync = (): Promise<Synced> => syncLink(deps, linkId)
      /** What a tab shows, header first. */
      const cells = async (title = 'Reminders') => {
        const { tabs } = await world.control<Shown>('GET', `/spreadsheets/${spreadsheetId}`)
        const tab = tabs.find(each => each.title === title)
        const rows = (tab?.cells ?? []).map(row => row.map(cell => cell?.shown ?? ''))
        return rows.slice(0, rows.findLastIndex(row => row.some(Boolean)) + 1)
      }
      await sync()
      return {
        chatId, spreadsheetId, linkId, reminders, sync, cells,
        /** By header; rows that are wholly empty are left out. */
        rows: async (title?: string) => {
          const lines = await cells(title)
          const header = lines.find(row => row.includes('Status')) ?? []
          return lines.filter(row => row !== header && row.some(Boolean)).map(row => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])))
        },
        act: (name: string, body: object) => world.act(spreadsheetId, name, { tab: 'Reminders', ...body }),
        edit: (range: string, value: string) => world.act(spreadsheetId, 'edit', { range: `Reminders!${range}`, value }),
        fault: (about: object) => world.control('POST', '/faults', { spreadsheetId, ...about }),
        calls: async () => (await world.control<{ method: string }[]>('GET', `/calls?spreadsheet_id=${spreadsheetId}`)).map(({ method }) => method),
        patch: (id: number, patch: ReminderPatch) => transaction(chats.pool, async tx => { await replan(tx, await patchReminder(tx, id, patch), chats.clock.nowMs()) }),
        reminder: async (id: number) => (await findListed(chats.pool, chatId, id))!,
        all: async () => (await chats.pool.query<{ id: number, text: string, state: string }>('select id, text, state from reminders where chat_id = $1 order by id', [chatId])).rows,
      }
    },
    async stop() {
      await chats.stop()
      await stand.stop()
    },
  }
}
