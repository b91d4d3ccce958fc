import { lockChat } from '../storage/chats.ts'
import { transaction, type Pool } from '../storage/pool.ts'
import { findLink, type SheetLink, type SheetWriting } from '../storage/sheetLinks.ts'
import { sheetRows } from '../storage/sheetRows.ts'
import { noteWriting } from '../storage/sheetWork.ts'
import type { Google } from './client.ts'
import { GoogleFault } from './failure.ts'
import { deleteTabs } from './deleteTabs.ts'
import { readTabs } from './readTabs.ts'
import type { TabPlan } from './plan.ts'
import { reconcileTab } from './reconcile.ts'
import type { Grid } from './grid.ts'
import { wantedTabs } from './source.ts'
import { insertRows } from './structure.ts'
import type { Tab } from './tabs.ts'
import type { SheetWords } from './words.ts'
import { writeRequest } from './write.ts'

export interface SyncDeps {
  pool: Pool
  google: Google
  nowMs: () => number
  words: (lang: string) => SheetWords
  /** Throws when another process has taken the link over, or it was paused or unlinked. */
  keep: () => Promise<void>
  patienceMs: number
}

export interface Synced {
  /** The chat's change up to which both sides agree. */
  changed: number
  /** Rows are missing, and are to be looked for again. */
  waits: boolean
}

/** Two are usual: read and write, then read that all is as it should be. More are needed only where people change the Sheet meanwhile. */
const mostRounds = 8

const nothing: SheetWriting = { cells: {}, beside: {}, copies: {}, others: [], emptied: false }

/**
 * Brings a chat and its spreadsheet together: read, take what its people changed, write what the chat says, until a read shows nothing to
 * write. Each write puts the same into the same place however often it is made, and what it hit by mistake is seen by the read after it.
 * Throws a GoogleFault; what was done until then stays done.
 */
export async function syncLink(deps: SyncDeps, linkId: number): Promise<Synced> {
  const link = await findLink(deps.pool, linkId)
  if (!link) throw new GoogleFault('gone')
  if (link.reason === 'clearing') {
    await deleteTabs(deps, link)
    return { changed: link.changed, waits: false }
  }
  let wrote = link.writing ?? nothing
  for (let round = 0; round < mostRounds; round++) {
    const grids = await readTabs(deps, link, wantedTabs(link))
    const { plans, changed } = await reconcile(deps, link, grids, wrote)
    if (plans.every(({ writes, insert }) => writes.length === 0 && !insert)) {
      await noteWriting(deps.pool, linkId, null)
      return { changed, waits: plans.some(({ waits }) => waits) }
    }
    await deps.keep()
    wrote = await write(deps, link, plans, wrote)
  }
  throw new GoogleFault('moved')
}

async function reconcile({ pool, nowMs, words, keep, patienceMs }: SyncDeps, link: SheetLink, grids: Map<Tab, Grid>, wrote: SheetWriting): Promise<{ plans: TabPlan[], changed: number }> {
  await keep()
  return transaction(pool, async tx => {
    const chat = await lockChat(tx, link.chat_id)
    const current = await findLink(tx, link.id)
    if (!chat || !current) throw new GoogleFault('gone')
    const known = await sheetRows(tx, link.id)
    const plans: TabPlan[] = []
    for (const [tab, grid] of grids) {
      plans.push(await reconcileTab({ tx, chat, tab, grid, linkId: link.id, known, wrote, words: words(chat.lang), nowMs: nowMs(), linkedBy: link.linked_by, patienceMs }))
    }
    return { plans, changed: (await findLink(tx, link.id))!.changed }
  })
}

/** Room is made by a request of its own, and then all is read again: nothing is written where something may have come to be. */
async function write({ pool, google }: SyncDeps, link: SheetLink, plans: readonly TabPlan[], before: SheetWriting): Promise<SheetWriting> {
  const room = plans.flatMap(({ tab, grid, insert }) => insert ? insertRows(tab, grid, insert.at, insert.count) : [])
  if (room.length) {
    await google.change(link.spreadsheet_id, room)
    return before
  }
  const writing: SheetWriting = {
    cells: withWritten(before.cells, plans), emptied: before.emptied || plans.some(({ writes }) => writes.some(({ cells }) => cells.id === '' && !Object.values(cells).some(Boolean))),
    beside: Object.assign({}, ...plans.map(({ beside }) => beside)), copies: Object.assign({}, ...plans.map(({ copies }) => copies)), others: plans.flatMap(({ others }) => others),
  }
  await noteWriting(pool, link.id, writing)
  await google.write(link.spreadsheet_id, plans.flatMap(({ tab, grid, writes }) => writeRequest(tab, grid, writes)))
  return writing
}

function withWritten(before: SheetWriting['cells'], plans: readonly TabPlan[]): SheetWriting['cells'] {
  const all = { ...before }
  for (const { id, ...cells } of plans.flatMap(({ writes }) => writes.map(write => write.cells))) if (id) all[id] = [...all[id] ?? [], cells]
  return all
}
