import path from 'node:path'
import { parseArgs } from 'node:util'
import { brokenRules } from './config/rules.ts'
import { secrets, variables } from './config/variables.ts'
import type { ServiceAccountKey } from './sheets/key.ts'

/** Everything that can be set, checked once at start. Nothing else reads the environment. */
export interface Config {
  readonly telegram: {
    /** Empty without BOT_TOKEN: `npm start` then runs the playground. */
    readonly token: string
    readonly apiRoot: string
    readonly webhook?: { readonly url: string, readonly secret: string }
  }
  readonly database: { readonly url?: string }
  readonly temporal: {
    readonly address?: string
    readonly namespace: string
    readonly taskQueue: string
    readonly tls: boolean
    readonly certPath?: string
    readonly keyPath?: string
    readonly apiKey?: string
  }
  /** Missing without a service account: /sheet then says that it is not set up. */
  readonly sheets?: {
    readonly key: ServiceAccountKey
    readonly rootUrl?: string
    readonly limits: { readonly perUser: number, readonly perProject: number }
    readonly everyMs: number
  }
  readonly web: { readonly host: string, readonly port: number }
  readonly roles: { readonly bot: boolean, readonly worker: boolean, readonly web: boolean }
  readonly takeOver: boolean
  readonly home: string
  /** Set by `npm start`: of the processes that bear it never two run at once. */
  readonly instance?: string
  readonly clock: 'real' | 'adjustable'
  readonly logLevel: string
  readonly defaultZone?: string
  /** Whether the playground answers a flood of calls with 429, as Telegram does. */
  readonly flood: boolean
  /** Of the parts that `npm start` runs itself. */
  readonly ports: { readonly postgres: number, readonly temporal: number, readonly temporalUi: number, readonly playground: number, readonly sheets: number }
}

/** Says every bad variable, each with its fix. */
export class ConfigError extends Error { override name = 'ConfigError' }

export const projectRoot = path.dirname(import.meta.dirname)

/** Throws one ConfigError that names every bad variable. A flag (`--roles=bot,worker`) wins over its variable. */
export function loadConfig(environment: Record<string, string | undefined>, args: string[] = []): Config {
  const flags = readFlags(args)
  // `FOO=` in a .env or compose file means "not set".
  const given = Object.fromEntries(Object.entries({ ...environment, ...flags.variables }).filter(([, value]) => value)) as Record<string, string>
  const parsed = variables.safeParse(given)
  const faults = [
    ...flags.faults,
    ...(parsed.error?.issues ?? []).map(({ path: [name], message }) => [String(name), shown(String(name), given, message)] as const),
    ...brokenRules(given),
  ]
  if (!parsed.success || faults.length > 0) {
    throw new ConfigError(`The configuration cannot be used:\n${faults.map(([name, fix]) => `  ${name} ${fix}`).join('\n')}\nSee .env.example for every variable.`)
  }

  const v = parsed.data
  const googleKey = v.GOOGLE_SERVICE_ACCOUNT_KEY ?? v.GOOGLE_SERVICE_ACCOUNT_KEY_FILE
  const nothingLocal = Boolean(v.BOT_TOKEN && v.DATABASE_URL && v.TEMPORAL_ADDRESS)
  return {
    telegram: { token: v.BOT_TOKEN, apiRoot: v.TELEGRAM_API_ROOT, ...(v.WEBHOOK_URL && v.WEBHOOK_SECRET ? { webhook: { url: v.WEBHOOK_URL, secret: v.WEBHOOK_SECRET } } : {}) },
    database: { url: v.DATABASE_URL },
    temporal: {
      address: v.TEMPORAL_ADDRESS, namespace: v.TEMPORAL_NAMESPACE, taskQueue: v.TEMPORAL_TASK_QUEUE,
      tls: v.TEMPORAL_TLS, certPath: v.TEMPORAL_TLS_CERT, keyPath: v.TEMPORAL_TLS_KEY, apiKey: v.TEMPORAL_API_KEY,
    },
    ...(googleKey ? {
      sheets: {
        key: googleKey, limits: { perUser: v.GOOGLE_SHEETS_PER_MINUTE, perProject: v.GOOGLE_SHEETS_PROJECT_PER_MINUTE },
        everyMs: v.GOOGLE_SHEETS_EVERY_SECONDS * 1_000, ...(v.GOOGLE_API_ROOT ? { rootUrl: v.GOOGLE_API_ROOT.replace(/\/*$/, '/') } : {}),
      },
    } : {}),
    // A platform's health check comes from outside; a laptop's page should not be offered to the network.
    web: { host: v.HOST ?? (nothingLocal ? '0.0.0.0' : '127.0.0.1'), port: v.PORT },
    roles: { bot: v.PUNCTUAL_ROLES.has('bot'), worker: v.PUNCTUAL_ROLES.has('worker'), web: v.PUNCTUAL_ROLES.has('web') },
    takeOver: flags.takeOver,
    home: path.resolve(v.PUNCTUAL_HOME ?? path.join(projectRoot, '.punctual')),
    instance: v.PUNCTUAL_INSTANCE,
    clock: v.PUNCTUAL_CLOCK,
    logLevel: v.LOG_LEVEL,
    defaultZone: v.DEFAULT_ZONE,
    flood: v.PLAYGROUND_FLOOD,
    ports: { postgres: v.POSTGRES_PORT, temporal: v.TEMPORAL_PORT, temporalUi: v.TEMPORAL_UI_PORT, playground: v.PLAYGROUND_PORT, sheets: v.PLAYGROUND_SHEETS_PORT },
  }
}

/** For a process that starts no part itself. Throws a ConfigError that names what is missing. */
export function requireParts(config: Config): Config {
  const parts = { BOT_TOKEN: config.telegram.token, DATABASE_URL: config.database.url, TEMPORAL_ADDRESS: config.temporal.address }
  const missing = Object.entries(parts).filter(([, value]) => !value).map(([name]) => name)
  if (missing.length) throw new ConfigError(`This process starts no part by itself and needs ${missing.join(', ')} (see .env.example). \`npm start\` runs what is not given.`)
  return config
}

const shown = (name: string, given: Record<string, string | undefined>, fix: string) =>
  secrets.has(name) ? `is not usable: ${fix}` : `is ${JSON.stringify(given[name])}: ${fix}`

function readFlags(args: string[]) {
  const { values, tokens } = parseArgs({ args, strict: false, tokens: true, options: { 'roles': { type: 'string' }, 'take-over': { type: 'boolean' } } })
  const faults = tokens.flatMap((token): (readonly [string, string])[] => {
    if (token.kind === 'positional') return [[token.value, 'is not understood: only --roles=… and --take-over are']]
    if (token.kind === 'option' && !['roles', 'take-over'].includes(token.name)) return [[token.rawName, 'is not a flag: --roles=… and --take-over are']]
    return []
  })
  const variables: Record<string, string> = typeof values.roles === 'string' ? { PUNCTUAL_ROLES: values.roles } : {}
  return { faults, takeOver: values['take-over'] === true, variables }
}
