import { setTimeout as delay } from 'node:timers/promises'
import type { Api, RawApi } from 'grammy'
import type { Log } from '../log.ts'
import { errorFields } from '../telegram/outcome.ts'
import { allowedUpdates } from './receive.ts'

export interface WebhookDeps {
  api: Api<RawApi>
  log: Log
  url: string
  secret: string
  /** Each time nothing comes any more, with the reason, and null when it does again. */
  onTrouble: (reason: string | null) => Promise<void>
}

const lookEveryMs = 60_000
const againMs = 2_000

const foreign = 'another program has set a webhook for this bot: stop it, or give this bot its own token'

/**
 * Sets the webhook and keeps it set until told to stop: without it nothing would come, and nothing would say so.
 * One that another program sets is named in the log, not fought over.
 */
export async function keepWebhook({ api, log, url, secret, onTrouble }: WebhookDeps, signal: AbortSignal): Promise<void> {
  const set = async () => {
    await api.setWebhook(url, { secret_token: secret, allowed_updates: allowedUpdates })
    log.info('webhook set')
  }
  const look = async () => {
    const found = (await api.getWebhookInfo()).url
    if (!found) await set()
    else if (found !== url) log.error(foreign)
    await onTrouble(found && found !== url ? foreign : null)
  }
  for (let step = set; !signal.aborted;) {
    const pauseMs = await step().then(() => { step = look; return lookEveryMs }, (error: unknown) => {
      log.warn(errorFields(error), 'the webhook cannot be set or looked at, will be tried again')
      return againMs
    })
    await delay(pauseMs, undefined, { signal }).catch(() => undefined)
  }
}
