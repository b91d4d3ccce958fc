import { Composer } from 'grammy'
import { readZoneAnswer } from '../../domain/places.ts'
import { isZone } from '../../domain/zone.ts'
import { correctDraft } from '../../storage/drafts.ts'
import { findMessage } from '../../storage/messages.ts'
import { unpack } from '../../telegram/callback.ts'
import { askZone, awaitZone, forgetZoneQuestion, isAskedForZone, missZoneQuestion } from '../askZone.ts'
import type { Ctx } from '../context.ts'
import { incoming } from '../incoming.ts'
import { leadingCommand } from '../leadingCommand.ts'
import { takeAnswer, takeZone } from '../takeZone.ts'
import { zoneAt } from '../zoneAt.ts'
import { zoneText } from '../zoneWords.ts'

/** Where the chat's people are: by a button, a location, or in words. Before everything that reads text, since nothing is set without a zone. */
export const zoneFeature = new Composer<Ctx>()

zoneFeature.on('callback_query:data', (ctx, next) => {
  const press = unpack(ctx.callbackQuery.data)
  return press?.name === 'zone' && isZone(press.zone) ? takeZone(ctx, press.zone) : next()
})

/** A venue holds a location as well. In a group people share them with each other. */
zoneFeature.on('message:location', async (ctx, next) => {
  const { latitude, longitude } = ctx.msg.location
  return ctx.chat.type === 'private' || await isAnswer(ctx) ? takeZone(ctx, zoneAt(latitude, longitude)) : next()
})

zoneFeature.command('timezone', async ctx => {
  const said = ctx.match.trim()
  if (said) {
    await awaitZone(ctx)
    return takeAnswer(ctx, said, readZoneAnswer(said, readerOf(ctx)))
  }
  await askZone(ctx, ctx.row.zone ? zoneText(ctx, ctx.row.zone) : ctx.phrase('zone-none'))
})

zoneFeature.on('message:text', async (ctx, next) => {
  if (leadingCommand(ctx.msg.entities) || ctx.msg.forward_origin || !await isAnswer(ctx)) return next()
  const answer = readZoneAnswer(ctx.msg.text, readerOf(ctx))
  if (answer.kind === 'reminder' || (answer.kind === 'unknown' && ctx.row.zone !== null && ctx.row.dialog?.missed)) {
    await forgetZoneQuestion(ctx)
    return next()
  }
  if (answer.kind === 'unknown' && ctx.row.dialog === null) return askZone(ctx, ctx.phrase('start'))
  if (answer.kind === 'unknown') await missZoneQuestion(ctx)
  await takeAnswer(ctx, ctx.msg.text, answer)
})

/** Before the zone is known, a corrected message is the draft corrected, or another answer. */
zoneFeature.on('edited_message:text', async (ctx, next) => {
  if (ctx.row.zone !== null || leadingCommand(ctx.msg.entities)) return next()
  if (await correctDraft(ctx.work.tx, ctx.row.id, ctx.msg.message_id, incoming(ctx.msg))) return
  const answer = readZoneAnswer(ctx.msg.text, readerOf(ctx))
  return answer.kind === 'reminder' ? next() : takeAnswer(ctx, ctx.msg.text, answer)
})

const readerOf = (ctx: Ctx) => ({ nowMs: ctx.work.nowMs, locale: ctx.from?.language_code })

/** A reply to something else answers that; a reply to the question, or anything said while the zone is missing or just asked for, answers this. */
async function isAnswer(ctx: Ctx): Promise<boolean> {
  const replied = ctx.msg?.reply_to_message
  const asked = replied && await findMessage(ctx.work.tx, ctx.row.id, replied.message_id)
  if (asked) return asked.kind === 'zone-ask'
  return ctx.row.zone === null || (ctx.chat?.type === 'private' && isAskedForZone(ctx))
}
