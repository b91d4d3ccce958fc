import { keyWords } from '../domain/answers.ts'
import type { Kind } from '../domain/checkin.ts'
import { listReminders, type Reminder } from '../storage/reminders.ts'
import type { Ctx } from './context.ts'

export type Checkin = Reminder & { ask: Kind }

const mostSearched = 1_000
const mostWords = 30

/** The chat's check-ins that live, next first. */
export const checkinsIn = async (ctx: Ctx): Promise<Checkin[]> =>
  (await listReminders(ctx.work.tx, ctx.row.id, { limit: mostSearched, offset: 0 })).rows.filter((one): one is typeof one & Checkin => one.ask !== null)

/** The check-in that a text begins with, by its name as a whole: "coffee 4.50" is no answer to "how many coffees?". `rest` is what follows. */
export async function namedFirst(ctx: Ctx, text: string): Promise<{ checkin: Checkin | null, rest: string }> {
  const meaning = (words: string) => keyWords(words, ctx.row.lang).join(' ')
  const checkins = new Map((await checkinsIn(ctx)).reverse().map(checkin => [meaning(checkin.text), checkin]))
  const ends = [...text.matchAll(/\s+/g)].slice(0, mostWords).map(({ index }) => index).reverse()
  for (const end of ends) {
    const name = meaning(text.slice(0, end))
    const checkin = name && checkins.get(name)
    if (checkin) return { checkin, rest: text.slice(end).trim() }
  }
  return { checkin: null, rest: text }
}
