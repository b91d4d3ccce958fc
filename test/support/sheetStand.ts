import { startSheets } from '../../src/playground/sheets/server.ts'
import { talkTo } from '../playground/sheets/support.ts'

/** Google's stand-in, and what a bot is configured with to keep Sheets there: it looks every other second, with calls to spare. */
export async function startSheetStand() {
  const stand = await startSheets({ quota: true })
  const world = talkTo(stand)
  await world.control('POST', '/quota', { perUser: 600 })
  const environment = { GOOGLE_SERVICE_ACCOUNT_KEY: JSON.stringify(stand.key), GOOGLE_API_ROOT: stand.rootUrl, GOOGLE_SHEETS_EVERY_SECONDS: '2', GOOGLE_SHEETS_PER_MINUTE: '600' }
  return { stand, world, environment }
}
