import { parseArgs } from 'node:util'
import { canonicalZone } from '../domain/zone.ts'
import { takeOver, type Takeover } from '../storage/legacy.ts'
import { migrate, pendingMigrations } from '../storage/migrate.ts'
import { createPool, transaction, type Pool } from '../storage/pool.ts'
import { botNowMs, botOf, findPlace, required, type Call } from './command.ts'
import { judge, rowsOfCsv, rowsOfDatabase, UnreadableSource, type LegacyRow } from './legacy/rows.ts'

const usage = `Usage: npm run -s cli -- import-legacy (--csv FILE | --from postgres://…) [--zone ZONE] [--dry-run]`
const text = "Don't forget to enter your expenses"

const shown: Record<Takeover, string> = { set: 'set', unchanged: 'as before', changed: 'changed, as in the old table', kept: 'kept as it is: changed here since' }

/** `import-legacy`: the old bot's people and their daily reminder. Prints each; safe to repeat. 1: rows were skipped; 2: nothing could be read. */
export async function run({ args, environment, say }: Call): Promise<number> {
  const { values } = parseArgs({ args, options: { 'csv': { type: 'string' }, 'from': { type: 'string' }, 'zone': { type: 'string' }, 'dry-run': { type: 'boolean' } } })
  if ((values.csv === undefined) === (values.from === undefined)) { say(usage); return 2 }
  const place = findPlace(environment)
  const defaultZone = values.zone === undefined ? place.config.defaultZone : canonicalZone(values.zone)
  if (defaultZone === null) { say(`--zone ${JSON.stringify(values.zone)} is no zone: give an IANA name such as Asia/Kolkata, or UTC+05:30.`); return 2 }
  const bot = botOf(place)
  const pool = createPool(required(place.config.database.url, 'DATABASE_URL', place), { max: 1, onIdleError: () => undefined })
  try {
    const rows = values.csv === undefined ? await rowsOfDatabase(values.from!) : rowsOfCsv(values.csv)
    const dryRun = values['dry-run'] ?? false
    const missing = dryRun ? await pendingMigrations(pool) : await migrate(pool).then(() => [])
    if (missing.length) { say('The database lacks migrations: npm run -s cli -- migrate, then this again.'); return 2 }
    return await importRows(rows, { pool, bot, defaultZone, dryRun, nowMs: await botNowMs(pool, place.config), say })
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error
    say(error.message)
    return 2
  } finally {
    await pool.end()
  }
}

interface Import { pool: Pool, bot: number, defaultZone: string | undefined, dryRun: boolean, nowMs: number, say: Call['say'] }

async function importRows(rows: LegacyRow[], work: Import): Promise<number> {
  const counts: Record<Takeover | 'repaired' | 'idle' | 'skipped', number> = { set: 0, unchanged: 0, changed: 0, kept: 0, repaired: 0, idle: 0, skipped: 0 }
  const seen = new Map<string, string>()
  for (const row of rows) {
    const skip = (why: string) => { counts.skipped++; work.say(`✖ ${row.at}: ${why}; skipped`) }
    const earlier = seen.get(row.id)
    seen.set(row.id, earlier ?? row.at)
    const user = row.time === '' && /^\d+$/.test(row.id) ? null : judge(row)
    if (earlier) skip(`${row.id} was in ${earlier} already`)
    else if (!user) { counts.idle++; work.say(`${row.id}  no time, so nothing to remind of`) }
    else if (typeof user === 'string') skip(user)
    else {
      const taken = await takeOne(work, user)
      if (!taken) { skip(`${row.id} has ${row.zone ? `the unknown zone ${JSON.stringify(row.zone)}` : 'no zone'}, and none is stated: set DEFAULT_ZONE or --zone`); continue }
      counts[taken.takeover]++
      const repaired = user.zone === null && taken.takeover !== 'kept'
      if (repaired) counts.repaired++
      work.say([row.id, user.time, taken.zone, shown[taken.takeover], ...repaired ? [`repaired: ${row.zone ? `${JSON.stringify(row.zone)} is no zone` : 'no zone'}`] : []].join('  '))
    }
  }
  work.say(`${rows.length} rows: ${counts.set} set, ${counts.changed} changed, ${counts.unchanged} as before, ${counts.kept} kept, ${counts.idle} without a time, ${counts.skipped} skipped; ${counts.repaired} zones repaired.`)
  work.say(work.dryRun ? 'Nothing was written (--dry-run).' : 'A running bot arms them within a second.')
  return counts.skipped ? 1 : 0
}

class Rehearsed extends Error { readonly taken; constructor(taken: Awaited<ReturnType<typeof takeOver>>) { super(); this.taken = taken } }

/** A dry run does the same, and takes it back. */
async function takeOne({ pool, bot, defaultZone, nowMs, dryRun }: Import, user: { userId: number, time: string, zone: string | null }) {
  try {
    return await transaction(pool, async tx => {
      const taken = await takeOver(tx, { ...user, bot }, { text, defaultZone, nowMs })
      if (dryRun || !taken) throw new Rehearsed(taken)
      return taken
    })
  } catch (error) {
    if (error instanceof Rehearsed) return error.taken
    throw error
  }
}
