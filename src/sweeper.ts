import { setTimeout as delay } from 'node:timers/promises'
import type { Client } from '@temporalio/client'
import type { Clock } from './clock.ts'
import type { Log } from './log.ts'
import { isStuck, lookAtSleeper } from './sleepers.ts'
import { purgeDrafts } from './storage/drafts.ts'
import { adoptNamespace, chatsOverdue, chatsToPoke, type ChatToPoke } from './storage/engine.ts'
import { purgeInbox } from './storage/inbox.ts'
import { purgeSources } from './storage/sources.ts'
import type { Pool } from './storage/pool.ts'
import { errorFields } from './telegram/outcome.ts'
import { answerMs, namespaceId, pokeChat, restartChat } from './temporal.ts'

export interface SweeperDeps { pool: Pool, client: Client, taskQueue: string, clock: Clock, log: Log }

const everyMs = 1_000
const namespaceEveryMs = 10_000
const purgeEveryMs = 3_600_000
const atOnce = 50
/** A poke that was taken shows in `armed_at` well before this; until then it is not repeated. */
const pokeAgainMs = 5_000
const overdueMs = 30_000

/**
 * Repairs what pokes missed: each second every chat whose sleeper does not know what is next is poked, soonest first; one that is
 * long overdue is poked once, then looked at, and restarted when jammed or gone.
 */
export async function sweep(deps: SweeperDeps, signal: AbortSignal): Promise<void> {
  const poked = new Map<number, Poked>()
  const suspects = new Set<number>()
  let namespaceAtMs = 0
  let purgeAtMs = 0
  while (!signal.aborted) {
    const nowMs = Date.now()
    try {
      if (nowMs - namespaceAtMs > namespaceEveryMs) {
        await checkNamespace(deps)
        namespaceAtMs = nowMs
      }
      await pokeUnarmed(deps, poked, suspects)
      await repairOverdue(deps, suspects)
      if (nowMs - purgeAtMs > purgeEveryMs) {
        await purgeInbox(deps.pool)
        await purgeDrafts(deps.pool)
        await purgeSources(deps.pool)
        purgeAtMs = nowMs
      }
    } catch (error) {
      deps.log.warn(errorFields(error), 'sweep failed, will be tried again')
    }
    await delay(everyMs, undefined, { signal }).catch(() => undefined)
  }
}

export async function checkNamespace({ pool, client, log }: Pick<SweeperDeps, 'pool' | 'client' | 'log'>): Promise<void> {
  const id = await namespaceId(client)
  if (await adoptNamespace(pool, id)) log.info({ namespaceId: id }, 'new Temporal namespace: every sleeper is armed anew')
}

interface Poked { atMs: number, nextAt: number | null }

async function pokeUnarmed({ pool, client, taskQueue, log }: SweeperDeps, poked: Map<number, Poked>, suspects: Set<number>): Promise<void> {
  const nowMs = Date.now()
  for (const [id, { atMs }] of poked) if (nowMs - atMs > pokeAgainMs) poked.delete(id)
  const waiting = (await chatsToPoke(pool, 500)).filter(chat => !suspects.has(chat.id) && poked.get(chat.id)?.nextAt !== chat.next_at)
  let reArmed = 0
  for (let i = 0; i < waiting.length; i += atOnce) {
    const reached = await forEach(log, waiting.slice(i, i + atOnce), chat => pokeChat(client, taskQueue, chat.id, answerMs))
    for (const chat of reached) poked.set(chat.id, { atMs: Date.now(), nextAt: chat.next_at })
    reArmed += reached.length
    if (reached.length === 0) break // Temporal is away
  }
  if (reArmed) log.info({ chats: reArmed }, 'sleepers re-armed')
}

async function repairOverdue({ pool, client, taskQueue, clock, log }: SweeperDeps, suspects: Set<number>): Promise<void> {
  const overdue = await chatsOverdue(pool, clock.nowMs() - overdueMs, atOnce)
  for (const known of suspects) if (!overdue.some(chat => chat.id === known)) suspects.delete(known)
  await forEach(log, overdue, async chat => {
    const sleeper = suspects.has(chat.id) ? await client.withDeadline(Date.now() + answerMs, () => lookAtSleeper(client, chat.id)) : null
    if (sleeper && isStuck(sleeper)) {
      log.warn({ chat: chat.id, state: sleeper.state }, 'sleeper was jammed or missing: restarted')
      await restartChat(client, taskQueue, chat.id)
    } else if (!sleeper || (sleeper.state === 'asleep' && !sleeper.busy)) {
      await pokeChat(client, taskQueue, chat.id, answerMs)
      suspects.add(chat.id)
    }
  })
}

/** Side by side, one chat's failure being no reason to leave the others. Returns those that succeeded. */
async function forEach(log: Log, chats: ChatToPoke[], work: (chat: ChatToPoke) => Promise<void>): Promise<ChatToPoke[]> {
  const results = await Promise.allSettled(chats.map(work))
  const failed = results.find(result => result.status === 'rejected')
  const reached = chats.filter((_, i) => results[i]!.status === 'fulfilled')
  if (failed) log.warn({ chats: chats.length - reached.length, ...errorFields(failed.reason) }, 'sleepers not reached, will be tried again')
  return reached
}
