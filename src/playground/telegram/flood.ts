/**
 * Flood limits as documented by Telegram (core.telegram.org/bots/faq, "My bot is hitting limits"): about 30 messages a second
 * over all chats, about one a second in a chat with short bursts, 20 a minute in a group. On real time.
 */
export interface Flood {
  enabled: boolean
  /** Takes `messages` places for this chat, or says after how many seconds (at least 1) to come again. */
  take(chatId: number, messages: number): number | undefined
}

interface Bucket { tokens: number, atMs: number }
interface Limit { size: number, perSecond: number }

const overall: Limit = { size: 30, perSecond: 30 }
const oneChat: Limit = { size: 3, perSecond: 1 }
const oneGroup: Limit = { size: 20, perSecond: 20 / 60 }

export function createFlood(enabled: boolean, nowMs: () => number = Date.now): Flood {
  const buckets = new Map<string, Bucket>()
  const filled = (key: string, limit: Limit): Bucket => {
    const bucket = buckets.get(key) ?? { tokens: limit.size, atMs: nowMs() }
    bucket.tokens = Math.min(limit.size, bucket.tokens + (nowMs() - bucket.atMs) / 1000 * limit.perSecond)
    bucket.atMs = nowMs()
    buckets.set(key, bucket)
    return bucket
  }
  return {
    enabled,
    take(chatId, messages) {
      if (!this.enabled) return undefined
      const limits: [Bucket, Limit][] = [[filled('all', overall), overall], [filled(`chat ${chatId}`, oneChat), oneChat]]
      if (chatId < 0) limits.push([filled(`group ${chatId}`, oneGroup), oneGroup])
      // An album larger than a bucket would never pass: a full bucket is enough for it.
      const wait = Math.max(...limits.map(([bucket, limit]) => (Math.min(messages, limit.size) - bucket.tokens) / limit.perSecond))
      if (wait > 1e-9) return Math.max(1, Math.ceil(wait))
      for (const [bucket] of limits) bucket.tokens -= messages
      return undefined
    },
  }
}
