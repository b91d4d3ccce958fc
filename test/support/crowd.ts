import type { User } from '@grammyjs/types'
import type { Pool } from '../../src/storage/pool.ts'
import { until } from '../start/launched.ts'
import type { Control } from '../../src/playground/control.ts'

/** So many calls at once; a playground and a bot on one machine are kept busy, not flooded. */
const atOnce = 8

/** New people, each in a private chat, who all say the same words one after the other; returns their ids. */
export async function crowd(control: Control, count: number, words: readonly string[]): Promise<number[]> {
  const people: number[] = []
  const one = async () => {
    const { id } = await control<User>('POST', '/users', { first_name: 'Ada', language_code: 'en' })
    people.push(id)
    for (const text of words) await control('POST', '/messages', { chat_id: id, from_id: id, text })
  }
  let left = count
  await Promise.all(Array.from({ length: atOnce }, async () => { while (left-- > 0) await one() }))
  return people
}

/** Waits until so many reminders are set and everything said to the bot is answered. */
export const allSet = (pool: Pool, count: number): Promise<true> => until(async () => {
  const { rows } = await pool.query<{ set: number, open: number }>(
    `select (select count(*)::int from reminders) as set,
       (select count(*)::int from inbox where done_at is null or (reply is not null and replied_at is null)) as open`)
  return rows[0]!.set === count && rows[0]!.open === 0 || null
}, () => `Not all of the ${count} reminders were set and answered in time.`, 60_000)
