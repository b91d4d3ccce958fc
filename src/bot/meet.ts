import { setTimeout as delay } from 'node:timers/promises'
import type { UserFromGetMe } from '@grammyjs/types'
import type { Api, RawApi } from 'grammy'
import type { Log } from '../log.ts'
import { errorFields, isTokenUnknown } from '../telegram/outcome.ts'

/** A fault that the operator must mend: said, and the process ends. */
export class OperatorError extends Error { override name = 'OperatorError' }

/** How updates are to come: by polling, by a webhook, or to another process (null). */
export type Receiving = { webhookUrl: string | null } | null

/**
 * Who the bot is, waiting out a lost network. Refuses a token Telegram does not know, and one with a webhook that is not ours
 * (somebody else may be served by it) unless told to take over.
 */
export async function meetTelegram(api: Api<RawApi>, log: Log, { receiving, takeOver }: { receiving: Receiving, takeOver: boolean }): Promise<UserFromGetMe> {
  for (let faults = 0; ; faults++) {
    try {
      const me = await api.getMe()
      if (receiving) await refuseForeignWebhook(api, receiving.webhookUrl, takeOver)
      return me
    } catch (error) {
      if (error instanceof OperatorError) throw error
      if (isTokenUnknown(error)) throw new OperatorError('Telegram does not know this bot token: check BOT_TOKEN (ask @BotFather for it).')
      log.warn(errorFields(error), 'Telegram cannot be reached, will be tried again')
      await delay(Math.min(500 * 2 ** faults, 30_000))
    }
  }
}

async function refuseForeignWebhook(api: Api<RawApi>, ours: string | null, takeOver: boolean): Promise<void> {
  const { url } = await api.getWebhookInfo()
  if (!url || url === ours) return
  if (!takeOver) throw new OperatorError(`This bot has a webhook set${ours ? ' to another address' : ''}, so another program may be serving it. Stop that program and start with --take-over${ours ? '' : ', or set WEBHOOK_URL'}.`)
  if (!ours) await api.deleteWebhook()
}
