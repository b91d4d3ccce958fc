import { setTimeout as delay } from 'node:timers/promises'
import type { Api, RawApi } from 'grammy'
import { claimDue, claimed, type Claim } from '../storage/claim.ts'
import type { ChatKind } from '../storage/chats.ts'
import { takeSlot } from '../storage/gate.ts'
import type { Settlement } from '../storage/settle.ts'
import { keepSlot, peekStep, type NextStep } from '../storage/steps.ts'
import type { ChatActivities, Wake } from '../workflows/contract.ts'
import { beating } from './beating.ts'
import { send } from './send.ts'
import { settleSurely, type SettleDeps } from './settled.ts'
import { nextWake } from './wake.ts'

export interface DeliveryLog {
  /** Called once per send, whatever became of it. */
  (facts: { chat: number, reminders: number[], attempt: number, lateMs: number, settlement: Settlement }): void
}

export interface Deps extends SettleDeps {
  /** Its timeout must stay below the claim's: see `claimTtlMs`. */
  api: Api<RawApi>
  onSent: DeliveryLog
  /** Tells Temporal that a held activity lives. */
  heartbeat: () => void
  /** The process is told to end: what is only held is handed back, so that another holds it. */
  stopping: AbortSignal
}

/** Longest a delivery waits in its activity; what is due later is slept for. */
const holdMs = 5_000
/** For a slot of the send gate it waits longer: a sleep costs Temporal far more than a wait, and in a herd that would cost slots. */
const slotHoldMs = 20_000
/** A slot further away than this is kept in the ledger, where a restarted process finds it. */
const slotKeepMs = 2_000
/** A wake after no call is at least this far ahead, so that nothing spins. */
const restMs = 1_000

const paceMs = (kind: ChatKind) => kind === 'private' ? 1_000 : 3_000

/** Temporal's side of a chat: `plan` reads what is next, `deliver` sends what is due; both arm the chat. */
export function createChatActivities(deps: Deps): ChatActivities {
  return {
    plan: chatId => nextWake(deps, chatId),
    deliver: chatId => beating(deps, () => deliver(deps, chatId)),
  }
}

/** Hold until due, take the send gate's slot, claim, one Telegram call, settle; returns the next wake. */
async function deliver(deps: Deps, chatId: number): Promise<Wake | null> {
  const { pool, clock, stopping } = deps
  const startedAtMs = Date.now()
  for (let next = await peekStep(pool, chatId); next; next = await peekStep(pool, chatId)) {
    const readyAtMs = Math.max(clock.toRealMs(next.at), next.sendAfter)
    if (stopping.aborted || readyAtMs > startedAtMs + (next.slotAt === null ? holdMs : slotHoldMs)) break
    if (readyAtMs > Date.now()) {
      await sleepUntil(readyAtMs, stopping)
      continue // what is due may have changed meanwhile
    }
    const slotAtMs = await slotFor(deps, next)
    if (slotAtMs - Date.now() > slotKeepMs) {
      await keepSlot(pool, next.stepId, slotAtMs, slotAtMs + clock.offsetMs())
      continue
    }
    await sleepUntil(slotAtMs, stopping)
    if (Date.now() < slotAtMs) continue
    const claim = await claimDue(pool, clock, chatId, paceMs)
    if (!claim) continue
    const settlement = await send(deps.api, clock, claim)
    await settleSurely(deps, claim, settlement)
    report(deps, claim, settlement)
    return nextWake(deps, chatId)
  }
  const wake = await nextWake(deps, chatId)
  return wake && { ...wake, wakeAtMs: Math.max(wake.wakeAtMs, Date.now() + restMs) }
}

/** The kept slot, unless a pause came over it or it passed unused; then a new one. */
async function slotFor({ pool }: Deps, next: NextStep): Promise<number> {
  const kept = next.slotAt
  if (kept !== null && kept > next.pausedUntil && kept > Date.now() - restMs) return kept
  return takeSlot(pool, next.bot)
}

async function sleepUntil(realMs: number, stopping: AbortSignal): Promise<void> {
  // A timer may fire a millisecond early; a reminder may not.
  for (let leftMs = realMs - Date.now(); leftMs > 0 && !stopping.aborted; leftMs = realMs - Date.now()) {
    await delay(leftMs, undefined, { signal: stopping }).catch(() => undefined)
  }
}

function report({ onSent, clock }: Deps, claim: Claim, settlement: Settlement): void {
  onSent({
    chat: claim.chat.id,
    reminders: claim.steps.map(step => step.reminder.id),
    attempt: Math.max(...claimed(claim).map(step => step.attempt)),
    lateMs: clock.nowMs() - Math.min(...claimed(claim).map(step => step.dueAtMs)),
    settlement,
  })
}
