import type { Google } from '../sheets/client.ts'
import { GoogleFault } from '../sheets/failure.ts'
import type { Pool } from '../storage/pool.ts'
import { listedUntil, noteKeyRefused, noteKeyTaken, noteListed } from '../storage/sheetAccount.ts'
import { pauseLink } from '../storage/sheetLinks.ts'
import { noteChangedFiles, refusedLinks, tryRefusedLater } from '../storage/sheetWork.ts'

/** Drive may list a change a little after another that was made later. */
const overlapMs = 60_000
const refusedAtOnce = 20
const longestRefusedMs = 3_600_000

/** One list of what changed in Drive since the last; returns how many Sheets of ours people changed. Sheets that were taken from us are tried. */
export async function lookForChanges({ pool }: { pool: Pool }, google: Google): Promise<number> {
  try {
    const sinceMs = await listedUntil(pool, google.email)
    const files = await google.changedFiles(sinceMs === null ? 0 : sinceMs - overlapMs)
    const found = await noteChangedFiles(pool, files)
    if (files.length) await noteListed(pool, google.email, Math.max(...files.map(({ modifiedAtMs }) => modifiedAtMs)))
    await noteKeyTaken(pool, google.email)
    for (const link of await refusedLinks(pool, refusedAtOnce)) {
      if (await isOpen(google, link.spreadsheet_id)) await pauseLink(pool, link.id, null)
      else await tryRefusedLater(pool, link.id, Math.min(60_000 * 2 ** link.tries, longestRefusedMs))
    }
    return found
  } catch (error) {
    if (error instanceof GoogleFault && error.kind === 'key') await noteKeyRefused(pool, google.email)
    throw error
  }
}

async function isOpen(google: Google, id: string): Promise<boolean> {
  try {
    const { isSheet, canEdit, trashed } = await google.file(id)
    return isSheet && canEdit && !trashed
  } catch (error) {
    if (error instanceof GoogleFault && ['gone', 'denied'].includes(error.kind)) return false
    throw error
  }
}
