import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from '../clock.ts'
import { retryDelayMs } from '../domain/delivery.ts'
import { createGoogle, type CallKind, type Google } from '../sheets/client.ts'
import { GoogleFault } from '../sheets/failure.ts'
import type { ServiceAccountKey } from '../sheets/key.ts'
import { syncLink } from '../sheets/sync.ts'
import { refreshNextAt } from '../storage/chats.ts'
import { addSheetNotice } from '../storage/notices.ts'
import { transaction, type Pool } from '../storage/pool.ts'
import { noteKeyRefused } from '../storage/sheetAccount.ts'
import { findLink, refuseLink, removeLink } from '../storage/sheetLinks.ts'
import { pauseSheetQuota, takeSheetSlot, type SheetLimits } from '../storage/sheetQuota.ts'
import { keepClaim, releaseLink, takeLink } from '../storage/sheetWork.ts'
import type { SheetsActivities } from '../workflows/contract.ts'
import { beating } from './beating.ts'
import { lookForChanges } from './sheetChanges.ts'
import { sheetWords } from './sheetWords.ts'

export interface SheetsOptions { key: ServiceAccountKey, rootUrl?: string, limits: SheetLimits }

export interface SheetsDeps extends SheetsOptions {
  pool: Pool
  clock: Clock
  heartbeat: () => void
  stopping: AbortSignal
  /** One link's sync ended: well, or by a fault of this kind. */
  onSynced: (facts: { link: number, fault: string | null, code: number | null, tookMs: number }) => void
  /** How long rows may be missing before they count as removed. */
  patienceMs?: number
}

/** Longer than Google's slowest answer that is waited for. */
const claimMs = 60_000
const limitedMs = 30_000
/** The next look at missing rows, after which they are gone. */
const standardPatienceMs = 30_000

/** Temporal's side of the Sheets. What belongs to one chat never holds up another. */
export function createSheetsActivities(deps: SheetsDeps): SheetsActivities {
  const google = pacedGoogle(deps)
  return {
    lookForChanges: () => beating(deps, () => lookForChanges(deps, google)),
    async syncNext() {
      const claim = randomUUID()
      const linkId = deps.stopping.aborted ? undefined : await takeLink(deps.pool, claim, claimMs)
      if (linkId === undefined) return false
      await beating(deps, () => syncOne(deps, google, linkId, claim))
      return true
    },
  }
}

/** Google's client, its calls at the pace that all processes share. */
export function pacedGoogle({ pool, key, rootUrl, limits, stopping }: Pick<SheetsDeps, 'pool' | 'key' | 'rootUrl' | 'limits'> & { stopping?: AbortSignal }): Google {
  return createGoogle({
    key, rootUrl,
    permit: async (kind: CallKind) => {
      const slotAtMs = await takeSheetSlot(pool, kind, limits)
      await delay(Math.max(0, slotAtMs - Date.now()), undefined, { signal: stopping })
    },
    onLimited: (kind, retryInMs) => pauseSheetQuota(pool, kind, retryInMs ?? limitedMs),
  })
}

async function syncOne(deps: SheetsDeps, google: Google, linkId: number, claim: string): Promise<void> {
  const { pool, clock, patienceMs = standardPatienceMs } = deps
  const startedAtMs = Date.now()
  const keep = async () => { if (!await keepClaim(pool, linkId, claim, claimMs)) throw new ClaimLost() }
  const told = (fault: GoogleFault | null) => { deps.onSynced({ link: linkId, fault: fault?.kind ?? null, code: fault?.code ?? null, tookMs: Date.now() - startedAtMs }) }
  try {
    const { changed, waits } = await syncLink({ pool, google, nowMs: clock.nowMs, words: sheetWords, keep, patienceMs }, linkId)
    await releaseLink(pool, linkId, claim, { synced: changed, ...waits ? { lookInMs: patienceMs + 5_000 } : {} })
    told(null)
  } catch (error) {
    if (error instanceof ClaimLost || deps.stopping.aborted) return await releaseLink(pool, linkId, claim, {})
    const tries = (await findLink(pool, linkId))?.tries ?? 0
    if (!(error instanceof GoogleFault)) {
      await releaseLink(pool, linkId, claim, { fault: { kind: 'ours', retryInMs: retryDelayMs(tries + 1) } })
      throw error
    }
    await settleFault(deps, google, linkId, error)
    await releaseLink(pool, linkId, claim, { fault: { kind: error.kind, retryInMs: error.kind === 'quota' ? 5_000 : retryDelayMs(tries + 1) } })
    told(error)
  }
}

class ClaimLost extends Error {}

const refusals = ['denied', 'gone', 'not-a-sheet', 'full']

/** What only people can mend stops the sync and is told once. */
async function settleFault({ pool, clock }: SheetsDeps, google: Google, linkId: number, { kind }: GoogleFault): Promise<void> {
  if (kind === 'key') await noteKeyRefused(pool, google.email)
  if (!refusals.includes(kind)) return
  await transaction(pool, async tx => {
    const link = await findLink(tx, linkId)
    if (link?.reason === 'clearing') return removeLink(tx, linkId) // it was unlinked anyway
    if (!link || !await refuseLink(tx, linkId, kind)) return
    await addSheetNotice(tx, link.chat_id, { refused: kind }, clock.nowMs())
    await refreshNextAt(tx, link.chat_id)
  })
}
