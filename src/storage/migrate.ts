import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { transaction, type Db, type Pool } from './pool.ts'

const folder = path.join(import.meta.dirname, 'migrations')

/** Any constant will do, as long as every starter takes the same one. */
const migrationLock = 770_021

const migrationNames = (): string[] => readdirSync(folder).filter(name => name.endsWith('.sql')).sort()

/** What this release has and the database lacks. Changes nothing. */
export async function pendingMigrations(db: Db): Promise<string[]> {
  const { rows: [found] } = await db.query<{ made: boolean }>(`select to_regclass('migrations') is not null as made`)
  const { rows } = found!.made ? await db.query<{ name: string }>('select name from migrations') : { rows: [] }
  return migrationNames().filter(name => !rows.some(row => row.name === name))
}

/**
 * Runs the migrations that this database lacks, in order, each in a transaction; returns their names.
 * Starters racing each other wait at the lock. Migrations expand first; a contract follows one release later,
 * so two releases can overlap.
 */
export async function migrate(pool: Pool): Promise<string[]> {
  const ran: string[] = []
  for (const file of migrationNames()) {
    await transaction(pool, async tx => {
      await tx.query('select pg_advisory_xact_lock($1)', [migrationLock])
      await tx.query('create table if not exists migrations (name text primary key, at timestamptz not null default now())')
      const { rowCount } = await tx.query('insert into migrations (name) values ($1) on conflict do nothing', [file])
      if (!rowCount) return
      await tx.query(readFileSync(path.join(folder, file), 'utf8'))
      ran.push(file)
    })
  }
  return ran
}
