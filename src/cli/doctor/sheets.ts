import { sheetsState } from '../../sheetsState.ts'
import { accountTroubles } from '../../storage/sheetAccount.ts'
import { check, fault, isoMinute, note } from './finding.ts'

const lateMinutes = 15

export const sheetsChecks = [
  check('Google account', ['pool'], async ({ pool, config }) => {
    if (!config.sheets) return [note('Google Sheets are not set up: /sheet says so (docs/operations.md tells how)')]
    return (await accountTroubles(pool)).map(trouble => fault(trouble, 'make a new key for the service account, put it into GOOGLE_SERVICE_ACCOUNT_KEY_FILE, and start the bot again'))
  }),

  check('Sheets passes', ['pool', 'client'], async ({ pool, client, config }) => {
    if (!config.sheets) return []
    const { links, passAtMs, words } = await sheetsState(pool, client, config.temporal.taskQueue)
    const isLate = links > 0 && Date.now() - (passAtMs ?? 0) > Math.max(lateMinutes * 60_000, 3 * config.sheets.everyMs)
    return [isLate ? fault(`Sheets are not looked at: ${words}`, 'see that a process with the worker role runs with the GOOGLE_SERVICE_ACCOUNT_KEY_FILE, and that nobody paused the schedule in Temporal') : note(`Google Sheets: ${words}`)]
  }),

  check('Sheets', ['pool'], async ({ pool, config }) => {
    const { rows } = await pool.query<{ chat_id: number, error: string | null, since: number }>(
      `select chat_id, error, dirty_since as since from sheet_links
       where state = 'active' and changed <> synced and dirty_since < now() - $1 * interval '1 minute' order by dirty_since`, [lateMinutes])
    const fix = (error: string | null) => !config.sheets ? 'give the bot its GOOGLE_SERVICE_ACCOUNT_KEY_FILE again'
      : error ? 'see the log for "Sheet not synced"; it is tried again by itself'
      : 'it is synced in its turn; where that takes long day by day, ask Google for more calls (docs/sheets.md, Cost)'
    return rows.map(({ chat_id, error, since }) => fault(`the Sheet of chat ${chat_id} was not synced since ${isoMinute(since)}${error ? ` (${error})` : ''}`, fix(error)))
  }),
]
