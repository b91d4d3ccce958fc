import path from 'node:path'
import type { Config } from '../config.ts'
import { requireFreePort } from './local/port.ts'
import type { Part } from './local/part.ts'
import { startPostgres } from './postgres.ts'
import { supervise, type Supervised } from './supervisor.ts'
import { welcome, whenReady } from './supervisor/announce.ts'
import { startBotPart } from './supervisor/bot-part.ts'
import { startPlaygroundPart } from './supervisor/playground-part.ts'
import { takeHome, type Folder, type Status } from './supervisor/status.ts'
import { startTemporal } from './temporal-server.ts'

type Log = (line: string) => void

const source = path.dirname(import.meta.dirname)
const operatorMustMend = 'exit code 2'

/** Runs the parts that are not given, then the bot on them, until a signal comes; stops in the opposite order. */
export async function startParts(config: Config, args: string[], log: Log): Promise<void> {
  const { home, ports, web } = config
  const folder = await takeHome(home, log)
  const status: Status = { pid: process.pid, ready: false, links: {}, parts: {}, env: {} }
  const running: Supervised[] = []
  const botUrl = `http://${web.host === '0.0.0.0' ? '127.0.0.1' : web.host}:${web.port}`

  const run = <P extends Part>(name: string, port: number, start: () => Promise<P>, isFinal?: (ending: string) => boolean): Promise<P> => {
    const supervised = supervise(name, start, {
      log, isFinal,
      onChange(part, restarts) {
        if (part) status.parts[name] = { pid: part.pid, keeperPid: part.keeperPid, port, restarts }
        else delete status.parts[name]
        folder.publish(status)
      },
    })
    running.push(supervised)
    return supervised.first
  }

  const stop = stopper(running, folder, status, log)
  stopOnSignals(stop, log)

  try {
    await requireFreePort(web.port, "the bot's health page", 'PORT')
    const [postgres, temporal, playground] = await Promise.all([
      config.database.url ? null : run('postgres', ports.postgres, () => startPostgres({ home, port: ports.postgres, log })),
      config.temporal.address ? null : run('temporal', ports.temporal, () => startTemporal({ home, port: ports.temporal, uiPort: ports.temporalUi, namespace: config.temporal.namespace, log })),
      config.telegram.token ? null : requireFreePort(ports.playground, 'the playground', 'PLAYGROUND_PORT')
        .then(() => config.sheets ? undefined : requireFreePort(ports.sheets, 'the stand-in for Google Sheets', 'PLAYGROUND_SHEETS_PORT')).then(() => run('playground', ports.playground, () => startPlaygroundPart(path.join(source, 'playground', 'main.ts'), home, {
        PLAYGROUND_PORT: String(ports.playground), PLAYGROUND_STATE: path.join(home, 'playground.json'), PLAYGROUND_CLOCK_URL: `${botUrl}/clock`,
        PLAYGROUND_FLOOD: String(config.flood),
        ...config.sheets ? { PLAYGROUND_SHEETS_PORT: '' } : { PLAYGROUND_SHEETS_PORT: String(ports.sheets), PLAYGROUND_SHEETS_STATE: path.join(home, 'playground-sheets.json') },
      }))),
    ])
    status.env = {
      HOST: web.host, PORT: String(web.port), PUNCTUAL_HOME: home, PUNCTUAL_INSTANCE: folder.instance, TEMPORAL_NAMESPACE: config.temporal.namespace, TEMPORAL_TASK_QUEUE: config.temporal.taskQueue,
      ...postgres ? { DATABASE_URL: postgres.url } : {},
      ...temporal ? { TEMPORAL_ADDRESS: temporal.address } : {},
      ...playground ? { BOT_TOKEN: playground.token, TELEGRAM_API_ROOT: playground.url, PUNCTUAL_CLOCK: 'adjustable' } : {},
      ...playground?.sheets ? { GOOGLE_SERVICE_ACCOUNT_KEY: JSON.stringify(playground.sheets.key), GOOGLE_API_ROOT: playground.sheets.rootUrl, GOOGLE_SHEETS_EVERY_SECONDS: '10' } : {},
    }
    const bot = await run('bot', web.port, async () => startBotPart(path.join(source, 'main.ts'), home, status.env, args), ending => {
      if (ending !== operatorMustMend) return false
      void stop(2) // it has said what is wrong
      return true
    })
    void bot
    status.links = { ...playground ? { chat: playground.url } : {}, ...playground?.sheets ? { sheets: playground.sheets.url } : {}, ...temporal?.uiUrl ? { ui: temporal.uiUrl } : {}, ...config.roles.web ? { health: `${botUrl}/readyz` } : {} }
    if (config.roles.web) await whenReady(`${botUrl}/readyz`)
    status.ready = true
    folder.publish(status)
    log(welcome(status.links))
  } catch (error) {
    await stop(null)
    throw error
  }
}

/** Stops everything once, last started first. A number is the exit code to leave with. */
function stopper(running: Supervised[], folder: Folder, status: Status, log: Log): (code: number | null) => Promise<void> {
  let stopping: Promise<void> | undefined
  return code => stopping ??= (async () => {
    log('Stopping …')
    status.stopping = true
    folder.publish(status)
    for (let part = running.pop(); part; part = running.pop()) await part.stop()
    folder.release()
    if (code !== null) process.exit(code)
  })()
}

const doublePressMs = 500

function stopOnSignals(stop: (code: number) => Promise<void>, log: Log): void {
  let firstMs = 0
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      const again = firstMs > 0
      firstMs ||= Date.now()
      void stop(0)
      if (!again || signal !== 'SIGINT' || Date.now() - firstMs < doublePressMs) return // one Ctrl-C comes twice: from the terminal and from npm
      log('Not waiting any longer; what still runs is stopped at once.')
      process.exit(1)
    })
  }
}
