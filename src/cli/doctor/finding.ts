import type { Client } from '@temporalio/client'
import type { Api, RawApi } from 'grammy'
import type { Config } from '../../config.ts'
import type { Pool } from '../../storage/pool.ts'

/** A fault is a reason why something would not fire, or not on time; a note is not. `fix` is what to do about it. */
export interface Finding { level: 'fault' | 'note', what: string, fix?: string }

export const fault = (what: string, fix: string): Finding => ({ level: 'fault', what, fix })
export const note = (what: string): Finding => ({ level: 'note', what })

/** What the checks look at; they change nothing. */
export interface Scene {
  config: Config
  pool: Pool
  client: Client
  api: Api<RawApi>
  /** The bots to look after: the token's, else those that have chats. */
  bots: number[]
  /** In the bot's time. */
  nowMs: number
}

/** One reason, looked for. Null parts are those that cannot be reached: a check names the ones it needs. */
export interface Check<Need extends keyof Scene = keyof Scene> {
  name: string
  needs: readonly Need[]
  look(scene: Pick<Scene, Need | 'config' | 'bots' | 'nowMs'>): Promise<Finding[]>
}

/** Keeps the types of what a check needs and of what it is given in step. */
export const check = <Need extends keyof Scene>(name: string, needs: readonly Need[], look: Check<Need>['look']): Check => ({ name, needs, look } as unknown as Check)

export const isoMinute = (atMs: number): string => `${new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`
