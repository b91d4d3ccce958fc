import pg from 'pg'

/** Anything that runs a query: the pool itself, or one client inside a transaction. */
export interface Db {
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<pg.QueryResult<Row>>
}

/** A client inside a transaction. Functions that must not run outside one ask for it by type. */
export interface Tx extends Db { readonly inTransaction: true }

export type Pool = pg.Pool

const { builtins, getTypeParser } = pg.types

/** Rows hold instants as epoch milliseconds, ids as numbers, local times as `2026-03-29T02:30:00`. */
const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === builtins.INT8) return Number
    if (oid === builtins.TIMESTAMPTZ) return (value: string) => Number(getTypeParser(builtins.TIMESTAMPTZ)(value))
    if (oid === builtins.TIMESTAMP) return (value: string) => value.replace(' ', 'T').slice(0, 19)
    return getTypeParser(oid, format as 'text')
  },
} as pg.CustomTypesConfig

/**
 * `onIdleError`: an idle client's fault surfaces nowhere else, and unheard it would end the process. A query unanswered for
 * `queryTimeoutMs` fails (never, unless said): a server that vanished without a word would else hold its callers for ever.
 */
export function createPool(url: string, options: { max?: number, queryTimeoutMs?: number, onIdleError: (error: Error) => void }): Pool {
  const pool = new pg.Pool({
    connectionString: url, max: options.max ?? 20, types, application_name: 'punctual', keepAlive: true,
    connectionTimeoutMillis: 5_000, ...(options.queryTimeoutMs ? { query_timeout: options.queryTimeoutMs } : {}),
  })
  pool.on('error', options.onIdleError)
  return pool
}

export async function transaction<T>(pool: Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const result = await work(client as unknown as Tx)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((fault: Error) => { broken = fault })
    throw error
  } finally {
    client.release(broken)
  }
}
