import { createHash } from 'node:crypto'
import type { MiddlewareFn } from 'grammy'
import { noteVersion } from '../storage/sources.ts'
import type { Ctx } from './context.ts'
import { incoming } from './incoming.ts'

/** Lets an edit through when it changes what a person said: not one that comes late, and not what Telegram only calls an edit. */
export const newVersions: MiddlewareFn<Ctx> = async (ctx, next) => {
  const message = ctx.message ?? ctx.editedMessage
  if (!message) return next()
  const { text, entities, media } = incoming(message)
  if (!text && !media) return ctx.message ? next() : undefined
  const digest = createHash('sha256').update(JSON.stringify([text, entities, media])).digest('base64')
  const isNews = await noteVersion(ctx.work.tx, ctx.row.id, { messageId: message.message_id, digest, editedAtMs: message.edit_date ? message.edit_date * 1_000 : null })
  if (ctx.message || isNews) await next()
}
