import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, existsSync, writeFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import { Client, Connection, ScheduleAlreadyRunning, ScheduleNotFoundError, ScheduleOverlapPolicy } from '@temporalio/client'
import { heartbeat } from '@temporalio/activity'
import { bundleWorkflowCode, NativeConnection, Runtime, Worker, DefaultLogger, type TLSConfig } from '@temporalio/worker'
import type { Log } from './log.ts'
import { chatWorkflowId, deliverQueue, lapsPerRun, planQueue, poke, retimeWorkflowId, sheetsQueue, sheetsScheduleId, zoneDataQueue, type ChatActivities, type RetimeActivities, type SheetsActivities } from './workflows/contract.ts'
import type { chat } from './workflows/chat.ts'
import type { retime } from './workflows/retime.ts'
import type { sheetsSync } from './workflows/sheetsSync.ts'

export interface TemporalAddress {
  address: string
  namespace: string
  taskQueue: string
  tls?: boolean
  certPath?: string
  keyPath?: string
  apiKey?: string
}

function connectionOptions({ address, tls, certPath, keyPath, apiKey }: TemporalAddress) {
  const pair: TLSConfig = certPath && keyPath ? { clientCertPair: { crt: readFileSync(certPath), key: readFileSync(keyPath) } } : {}
  const secure = tls || certPath || apiKey ? { tls: certPath ? pair : true } : {}
  return { address, ...secure, ...(apiKey ? { apiKey } : {}) }
}

/** For calls that can wait a little; without a deadline a lost connection would hold them for a minute. */
export const answerMs = 5_000

/** gRPC's own is two minutes: a poke must not wait that long for a server that is back. */
const longestBackOffMs = 2_000

export async function connectClient(temporal: TemporalAddress): Promise<Client> {
  const connection = await Connection.connect({ ...connectionOptions(temporal), connectTimeout: '10s', channelArgs: { 'grpc.max_reconnect_backoff_ms': longestBackOffMs } })
  return new Client({ connection, namespace: temporal.namespace })
}

/** Another id under the same name: the server is new or was wiped, and nobody sleeps there. */
export async function namespaceId(client: Client): Promise<string> {
  const { namespaceInfo } = await client.withDeadline(Date.now() + answerMs, () => client.workflowService.describeNamespace({ namespace: client.options.namespace }))
  return namespaceInfo?.id ?? ''
}

const answerDeadlineMs = 3_000

/** Throws when it does not answer in time. */
export async function temporalAnswers(client: Client): Promise<void> {
  await client.withDeadline(Date.now() + answerDeadlineMs, () => client.workflowService.getSystemInfo({}))
}

/** What a killed worker had taken is given to another after this; the server's own default is 10 s. */
const workflowTaskTimeout = '5 s'

const pokeDeadlineMs = 500

/** Wakes the chat's workflow, starting it where none runs. Throws when Temporal does not take it in time. */
export async function pokeChat(client: Client, taskQueue: string, chatId: number, deadlineMs = pokeDeadlineMs): Promise<void> {
  await client.withDeadline(Date.now() + deadlineMs, () => client.workflow.signalWithStart<typeof chat>('chat', {
    workflowId: chatWorkflowId(chatId), taskQueue, args: [{ chatId, laps: lapsPerRun, due: false }], workflowTaskTimeout, signal: poke,
  }))
}

/** Starts afresh a workflow that is jammed or gone: safe at any time, since it holds nothing. */
export async function restartChat(client: Client, taskQueue: string, chatId: number): Promise<void> {
  await client.withDeadline(Date.now() + answerMs, () => client.workflow.start<typeof chat>('chat', {
    workflowId: chatWorkflowId(chatId), taskQueue, args: [{ chatId, laps: lapsPerRun, due: false }], workflowTaskTimeout, workflowIdConflictPolicy: 'TERMINATE_EXISTING',
  }))
}

/** One run at a time, whoever asks for it. */
export async function startRetiming(client: Client, taskQueue: string, tzdb: string): Promise<void> {
  await client.withDeadline(Date.now() + answerMs, () => client.workflow.start<typeof retime>('retime', {
    workflowId: retimeWorkflowId(tzdb), taskQueue: zoneDataQueue(taskQueue, tzdb), args: [{ afterChat: 0, laps: lapsPerRun }], workflowTaskTimeout, workflowIdConflictPolicy: 'USE_EXISTING',
  }))
}

const sheetsLanes = 4
/** Few, so that a pass takes less than a minute at Google's pace: what people changed in their Sheets is asked for at the start of each. */
const sheetsLaps = 5
const sheetsRunMs = 10 * 60_000

/** The schedule of the Sheets as this release wants it, whether or not there is one. */
export async function scheduleSheets(client: Client, taskQueue: string, everyMs: number): Promise<void> {
  const scheduleId = sheetsScheduleId(taskQueue)
  const schedule = {
    spec: { intervals: [{ every: everyMs }] },
    action: {
      type: 'startWorkflow' as const, workflowType: 'sheetsSync', workflowId: scheduleId, taskQueue: sheetsQueue(taskQueue),
      args: [{ lanes: sheetsLanes, laps: sheetsLaps }] as Parameters<typeof sheetsSync>, workflowTaskTimeout: workflowTaskTimeout as '5 s', workflowRunTimeout: sheetsRunMs,
    },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 minute' as const },
  }
  await client.withDeadline(Date.now() + answerMs, async () => {
    try {
      await client.schedule.create({ scheduleId, ...schedule })
    } catch (error) {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error
      await client.schedule.getHandle(scheduleId).update(previous => ({ ...schedule, state: previous.state }))
    }
  })
}

/** A pass now, unless one is under way. */
export async function syncSheetsNow(client: Client, taskQueue: string): Promise<void> {
  await client.withDeadline(Date.now() + answerMs, () => client.schedule.getHandle(sheetsScheduleId(taskQueue)).trigger(ScheduleOverlapPolicy.SKIP))
}

/** When the last pass of the Sheets began; null: none did, or Temporal does not know the schedule. */
export async function lastSheetsPass(client: Client, taskQueue: string): Promise<number | null> {
  try {
    const { info } = await client.withDeadline(Date.now() + answerMs, () => client.schedule.getHandle(sheetsScheduleId(taskQueue)).describe())
    return info.recentActions.reduce<number | null>((last, { takenAt }) => Math.max(last ?? 0, takenAt.getTime()), null)
  } catch (error) {
    if (error instanceof ScheduleNotFoundError) return null
    throw error
  }
}

const workflowsPath = path.join(import.meta.dirname, 'workflows', 'index.ts')

/** Bundling takes a second; the bundle is kept under `cacheDir` for as long as the workflow files and the SDK are the same. */
export async function workflowBundle(cacheDir: string): Promise<{ code: string }> {
  const hash = createHash('sha256')
  const folder = path.dirname(workflowsPath)
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(path.join(folder, file)))
  hash.update(readFileSync(path.join(import.meta.dirname, '..', 'package-lock.json')))
  const file = path.join(cacheDir, `workflows-${hash.digest('hex').slice(0, 16)}.js`)
  if (existsSync(file)) return { code: readFileSync(file, 'utf8') }
  const bundle = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('ERROR') })
  mkdirSync(cacheDir, { recursive: true })
  writeFileSync(`${file}.${process.pid}`, bundle.code)
  renameSync(`${file}.${process.pid}`, file)
  return bundle
}

export interface Engine { stop(): Promise<void>, running(): boolean }

/** One runtime per process: its log goes through ours, and shutdown is ours to order. */
export function installRuntime(log: Log): void {
  Runtime.install({
    shutdownSignals: [],
    logger: new DefaultLogger('WARN', ({ level, message, meta }) => {
      if (/^No (activities|workflows) registered/.test(message)) return // as it should be: each queue has a worker of its own kind
      const fields = { workflow: meta?.workflowId as unknown, activity: meta?.activityType as unknown, error: (meta?.error as Error | undefined)?.name }
      log[level === 'ERROR' ? 'error' : 'warn'](fields, `temporal: ${message.split('\n')[0]!.slice(0, 120)}`)
    }),
  })
}

/** Runs the chat workflows, their two activity queues, what moves reminders to zone data `tzdb`, and the Sheets where there are any, in this process. */
export async function startEngine(temporal: TemporalAddress, bundle: { code: string }, activities: ChatActivities & RetimeActivities & Partial<SheetsActivities>, tzdb: string, log: Log): Promise<Engine> {
  const connection = await NativeConnection.connect(connectionOptions(temporal))
  const { namespace, taskQueue } = temporal
  const common = { connection, namespace, shutdownGraceTime: '12 s', shutdownForceTime: '20 s' } as const
  const autoscaling = { type: 'autoscaling', minimum: 2, maximum: 20 } as const
  const workers = await Promise.all([
    Worker.create({
      ...common, taskQueue, workflowBundle: bundle, reuseV8Context: true, workflowTaskPollerBehavior: autoscaling,
      // A killed worker's sticky tasks wait this long for it.
      stickyQueueScheduleToStartTimeout: '3 s',
    }),
    Worker.create({
      ...common, taskQueue: planQueue(taskQueue), activities: { plan: activities.plan }, activityTaskPollerBehavior: autoscaling,
    }),
    Worker.create({
      ...common, taskQueue: deliverQueue(taskQueue), activities: { deliver: activities.deliver }, activityTaskPollerBehavior: autoscaling,
      maxConcurrentActivityTaskExecutions: 1_000, // they hold until due, and cost next to nothing meanwhile
    }),
    Worker.create({
      ...common, taskQueue: zoneDataQueue(taskQueue, tzdb), workflowBundle: bundle, reuseV8Context: true, activities: { retimePage: activities.retimePage },
      maxConcurrentWorkflowTaskExecutions: 2, maxConcurrentActivityTaskExecutions: 1, maxCachedWorkflows: 2,
    }),
    ...activities.syncNext && activities.lookForChanges ? [Worker.create({
      ...common, taskQueue: sheetsQueue(taskQueue), workflowBundle: bundle, reuseV8Context: true,
      activities: { lookForChanges: activities.lookForChanges, syncNext: activities.syncNext },
      maxConcurrentWorkflowTaskExecutions: 2, maxConcurrentActivityTaskExecutions: sheetsLanes + 1, maxCachedWorkflows: 2,
    })] : [],
  ])
  let stopping = false
  const runs = workers.map(worker => worker.run())
  Promise.all(runs).catch((error: unknown) => {
    const { name } = error as Error
    if (stopping) return log.warn({ error: name }, 'a delivery outlasted the stop: it is tried again after the next start')
    log.fatal({ error: name }, 'worker ended')
    process.exitCode = 1
    process.kill(process.pid, 'SIGTERM')
  })
  return {
    running: () => workers.every(worker => worker.getState() === 'RUNNING'),
    async stop() {
      stopping = true
      for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown()
      await Promise.allSettled(runs)
      await connection.close()
    },
  }
}

/** For the activities, which do not know Temporal. */
export const beat = (): void => heartbeat()
