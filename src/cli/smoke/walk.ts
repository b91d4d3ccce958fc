import { setTimeout as delay } from 'node:timers/promises'
import { describeDuration } from '../../domain/wording.ts'
import type { Pool } from '../../storage/pool.ts'
import type { Hands } from './hands.ts'
import { holders, reminderNamed, sending, watch, type Watched } from './watch.ts'

export type Report = (ok: boolean, what: string) => void

/** `offsetMs`: by how much the bot's time is ahead. */
interface Walk { pool: Pool, bot: number, offsetMs: number, hands: Hands, report: Report }

const onTimeMs = 2_000
const marginMs = 3_000
const letters = () => Array.from({ length: 4 }, () => 'bcdfghjklmnpqrstvwz'[Math.floor(Math.random() * 19)]).join('')

/** A reminder arrives on time; edit, delete and pause do what they say; a kill -9 in between loses nothing. */
export async function walk(walk: Walk): Promise<void> {
  const { pool, hands, report } = walk
  const byHand = !hands.arrivals
  const [soon, near, far] = byHand ? ['in 1 minute', 'in 4 minutes', 'in 50 minutes'] : ['in 5 seconds', 'in 25 seconds', 'in 50 minutes']
  const name = (what: string) => `smoke ${word} ${what}`
  const word = letters()

  await arrives(walk, await set(walk, soon, name('arrives')), 'a reminder set in the chat arrived')

  const edited = await set(walk, far, name('is edited'))
  await hands.edit(`${far} ${edited.text}`, `${near} ${edited.text}`)
  const moved = await becomes(walk, edited, ({ due_at }) => due_at !== null && due_at < edited.due_at!)
  report(moved, 'an edit of the message moves its reminder')

  const deleted = await set(walk, near, name('is deleted'))
  await hands.delete(deleted)
  report(await becomes(walk, deleted, ({ state }) => state === 'deleted'), 'delete takes the reminder away')
  const paused = await set(walk, near, name('is paused'))
  await hands.pause(paused)
  report(await becomes(walk, paused, ({ state }) => state === 'paused'), 'pause holds the reminder')

  await survives(walk, await set(walk, byHand ? 'in 1 minute' : 'in 3 seconds', name('survives')))

  if (moved) await arrives(walk, await reminderNamed(pool, edited.text) ?? edited, 'the edited reminder arrived at its new time, after the kill,')
  await delay(Math.max(0, leftMs(walk, deleted), leftMs(walk, paused)) + marginMs)
  const came = (await Promise.all([deleted, paused].map(({ id }) => sending(pool, id)))).filter(Boolean).length
  report(came === 0, `${came} of the deleted and the paused reminder came`)
}

async function set({ pool, hands }: Walk, when: string, text: string): Promise<Watched> {
  await hands.send(`${when} ${text}`)
  const found = await watch(() => reminderNamed(pool, text), hands.patienceMs)
  if (!found) throw new Error(`“${when} ${text}” was not set`)
  return found
}

const becomes = async ({ pool, hands }: Walk, { text }: Watched, fits: (now: Watched) => boolean): Promise<boolean> =>
  await watch(async () => { const now = await reminderNamed(pool, text); return now && fits(now) ? now : undefined }, hands.patienceMs) !== undefined

/** Sent, by the ledger and where it can be read by the chat: once, and on time. */
async function arrives(walk: Walk, reminder: Watched, what: string, latestMs = onTimeMs): Promise<void> {
  const [{ pool, hands, report }, { id, text }] = [walk, reminder]
  const sent = await watch(() => sending(pool, id), Math.max(0, leftMs(walk, reminder)) + latestMs + hands.patienceMs)
  if (!sent) return report(false, `${what}: it never did`)
  const times = hands.arrivals ? await hands.arrivals(text) : 1
  report(times === 1 && sent.late_ms <= latestMs, `${what} ${sent.late_ms} ms late (${sent.attempts} attempts, ${times} messages)`)
}

const leftMs = ({ offsetMs }: Walk, { due_at }: Watched): number => (due_at ?? 0) - offsetMs - Date.now()

const outageMs = 120_000

async function survives(walk: Walk, reminder: Watched): Promise<void> {
  const { pool, bot, hands } = walk
  const before = await holders(pool, bot)
  const killedMs = Date.now()
  await hands.kill()
  const back = await watch(async () => await holders(pool, bot) !== before || undefined, hands.patienceMs + 30_000)
  walk.report(back ?? false, back ? `the bot was killed with -9 and was back after ${describeDuration(Date.now() - killedMs)}` : 'no other bot took over after the kill')
  await arrives(walk, reminder, 'a reminder due meanwhile arrived', hands.patienceMs + outageMs)
}
