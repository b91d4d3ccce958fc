import { addSheetNotice } from '../storage/notices.ts'
import type { SheetRow } from '../storage/sheetRows.ts'
import { archive } from './edits.ts'
import type { Matching } from './match.ts'
import type { TabState } from './reconcile.ts'
import { changedInChat } from './merge.ts'
import type { Row } from './tabs.ts'

/**
 * Rows that were there and are not: at first that may be a person who cuts and pastes, later it is meant, and what the row stood for goes.
 * True while some are waited for.
 */
export async function vanished(state: TabState, { missing, hit }: Matching, rows: Map<string, SheetRow>, database: Map<string, Row>): Promise<boolean> {
  let waits = false
  const gone: string[] = []
  for (const key of missing) {
    const row = rows.get(key)!
    const now = database.get(key)
    if (row.gone && now && isLiving(state, now)) Object.assign(row, { gone: false, confirmed: false, base: null, taken: null, missingSince: null }) // taken back in the chat
    if (hit.has(key) && !row.gone) Object.assign(row, { confirmed: false, base: null, taken: null, missingSince: null })
    if (!row.confirmed || row.gone) continue
    if (!now || !isLiving(state, now)) row.gone = true
    else if (row.missingSince === null) row.missingSince = Date.now()
    if (row.gone) continue
    if (Date.now() - row.missingSince! < state.patienceMs) waits = true
    else if (changedInChat(state.tab, { ...row, database: now! })) Object.assign(row, { confirmed: false, base: null, taken: null, missingSince: null, status: state.words.status('kept'), statusOf: null })
    else gone.push(key)
  }
  for (const key of gone) forget(state, rows.get(key)!)
  const undo = gone.length ? await archive(state, gone) : null
  if (undo !== null) await addSheetNotice(state.tx, state.chat.id, { archived: gone.length, undo }, state.nowMs)
  return waits
}

/** Agreed is that it is deleted: a row that its person brings back later says otherwise, and an answer's is a new one. */
function forget({ tab, words }: TabState, row: SheetRow): void {
  Object.assign(row, { gone: true, taken: null, base: tab.name === 'reminders' ? { ...row.base, state: words.state('deleted') } : null })
}

/** Of what is over or deleted anyway the row may go without a word. */
const isLiving = ({ tab, words }: TabState, row: Row): boolean =>
  tab.name === 'answers' || (tab.name === 'reminders' && (row.state === words.state('active') || row.state === words.state('paused')))
