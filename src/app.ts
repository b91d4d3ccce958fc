import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { Api, type ApiClientOptions } from 'grammy'
import { createChatActivities, type DeliveryLog } from './activities/chat.ts'
import { createRetimeActivities } from './activities/retime.ts'
import { createSheetsActivities, pacedGoogle, type SheetsDeps } from './activities/sheets.ts'
import { createBot } from './bot/index.ts'
import { registerCommands } from './bot/commands.ts'
import { startConsumer } from './bot/consumer.ts'
import { whileLeading, type Lease } from './bot/lease.ts'
import { poll } from './bot/poller.ts'
import { receive } from './bot/receive.ts'
import { keepWebhook } from './bot/webhook.ts'
import { createClock } from './clock.ts'
import type { Config } from './config.ts'
import { tzdbVersion } from './domain/zone.ts'
import { inFlight } from './inFlight.ts'
import type { Log } from './log.ts'
import { census, clockOffset, setClockOffset } from './storage/engine.ts'
import { noteTrouble } from './storage/leases.ts'
import { migrate } from './storage/migrate.ts'
import { createPool } from './storage/pool.ts'
import { accountTroubles } from './storage/sheetAccount.ts'
import { adoptZoneData } from './storage/zoneData.ts'
import { keepRetiming } from './retiming.ts'
import { sheetAccess } from './sheets/access.ts'
import { sheetsState } from './sheetsState.ts'
import { keepSheets } from './sheetsSync.ts'
import { checkNamespace, sweep } from './sweeper.ts'
import { meetTelegram } from './bot/meet.ts'
import { errorFields } from './telegram/outcome.ts'
import { beat, connectClient, pokeChat, startEngine, temporalAnswers, workflowBundle, type Engine } from './temporal.ts'
import { startWeb } from './web/server.ts'

export interface App { stop(): Promise<void>, webPort: number | null }

/** The composition root: everything a process runs, by its roles. Token, database and Temporal are given by now. */
export async function startApp(config: Config, log: Log): Promise<App> {
  const { telegram, roles } = config
  const token = telegram.token!
  const client = (timeoutSeconds: number): ApiClientOptions => ({ apiRoot: telegram.apiRoot, timeoutSeconds })
  const api = new Api(token, client(10))
  const onIdleError = (error: Error) => log.warn(errorFields(error), 'idle database connection failed')
  const pool = createPool(config.database.url!, { queryTimeoutMs: 60_000, onIdleError })
  const temporal = { ...config.temporal, address: config.temporal.address! }

  const migrating = migrateFully(config.database.url!, onIdleError)
  const [me, temporalClient, bundle] = await Promise.all([
    meetTelegram(api, log, { receiving: roles.bot ? { webhookUrl: telegram.webhook?.url ?? null } : null, takeOver: config.takeOver }),
    connectClient(temporal),
    roles.worker ? workflowBundle(config.home) : null,
    migrating,
  ])
  const clock = createClock(config.clock === 'adjustable' ? await clockOffset(pool) : 0)
  const holder = `${config.instance ?? `${hostname()}:${randomUUID()}`}#${process.pid}`
  const stops: (() => Promise<void>)[] = []
  const leases: Record<string, Lease> = {}

  const calls = inFlight()
  const poke = async (chatId: number) => {
    await calls.add(pokeChat(temporalClient, temporal.taskQueue, chatId)).catch((error: unknown) => log.debug({ chat: chatId, ...errorFields(error) }, 'poke left to the sweeper'))
  }

  let engine: Engine | null = null
  if (bundle) {
    const stopping = new AbortController()
    const activities = createChatActivities({
      pool, clock, api, stopping: stopping.signal, heartbeat: beat, onSent: delivered(log), onUnsettled: error => log.warn(errorFields(error), 'send not recorded yet, will be tried again'),
    })
    const changedZones = await adoptZoneData(pool)
    await checkNamespace({ pool, client: temporalClient, log })
    const found = await census(pool, me.id) // before anything is armed, so that it tells what was left to do
    const retiming = createRetimeActivities({ pool, clock, onRetimed: moved => log.info({ ...moved, zoneData: tzdbVersion }, 'reminders moved to newer zone data') })
    const sheets = config.sheets && createSheetsActivities({ ...config.sheets, pool, clock, stopping: stopping.signal, heartbeat: beat, onSynced: synced(log) })
    const started = engine = await startEngine(temporal, bundle, { ...activities, ...retiming, ...sheets }, tzdbVersion, log)
    const retimed = keepRetiming({ pool, client: temporalClient, taskQueue: temporal.taskQueue, log }, stopping.signal)
    leases.sweeper = whileLeading({ db: pool, log, name: `sweeper:${me.id}`, holder },
      async signal => {
        const parts = { pool, client: temporalClient, taskQueue: temporal.taskQueue, log }
        await Promise.all([sweep({ ...parts, clock }, signal), config.sheets && keepSheets({ ...parts, everyMs: config.sheets.everyMs }, signal)])
      })
    stops.push(async () => { stopping.abort(); await retimed; await started.stop() }, () => leases.sweeper!.stop())
    const { people, reminders, to_arm, next_at } = found
    log.info({ people, reminders, toArm: to_arm, nextDue: next_at === null ? 'nothing' : new Date(next_at).toISOString(), zoneData: tzdbVersion }, 'reminder engine started')
    if (changedZones.length) log.info({ zones: changedZones.length, zoneData: tzdbVersion }, 'zone data changed: sleeping reminders are moved')
    log.info(config.sheets ? 'Sheets sync is on' : 'Sheets sync is off')
  }

  const bot = createBot(token, { client: client(10), botInfo: me, sheets: config.sheets ? sheetAccess(pacedGoogle({ ...config.sheets, pool })) : null })
  let wakeConsumer = () => {}
  if (roles.bot) {
    await registerCommands(api, log)
    const name = `poller:${me.id}`
    const onTrouble = (reason: string | null) => noteTrouble(pool, name, holder, reason).catch(() => undefined) // Postgres is away: it is said elsewhere
    leases.poller = whileLeading({ db: pool, log, name, holder }, async signal => {
      const consumer = startConsumer({ pool, bot, api, clock, log, poke })
      wakeConsumer = () => consumer.wake()
      if (telegram.webhook) await keepWebhook({ api, log, ...telegram.webhook, onTrouble }, signal)
      else await poll({ pool, api: new Api(token, client(60)), bot: me.id, log, takeOver: config.takeOver, onReceived: wakeConsumer, onTrouble }, signal)
      await consumer.stop()
    })
    stops.push(() => leases.poller!.stop())
  }

  const web = roles.web ? await startWeb({
    log,
    parts: {
      postgres: async () => { await pool.query('select'); return 'answers' },
      temporal: async () => { await calls.add(temporalAnswers(temporalClient)); return 'answers' },
      engine: async () => {
        if (engine && !engine.running()) throw new DOMException('the workers have ended', 'EngineStopped')
        return engine ? 'running' : 'no worker role'
      },
      sheets: async () => {
        if (!config.sheets) return 'not set up'
        const [trouble] = await accountTroubles(pool)
        if (trouble) throw new DOMException(trouble, 'GoogleAccountRefused')
        return (await calls.add(sheetsState(pool, temporalClient, temporal.taskQueue))).words
      },
      telegram: async () => leases.poller ? (leases.poller.held() ? 'receiving' : 'standing by') : 'no bot role',
    },
    ...(telegram.webhook ? {
      webhook: {
        path: new URL(telegram.webhook.url).pathname, secret: telegram.webhook.secret,
        receive: async update => { await receive(pool, me.id, [update]); wakeConsumer() },
      },
    } : {}),
    ...(config.clock === 'adjustable' ? {
      setClockOffset: async offsetMs => { clock.setOffsetMs(offsetMs); await setClockOffset(pool, offsetMs) },
    } : {}),
  }, config.web) : null

  const stop = async () => {
    await web?.stop()
    for (const stop of stops.reverse()) await stop()
    await calls.ended()
    await temporalClient.connection.close()
    await pool.end()
  }
  let stopped: Promise<void> | undefined
  return { webPort: web?.port ?? null, stop: () => stopped ??= stop() }
}

/** A migration may take its time, where a query of the running bot may not. */
async function migrateFully(url: string, onIdleError: (error: Error) => void): Promise<void> {
  const pool = createPool(url, { max: 1, onIdleError })
  try {
    await migrate(pool)
  } finally {
    await pool.end()
  }
}

const delivered = (log: Log): DeliveryLog => ({ chat, reminders, attempt, lateMs, settlement: { outcome, code, tookMs } }) => {
  const facts = { chat, reminders, attempt, lateMs, outcome: outcome.kind, code, tookMs }
  if (outcome.kind === 'sent') log.info(facts, 'reminder sent')
  else log.warn(facts, 'reminder not sent')
}

const synced = (log: Log): SheetsDeps['onSynced'] => ({ fault, ...facts }) => {
  if (fault === null) log.info(facts, 'Sheet synced')
  else log.warn({ ...facts, fault }, 'Sheet not synced, will be tried again')
}
