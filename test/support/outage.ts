import pg from 'pg'
import { postgresUrl } from './services.ts'

/** Postgres is away for whoever uses this database, until `end`: nobody gets in, and who was in is thrown out. */
export async function databaseOutage(name: string): Promise<{ end(): Promise<void> }> {
  const server = new pg.Client({ connectionString: await postgresUrl() })
  await server.connect()
  await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
  await server.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
  return {
    async end() {
      await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)
      await server.end()
    },
  }
}
