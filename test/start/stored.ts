import { realpathSync } from 'node:fs'
import path from 'node:path'
import { database, password, role } from '../../src/playground/postgres/cluster.ts'
import type { Place } from './launched.ts'

/** Where the data of a launched Punctual can be read. */
export const initialUrl = ({ home, env }: Place): string =>
  `postgres://${role}:${password(path.join(realpathSync(home), 'postgres', 'data'))}@127.0.0.1:${env.POSTGRES_PORT}/${database}`
