import { ConfigError, loadConfig } from './config.ts'
import { LaunchError } from './playground/local/port.ts'
import { AlreadyRunning } from './playground/supervisor/status.ts'
import { startParts } from './playground/start-parts.ts'

/** `npm start`: the bot, with every part that is not given from outside. */
const say = (line: string) => { console.error(line) }

try {
  const args = process.argv.slice(2)
  const config = loadConfig(process.env, args)
  if (config.telegram.token && config.database.url && config.temporal.address) await import('./main.ts')
  else await startParts(config, args, say)
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof LaunchError)) throw error
  say(error.message)
  process.exit(error instanceof AlreadyRunning ? 3 : error instanceof ConfigError ? 2 : 1)
}
