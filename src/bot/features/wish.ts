import { Composer } from 'grammy'
import { wishOf } from '../../domain/answers.ts'
import { isOnItsWay } from '../../storage/delivered.ts'
import { offerPage } from '../choose.ts'
import type { Ctx } from '../context.ts'
import { grant } from '../grant.ts'
import { incoming } from '../incoming.ts'
import { openQuestion } from '../questions.ts'
import { takeBack } from '../takeBack.ts'
import { lastSaid, targetsOf } from '../targets.ts'

/** "done" or "delete" that replies to nothing: about what came last, else it is asked which. No reminder is called so. */
export const wishFeature = new Composer<Ctx>()

wishFeature.on('message:text', async (ctx, next) => {
  const source = incoming(ctx.msg)
  const wish = wishOf(source.text, ctx.row.lang)
  if (!wish || ctx.row.zone === null || source.forwarded || source.about || await openQuestion(ctx, source.creator, 'text')) return next()
  if (wish === 'undo') return takeBack(ctx, {})
  const last = await lastSaid(ctx)
  const targets = last ? await targetsOf(ctx, last) : []
  // A card is no task: "ok" to it is politeness.
  if (targets.some(({ occurrenceId }) => occurrenceId !== null || wish !== 'done')) return grant(ctx, wish, targets)
  if (wish !== 'done') return offerPage(ctx, wish, 0)
  if (ctx.work.mayWait && await isOnItsWay(ctx.work.tx, ctx.row.id)) ctx.work.later = true
  else ctx.say(ctx.phrase('done-which'))
})
