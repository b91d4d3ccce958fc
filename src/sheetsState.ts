import type { Client } from '@temporalio/client'
import { countLinks } from './storage/sheetLinks.ts'
import type { Db } from './storage/pool.ts'
import { lastSheetsPass } from './temporal.ts'

export interface SheetsState { links: number, passAtMs: number | null, words: string }

/** How the Sheets stand, for whoever runs the bot: "3 linked, of them paused: 1 denied, 1 person; last pass 2026-11-30T02:03:11.123Z". */
export async function sheetsState(pool: Db, client: Client, taskQueue: string): Promise<SheetsState> {
  const [counts, passAtMs] = await Promise.all([countLinks(pool), lastSheetsPass(client, taskQueue)])
  const links = counts.reduce((sum, { count }) => sum + count, 0)
  const paused = counts.flatMap(({ reason, count }) => reason === null ? [] : [`${count} ${reason}`])
  return { links, passAtMs, words: `${links} linked${paused.length ? `, of them paused: ${paused.join(', ')}` : ''}; ${passAtMs === null ? 'no pass yet' : `last pass ${new Date(passAtMs).toISOString()}`}` }
}
