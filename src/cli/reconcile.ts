import { parseArgs } from 'node:util'
import type { Client } from '@temporalio/client'
import type { Config } from '../config.ts'
import { isZone, tzdbVersion } from '../domain/zone.ts'
import { isStuck, lookAtSleeper } from '../sleepers.ts'
import { lockChat, refreshNextAt } from '../storage/chats.ts'
import { armedChats, chatsOutOfStep, planAgain, plannedWithOtherData, unplanned } from '../storage/repair.ts'
import { moveToOurData } from '../storage/retime.ts'
import { transaction, type Pool } from '../storage/pool.ts'
import { errorFields } from '../telegram/outcome.ts'
import { restartChat } from '../temporal.ts'
import { findPlace, type Call } from './command.ts'
import { isoMinute } from './doctor/finding.ts'
import { reach } from './doctor/scene.ts'

type Say = Call['say']

/** `reconcile`: repairs what `doctor` names and a program can repair. Safe while the bot runs, and to repeat. 1: something is left; 2: it could not begin. */
export async function run({ args, environment, say }: Call): Promise<number> {
  parseArgs({ args })
  const { scene: { pool, client, config, nowMs }, findings, close } = await reach(findPlace(environment))
  try {
    for (const { what, fix } of findings) say(`✖ ${what}. Fix: ${fix}.`)
    if (!pool) return 2
    const repaired = [
      await planMissing(pool, nowMs, say), await moveToOurZoneData(pool, nowMs, say), await mirrorNextAt(pool, say),
      client ? await wakeSleepers(pool, client, config.temporal, say) : { done: 0, left: 1 },
    ]
    const sum = (part: 'done' | 'left') => repaired.reduce((total, one) => total + one[part], 0)
    say(sum('done') || sum('left') ? `${sum('done')} repaired, ${sum('left')} left.` : 'Nothing to repair.')
    return sum('left') ? 1 : 0
  } finally {
    await close()
  }
}

interface Repaired { done: number, left: number }

const chatsOf = (rows: { chat_id: number }[]) => [...new Set(rows.map(row => row.chat_id))]

async function planMissing(pool: Pool, nowMs: number, say: Say): Promise<Repaired> {
  const result: Repaired = { done: 0, left: 0 }
  for (const chatId of chatsOf(await unplanned(pool))) {
    try {
      await transaction(pool, async tx => {
        await lockChat(tx, chatId)
        for (const reminder of await unplanned(tx, chatId)) {
          const next = await planAgain(tx, reminder, nowMs)
          say(`reminder ${reminder.id} (chat ${chatId}): ${next ? `planned for ${isoMinute(next.dueAtMs)}` : 'nothing more is due, so it has ended'}`)
          result.done++
        }
        await refreshNextAt(tx, chatId)
      })
    } catch (error) {
      say(`✖ chat ${chatId}: its reminders cannot be planned (${errorFields(error).error}); doctor tells which rule or zone is to blame`)
      result.left++
    }
  }
  return result
}

/** Newer data only: older never overwrite what newer have planned. */
async function moveToOurZoneData(pool: Pool, nowMs: number, say: Say): Promise<Repaired> {
  const older = (await plannedWithOtherData(pool)).filter(row => row.tzdb < tzdbVersion && isZone(row.zone))
  let done = 0
  for (const chatId of chatsOf(older)) {
    await transaction(pool, async tx => {
      await lockChat(tx, chatId)
      const rows = (await plannedWithOtherData(tx)).filter(row => row.chat_id === chatId && older.some(({ occurrence_id }) => occurrence_id === row.occurrence_id))
      for (const { reminder, wasDueAtMs, dueAtMs } of await moveToOurData(tx, chatId, rows, nowMs)) {
        const to = dueAtMs === null ? 'never' : isoMinute(dueAtMs)
        say(`reminder ${reminder} (chat ${chatId}): moved from ${isoMinute(wasDueAtMs)} to ${to}, as zone data ${tzdbVersion} say`)
        done++
      }
    })
  }
  return { done, left: 0 }
}

async function mirrorNextAt(pool: Pool, say: Say): Promise<Repaired> {
  const chats = await chatsOutOfStep(pool)
  for (const { id } of chats) {
    await transaction(pool, async tx => {
      await lockChat(tx, id)
      await refreshNextAt(tx, id)
    })
    say(`chat ${id}: its next instant is that of its open steps again`)
  }
  return { done: chats.length, left: 0 }
}

/** A workflow holds nothing, so it may be started again at any time. */
async function wakeSleepers(pool: Pool, client: Client, { taskQueue }: Config['temporal'], say: Say): Promise<Repaired> {
  let done = 0
  for (const { id } of await armedChats(pool)) {
    const sleeper = await lookAtSleeper(client, id)
    if (!isStuck(sleeper) && sleeper.taskQueue === taskQueue) continue
    await restartChat(client, taskQueue, id)
    say(`chat ${id}: its workflow was ${isStuck(sleeper) ? sleeper.state : `on the task queue ${sleeper.taskQueue}`}, and is started again`)
    done++
  }
  return { done, left: 0 }
}
