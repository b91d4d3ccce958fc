import { startApp } from './app.ts'
import { OperatorError } from './bot/meet.ts'
import { ConfigError, loadConfig, requireParts } from './config.ts'
import { createLog } from './log.ts'
import { errorFields } from './telegram/outcome.ts'
import { installRuntime } from './temporal.ts'

/** The bot process. `npm start` runs it among the parts it needs; with all of them given from outside it is the only one. */
const config = (() => {
  try {
    return requireParts(loadConfig(process.env, process.argv.slice(2)))
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    return process.exit(2)
  }
})()
const log = createLog(config.logLevel, { forEyes: process.stdout.isTTY })
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    log.fatal(errorFields(error), 'unexpected fault: the process ends')
    process.exit(1)
  })
}
installRuntime(log)

const app = await startApp(config, log).catch((error: Error) => {
  if (error instanceof OperatorError) log.fatal(error.message)
  else log.fatal({ ...errorFields(error), message: error.message }, 'start failed')
  process.exit(error instanceof OperatorError ? 2 : 1)
})
log.info({ pid: process.pid, port: app.webPort }, 'ready')

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(1)
    stopping = true
    log.info({ signal }, 'stopping')
    app.stop().then(() => process.exit(), (error: unknown) => { // a worker that ended has set the exit code
      log.error(errorFields(error), 'not everything could be stopped')
      process.exit(1)
    })
  })
}
