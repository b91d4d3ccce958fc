import { parseArgs } from 'node:util'
import { migrate, pendingMigrations } from '../storage/migrate.ts'
import { createPool } from '../storage/pool.ts'
import { findPlace, required, type Call } from './command.ts'

/** `migrate`: runs what the database lacks and prints the names; `--check` only looks, and is 1 when something is missing. */
export async function run({ args, environment, say }: Call): Promise<number> {
  const { values: { check } } = parseArgs({ args, options: { check: { type: 'boolean' } } })
  const place = findPlace(environment)
  const pool = createPool(required(place.config.database.url, 'DATABASE_URL', place), { max: 1, onIdleError: () => undefined })
  try {
    const names = check ? await pendingMigrations(pool) : await migrate(pool)
    for (const name of names) say(`${check ? 'missing' : 'ran'} ${name}`)
    if (names.length === 0) say('The database has every migration.')
    return check && names.length > 0 ? 1 : 0
  } finally {
    await pool.end()
  }
}
