import { ConfigError, loadConfig, type Config } from '../config.ts'
import { runningStatus, type Status } from '../playground/supervisor/status.ts'
import { clockOffset } from '../storage/engine.ts'
import type { Db } from '../storage/pool.ts'

/** What an operator's command is given; it resolves to the exit code. */
export interface Call {
  args: string[]
  environment: Record<string, string | undefined>
  say: (line: string) => void
}

export interface Place {
  config: Config
  /** Of the `npm start` that runs in PUNCTUAL_HOME, if one does. */
  status: Status | null
}

/** Where the parts are: by their variables, and what those leave open as the `npm start` that runs here has it. */
export function findPlace(environment: Call['environment']): Place {
  const status = runningStatus(loadConfig(environment).home)
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value))
  return { config: loadConfig({ ...status?.env, ...given }), status }
}

/** Throws a ConfigError that says what to set. */
export function required(value: string | undefined, variable: string, { config, status }: Place): string {
  if (value) return value
  const why = status ? `the npm start that runs in ${config.home} was given its own from outside` : `no npm start runs in ${config.home}`
  throw new ConfigError(`${variable} is not set, and ${why}. Set ${variable} (see .env.example)${status ? '' : ', or PUNCTUAL_HOME to the folder of one that runs'}.`)
}

/** Its Telegram id, which begins its token. Throws as `required` does. */
export const botOf = (place: Place): number => Number(required(place.config.telegram.token, 'BOT_TOKEN', place).split(':')[0])

/** The bot's time, which only the playground and tests move. */
export const botNowMs = async (db: Db, { clock }: Config): Promise<number> => Date.now() + (clock === 'adjustable' ? await clockOffset(db) : 0)
