import type { ApiMethods, Opts } from '@grammyjs/types'
import type { Polling } from '../updates/polling.ts'
import type { Webhook } from '../updates/webhook.ts'
import type { World } from '../world.ts'

/** A file in a request. */
export interface Upload { filename: string, mime: string, bytes: Buffer }

export type Method = keyof ApiMethods<Upload>
export type Payload<M extends Method> = Opts<Upload>[M]

export interface Bot { world: World, polling: Polling, webhook: Webhook }

export interface CallContext extends Bot {
  /** Fires when the caller hung up. */
  gone: AbortSignal
}

/** One module of methods; what a method returns is its `result`. */
export type Methods = { [M in Method]?: (call: CallContext, payload: Payload<M>) => unknown }
