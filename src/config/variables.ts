import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { isZone } from '../domain/zone.ts'
import { readKey } from '../sheets/key.ts'

const words: Record<string, boolean> = { true: true, yes: true, on: true, 1: true, false: false, no: false, off: false, 0: false }
export const roleNames = ['bot', 'worker', 'web'] as const

const text = (fits: (value: string) => boolean, fix: string) => z.string().refine(fits, fix)
const flag = () => text(value => value.toLowerCase() in words, 'write true or false').transform(value => words[value.toLowerCase()]!)
const oneOf = <T extends string>(...choices: T[]) => z.enum(choices, { error: `choose one of ${choices.join(', ')}` })
const existingFile = () => text(existsSync, 'no such file: give the path of a PEM file')
const count = (standard: number) => text(value => /^[1-9]\d{0,5}$/.test(value), 'give a whole number above zero').transform(Number).default(standard)
const googleKey = (read: (value: string) => string) => z.string().transform((value, context) => {
  try {
    return readKey(read(value))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    context.addIssue({ code: 'custom', message: code ? `cannot be read (${code}): give the path of the key file` : message })
    return z.NEVER
  }
})
const port = (standard: number) => text(value => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535, 'give a port number from 1 to 65535').transform(Number).default(standard)
const url = (schemes: string[], fix: string) => text(value => schemes.includes(URL.parse(value)?.protocol ?? ''), fix)

/** Every variable Punctual knows, in the order of .env.example. */
export const variables = z.object({
  BOT_TOKEN: text(value => /^\d+:[\w-]+$/.test(value), 'give the token as @BotFather shows it, 123456:ABC…, or leave it out for the playground').default(''),
  TELEGRAM_API_ROOT: url(['https:', 'http:'], 'give a URL such as https://api.telegram.org').transform(value => value.replace(/\/+$/, '')).default('https://api.telegram.org'),
  WEBHOOK_URL: url(['https:', 'http:'], 'give the public https URL that Telegram shall call').optional(),
  WEBHOOK_SECRET: text(value => /^[\w-]{1,256}$/.test(value), 'use 1 to 256 characters of A-Z a-z 0-9 _ -').optional(),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'give a URL such as postgres://user:password@host:5432/name').optional(),
  TEMPORAL_ADDRESS: text(value => /^[^\s/:]+:\d{1,5}$|^\[[0-9a-f:]+\]:\d{1,5}$/i.test(value), 'give host:port without a scheme, such as localhost:7233').optional(),
  TEMPORAL_NAMESPACE: text(value => /^[\w.-]+$/.test(value), 'give a namespace name: letters, digits, dots, hyphens').default('default'),
  TEMPORAL_TASK_QUEUE: text(value => /^[\w.:-]+$/.test(value), 'give a queue name: letters, digits, dots, colons, hyphens').default('punctual'),
  TEMPORAL_TLS: flag().default(false),
  TEMPORAL_TLS_CERT: existingFile().optional(),
  TEMPORAL_TLS_KEY: existingFile().optional(),
  TEMPORAL_API_KEY: z.string().optional(),
  GOOGLE_SERVICE_ACCOUNT_KEY: googleKey(json => json).optional(),
  GOOGLE_SERVICE_ACCOUNT_KEY_FILE: googleKey(file => readFileSync(file, 'utf8')).optional(),
  GOOGLE_SHEETS_PER_MINUTE: count(60),
  GOOGLE_SHEETS_PROJECT_PER_MINUTE: count(300),
  GOOGLE_SHEETS_EVERY_SECONDS: count(60),
  GOOGLE_API_ROOT: url(['http:', 'https:'], 'give a URL such as http://127.0.0.1:8082/, or leave it out for Google').optional(),
  HOST: text(value => /^[\w.:-]+$/.test(value), 'give an address to listen on, such as 127.0.0.1 or 0.0.0.0').optional(),
  PORT: port(8080),
  PUNCTUAL_ROLES: text(value => value.split(',').every(role => (roleNames as readonly string[]).includes(role.trim())), `list roles out of ${roleNames.join(',')}, separated by commas`)
    .transform(value => new Set(value.split(',').map(role => role.trim()))).default(new Set(roleNames)),
  PUNCTUAL_HOME: z.string().optional(),
  PUNCTUAL_INSTANCE: text(value => /^[\w:.-]+$/.test(value), 'use letters, digits, colons, dots, hyphens, or leave it out').optional(),
  PUNCTUAL_CLOCK: oneOf('real', 'adjustable').default('real'),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').default('info'),
  DEFAULT_ZONE: text(isZone, 'give an IANA name such as Asia/Kolkata, or UTC+05:30').optional(),
  POSTGRES_PORT: port(54_329),
  TEMPORAL_PORT: port(7_233),
  TEMPORAL_UI_PORT: port(8_233),
  PLAYGROUND_PORT: port(8_081),
  PLAYGROUND_SHEETS_PORT: port(8_082),
  PLAYGROUND_FLOOD: flag().default(false),
})

/** Their values never appear in an error. */
export const secrets = new Set<string>(['BOT_TOKEN', 'DATABASE_URL', 'TEMPORAL_API_KEY', 'WEBHOOK_SECRET', 'GOOGLE_SERVICE_ACCOUNT_KEY'])
