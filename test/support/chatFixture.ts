import { createClock } from '../../src/clock.ts'
import type { Rule } from '../../src/domain/rule.ts'
import { lockChatByTelegramId, refreshNextAt, setZone } from '../../src/storage/chats.ts'
import { migrate } from '../../src/storage/migrate.ts'
import { planNext } from '../../src/storage/planning.ts'
import { createPool, transaction } from '../../src/storage/pool.ts'
import { insertReminder, type Reminder } from '../../src/storage/reminders.ts'
import { databaseUrl } from './services.ts'

/** Storage on a real, fresh database, with a clock that tests set and chats made as the bot makes them. */
export async function chatFixture(startMs: number) {
  const pool = createPool(await databaseUrl(), { max: 8, onIdleError: () => undefined })
  await migrate(pool)
  const clock = createClock(startMs - Date.now())
  let tgId = 1_000
  return {
    pool,
    clock,
    setNow(atMs: number) { clock.setOffsetMs(atMs - Date.now()) },
    chat: (zone = 'Europe/Berlin') => transaction(pool, async tx => {
      const chat = await lockChatByTelegramId(tx, { bot: 1, tgId: tgId++, kind: 'private', lang: 'en' })
      await setZone(tx, chat.id, zone)
      return chat.id
    }),
    remind: (chatId: number, rule: Rule, text = 'call mom'): Promise<Reminder> => transaction(pool, async tx => {
      const reminder = await insertReminder(tx, {
        chatId, creator: 1, text, entities: [], media: null, rule, floating: true, threadId: null, source: null, nowMs: clock.nowMs(),
      })
      await planNext(tx, reminder!, clock.nowMs(), clock.nowMs())
      await refreshNextAt(tx, chatId)
      return reminder!
    }),
    ledger: async (reminderId: number) => (await pool.query<{ slot: string, state: string, last_slot: string | null, missed_count: number | null }>(
      'select slot, state, last_slot, missed_count from occurrences where reminder_id = $1 order by due_at', [reminderId])).rows,
    stop: () => pool.end(),
  }
}
