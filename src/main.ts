import { startApp } from './app.ts'
import { OperatorError } from './bot/meet.ts'
import { ConfigError, loadConfig } from './config.ts'
import { createLog } from './log.ts'
import { installRuntime } from './temporal.ts'

/** The bot process. `npm start` runs it among the parts it needs; with all of them given from outside it is the only one. */
const config = (() => {
  try {
    return loadConfig(process.env, process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    return process.exit(2)
  }
})()
const log = createLog(config.logLevel)
installRuntime(log)

const app = await startApp(config, log).catch((error: Error) => {
  if (error instanceof OperatorError) log.fatal(error.message)
  else log.fatal({ error: error.name, message: error.message }, 'start failed')
  process.exit(error instanceof OperatorError ? 2 : 1)
})
log.info({ pid: process.pid, port: app.webPort }, 'ready')

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(1)
    stopping = true
    log.info({ signal }, 'stopping')
    app.stop().then(() => process.exit(0), () => process.exit(1))
  })
}
