import path from 'node:path'
import { createCalls } from '../telegram/calls.ts'
import { createClock, type Clock } from '../telegram/clock.ts'
import { createEvents } from '../telegram/events.ts'
import { createFaults } from '../telegram/faults.ts'
import { listenOn } from '../telegram/serve/listen.ts'
import { openStore, type Store } from '../telegram/store.ts'
import type { Fault } from './api/fault.ts'
import { createAccount, keyFileOf, type KeyFile } from './auth/account.ts'
import type { SheetsCall } from './calls.ts'
import { createQuota } from './quota.ts'
import { route } from './serve/route.ts'
import type { Settings, SheetsEvent, StoredFile, World } from './world.ts'

export interface SheetsOptions {
  /** 0 (default): any free one. */
  port?: number
  host?: string
  /** Keeps everything (SQLite); default: nothing outlives the process. */
  stateFile?: string
  /** Enforce 60 reads and 60 writes a minute for the account, 300 for the project. Default false. */
  quota?: boolean
  /** The playground's clock; default: one of its own. */
  clock?: Clock
  pageDir?: string
}

export interface Sheets {
  /** For `rootUrl`, with a slash at its end. */
  rootUrl: string
  url: string
  port: number
  /** The service account's key, as the JSON file of Google's console. */
  key: KeyFile
  stop(): Promise<void>
}

/** A local stand-in for Google Sheets and the part of Drive that finds and shares them (docs/sheets.md). */
export async function startSheets(options: SheetsOptions = {}): Promise<Sheets> {
  const store = openStore(options.stateFile)
  const world = createWorld(store, options)
  const server = await listenOn(route({ world, store, pageDir: options.pageDir ?? path.resolve(import.meta.dirname, '../page') }), store, options)
  return { ...server, rootUrl: `${server.url}/`, key: keyFileOf(world.settings.account, server.url) }
}

function createWorld(store: Store, { clock, quota = false }: SheetsOptions): World {
  const kept = store.collection<Settings>('settings')
  const settings = kept.get('settings') ?? { account: createAccount(), offsetMs: 0, sortMovesMetadata: true }
  const saveSettings = () => kept.set('settings', settings)
  saveSettings()
  const time = clock ?? createClock(settings.offsetMs)
  return {
    clock: time, settings, saveSettings,
    events: createEvents<SheetsEvent>(),
    calls: createCalls(store.collection<SheetsCall>('calls')),
    faults: createFaults<Fault>(),
    quota: createQuota(quota, time.nowMs),
    files: store.collection<StoredFile>('files'),
  }
}
