import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { createClock } from './clock.ts'
import { createAccounts } from './accounts.ts'
import { listenOn } from './serve/listen.ts'
import { route } from './serve/route.ts'
import { openStore } from './store.ts'

export interface PlaygroundOptions {
  /** 0 (default): any free one. */
  port?: number
  host?: string
  /** The first is the bot of the control API. Default: the one of the state file, else a new one. */
  tokens?: string[]
  /** Keeps everything (SQLite, files included); default: nothing outlives the process. */
  stateFile?: string
  flood?: boolean
  /** Where the bot takes `POST {offsetMs}`; makes the clock adjustable together with the bot's. */
  clockUrl?: string
  /** Shift of the playground's time; default: that of the state file, else 0. */
  offsetMs?: number
  pageDir?: string
  /** Refuse parameters and fields that the table does not know (validate/payload.ts says why). Default true. */
  strict?: boolean
}

export interface Playground { url: string, port: number, token: string, stop(): Promise<void> }

/** A local Telegram: Bot API, control API and chat page (docs/playground.md). */
export async function startPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const store = openStore(options.stateFile)
  const kept = store.collection<{ offsetMs: number, token: string }>('playground')
  const saved = kept.get('settings')
  const tokens = options.tokens?.length ? options.tokens : [saved?.token ?? newToken()]
  const clock = createClock(options.offsetMs ?? saved?.offsetMs ?? 0)
  const remember = () => kept.set('settings', { offsetMs: clock.offsetMs(), token: tokens[0]! })
  remember()
  const strict = options.strict ?? true
  const accounts = createAccounts(tokens, store, { clock, flood: options.flood ?? false, strict })
  const handler = route({
    accounts, clock, store, strict,
    ...(options.clockUrl !== undefined && { clockUrl: options.clockUrl }),
    clockMoved: remember,
    pageDir: options.pageDir ?? path.resolve(import.meta.dirname, '../page'),
  })
  const server = await listenOn(handler, store, options)
  return {
    url: server.url, port: server.port, token: tokens[0]!,
    async stop() {
      accounts.stop()
      await server.stop()
    },
  }
}

const newToken = () => `${700_000_000 + randomBytes(4).readUInt32BE() % 100_000_000}:${randomBytes(26).toString('base64url')}`
