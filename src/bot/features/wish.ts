import { Composer } from 'grammy'
import { wishOf } from '../../domain/answers.ts'
import { deliveredBy, isOnItsWay } from '../../storage/delivered.ts'
import { lastMessage } from '../../storage/messages.ts'
import { offerPage } from '../choose.ts'
import type { Ctx } from '../context.ts'
import { grant } from '../grant.ts'
import { incoming } from '../incoming.ts'
import { openQuestion } from '../questions.ts'
import { takeBack } from '../takeBack.ts'
import { about } from '../targets.ts'

/** "done" or "delete" that replies to nothing: about what has just come, else it is asked which. No reminder is called so. */
export const wishFeature = new Composer<Ctx>()

wishFeature.on('message:text', async (ctx, next) => {
  const source = incoming(ctx.msg)
  const wish = wishOf(source.text, ctx.row.lang)
  if (!wish || ctx.row.zone === null || source.forwarded || source.about || await openQuestion(ctx, source.creator, 'text')) return next()
  if (wish === 'undo') return takeBack(ctx, {})
  if (wish !== 'done') return offerPage(ctx, wish, 0)
  const last = await lastMessage(ctx.work.tx, ctx.row.id)
  const delivered = last ? await deliveredBy(ctx.work.tx, ctx.row.id, last.tg_message_id) : []
  if (delivered[0]?.thread_id === source.threadId) return grant(ctx, wish, delivered.map(about))
  if (ctx.work.mayWait && await isOnItsWay(ctx.work.tx, ctx.row.id)) ctx.work.later = true
  else ctx.say(ctx.phrase('done-which'))
})
