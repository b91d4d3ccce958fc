import { Composer } from 'grammy'
import { unpack } from '../../telegram/callback.ts'
import type { Ctx } from '../context.ts'
import { takeBack } from '../takeBack.ts'

/** Takes back the last change, or the one a button belongs to. */
export const undoFeature = new Composer<Ctx>()

undoFeature.command('undo', ctx => takeBack(ctx, {}))

undoFeature.on('callback_query:data', (ctx, next) => {
  const press = unpack(ctx.callbackQuery.data)
  return press?.name === 'undo' ? takeBack(ctx, { undoId: Number(press.undo) }) : next()
})
