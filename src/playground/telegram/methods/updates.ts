import { badRequest, conflict, tooManyRequests } from '../failure.ts'
import type { Bot, Methods } from './call.ts'

/** `Client::process_get_updates_query`, `process_set_webhook_query`. */
export const updateMethods: Methods = {
  getUpdates({ polling, webhook, world, gone }, { offset = 0, limit = 100, timeout = 0, allowed_updates }) {
    if (webhook.settings()) return polling.refuse(conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"))
    world.queue.allow(allowed_updates)
    return polling.poll({ offset, limit: clamp(limit, 1, 100), timeout: clamp(timeout, 0, 50) }, gone)
  },

  setWebhook(call, { url, secret_token, max_connections = 40, ip_address, allowed_updates, drop_pending_updates }) {
    if (url === '') return dropWebhook(call, drop_pending_updates)
    if (!isWebhookUrl(url)) throw badRequest('invalid webhook URL specified')
    if (secret_token !== undefined && !/^[\w-]{1,256}$/.test(secret_token)) throw badRequest('secret token contains illegal characters')
    const { world, webhook, polling } = call
    if (Date.now() < (nextAllowedMs.get(webhook) ?? 0)) throw tooManyRequests(1)
    nextAllowedMs.set(webhook, Date.now() + 1000)
    world.queue.allow(allowed_updates)
    if (drop_pending_updates) world.queue.clear()
    polling.endForWebhook()
    webhook.set({
      url, maxConnections: clamp(max_connections, 1, 100), ...(secret_token !== undefined && { secretToken: secret_token }), ...(ip_address !== undefined && { ipAddress: ip_address }),
    })
    return true
  },

  deleteWebhook: (call, { drop_pending_updates }) => dropWebhook(call, drop_pending_updates),
  getWebhookInfo: ({ webhook }) => webhook.info(),
}

const nextAllowedMs = new WeakMap<object, number>()

function dropWebhook({ world, webhook }: Bot, dropPending: boolean | undefined): true {
  if (dropPending) world.queue.clear()
  if (webhook.settings()) webhook.set(undefined)
  return true
}

/** HTTPS as Telegram asks, and plain HTTP to this machine, where no certificate can be had. */
function isWebhookUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
