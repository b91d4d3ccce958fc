import { forgetColumns, forgetTabRows } from '../storage/sheetRows.ts'
import type { SheetLink } from '../storage/sheetLinks.ts'
import { GoogleFault } from './failure.ts'
import { readGrid, type Grid } from './grid.ts'
import { createTab, isWhole, mendTab } from './structure.ts'
import type { SyncDeps } from './sync.ts'
import type { Tab } from './tabs.ts'

/** These tabs as they are, after making those that are not there and bringing back columns that were deleted. */
export async function readTabs(deps: Pick<SyncDeps, 'pool' | 'google' | 'words' | 'keep'>, link: SheetLink, tabs: readonly Tab[]): Promise<Map<Tab, Grid>> {
  const { pool, google } = deps
  const words = deps.words(link.lang)
  for (let tries = 0; tries < 3; tries++) {
    const spreadsheet = await google.read(link.spreadsheet_id, tabs).catch((error: GoogleFault) => {
      if (error.kind === 'moved') return null // not all of them are there
      throw error
    })
    const grids = new Map(tabs.flatMap(tab => { const grid = spreadsheet && readGrid(tab, words.labels(tab.name), spreadsheet); return grid ? [[tab, grid] as const] : [] }))
    const mending = [...grids].flatMap(([tab, grid]) => isWhole(tab, grid) ? [] : mendTab(tab, grid, words.labels(tab.name)))
    if (grids.size === tabs.length && mending.length === 0) return grids
    await deps.keep()
    if (mending.length) {
      for (const [tab, grid] of grids) {
        if (grid.missing.length + grid.cleared.length === tab.columns.length) await forgetTabRows(pool, link.id, [tab.letter]) // all was cleared, the names too: as if it were deleted
        else await forgetColumns(pool, link.id, tab.letter, [...grid.missing, ...grid.cleared].map(({ key }) => key))
      }
      await google.change(link.spreadsheet_id, mending)
      continue
    }
    const there = await google.listTabs(link.spreadsheet_id)
    const lost = tabs.filter(({ sheetId }) => !there.some(tab => tab.sheetId === sheetId))
    await forgetTabRows(pool, link.id, lost.map(({ letter }) => letter)) // before they are made: an empty tab must not look like one whose rows were removed
    if (lost.length) await google.change(link.spreadsheet_id, lost.flatMap(tab => createTab(tab, freeTitle(words.title(tab.name), there), words.labels(tab.name))))
  }
  throw new GoogleFault('moved')
}

/** A person may have a tab of that name. */
function freeTitle(wanted: string, there: readonly { title: string }[]): string {
  const taken = new Set(there.map(({ title }) => title.toLowerCase()))
  for (let number = 1; ; number++) {
    const title = number === 1 ? wanted : `${wanted} ${number}`
    if (!taken.has(title.toLowerCase())) return title
  }
}
