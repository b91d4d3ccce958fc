import { Api } from 'grammy'
import { pendingMigrations } from '../../storage/migrate.ts'
import { createPool, type Db, type Pool } from '../../storage/pool.ts'
import { errorFields, isTokenUnknown } from '../../telegram/outcome.ts'
import { connectClient, namespaceId } from '../../temporal.ts'
import { botNowMs, botOf, required, type Place } from '../command.ts'
import { fault, type Finding, type Scene } from './finding.ts'

/** The parts that can be reached, and why the others cannot. */
export interface Reached { scene: Partial<Scene> & Pick<Scene, 'config' | 'bots' | 'nowMs'>, findings: Finding[], close(): Promise<void> }

const telegramSeconds = 10

export async function reach(place: Place): Promise<Reached> {
  const { config } = place
  const database = required(config.database.url, 'DATABASE_URL', place)
  const address = required(config.temporal.address, 'TEMPORAL_ADDRESS', place)
  const token = required(config.telegram.token, 'BOT_TOKEN', place)
  const pool = createPool(database, { max: 4, onIdleError: () => undefined })
  const api = new Api(token, { apiRoot: config.telegram.apiRoot, timeoutSeconds: telegramSeconds })
  const [postgres, temporal, telegram] = await Promise.all([postgresFindings(pool), connected({ ...config.temporal, address }), telegramFindings(api)])
  const readable = postgres.length === 0
  return {
    scene: {
      config, bots: [botOf(place)],
      nowMs: readable ? await botNowMs(pool, config) : Date.now(),
      ...readable ? { pool } : {}, ...temporal.client ? { client: temporal.client } : {}, ...telegram.length === 0 ? { api } : {},
    },
    findings: [...postgres, ...temporal.findings, ...telegram],
    async close() {
      await pool.end()
      await temporal.client?.connection.close()
    },
  }
}

async function postgresFindings(pool: Pool): Promise<Finding[]> {
  try {
    const missing = await pendingMigrations(pool)
    if (missing.length) return [fault(`the database lacks the migrations ${missing.join(', ')}`, 'npm run -s cli -- migrate (the bot does so too when it starts)')]
    return await isReadOnly(pool) ? [fault('Postgres takes no writes (a standby, or set read-only)', 'set DATABASE_URL to the primary')] : []
  } catch (error) {
    return [fault(`Postgres cannot be used (${said(error)})`, 'start it, or mend DATABASE_URL')]
  }
}

async function isReadOnly(db: Db): Promise<boolean> {
  return (await db.query<{ read_only: boolean }>(`select current_setting('transaction_read_only') = 'on' as read_only`)).rows[0]!.read_only
}

async function connected(temporal: Parameters<typeof connectClient>[0]) {
  try {
    const client = await connectClient(temporal)
    const missing = await namespaceId(client).then(() => false, (error: { code?: number }) => { if (error.code === notFound) return true; throw error as Error })
    if (!missing) return { client, findings: [] }
    await client.connection.close()
    return { findings: [fault(`Temporal has no namespace "${temporal.namespace}"`, `create it (temporal operator namespace create -n ${temporal.namespace}), or mend TEMPORAL_NAMESPACE`)] }
  } catch (error) {
    return { findings: [fault(`Temporal cannot be reached at ${temporal.address} (${said(error)})`, 'start it, or mend TEMPORAL_ADDRESS (and TLS or API key)')] }
  }
}

const notFound = 5 // gRPC

async function telegramFindings(api: Api): Promise<Finding[]> {
  try {
    await api.getMe()
    return []
  } catch (error) {
    return isTokenUnknown(error)
      ? [fault('Telegram does not know this bot token', 'mend BOT_TOKEN (ask @BotFather for it)')]
      : [fault(`Telegram cannot be reached (${said(error)})`, 'see that this machine reaches TELEGRAM_API_ROOT')]
  }
}

function said(error: unknown): string {
  const { error: name, code } = errorFields(error)
  return code === undefined ? name : String(code)
}
