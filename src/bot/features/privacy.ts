import { Composer, InlineKeyboard } from 'grammy'
import { forgetChat } from '../../storage/whole.ts'
import { pack, unpack } from '../../telegram/callback.ts'
import type { Ctx } from '../context.ts'
import { exported } from '../exported.ts'

/** What is kept of a chat, in its people's hands: /export and /forget_me. */
export const privacyFeature = new Composer<Ctx>()

privacyFeature.command('export', async ctx => {
  ctx.say(ctx.phrase('export'), { file: { name: 'punctual-export.json', text: await exported(ctx) } })
})

/** A button pressed later than this was perhaps not meant any more. */
const questionMs = 3_600_000

privacyFeature.command('forget_me', ctx => {
  // Whoever speaks for the group itself cannot be known again when the button is pressed.
  if (ctx.msg.sender_chat) return ctx.say(ctx.phrase('forget-anonymous'))
  const keyboard = new InlineKeyboard()
    .text(ctx.phrase('button-forget'), pack('forget', { answer: `yes${ctx.from!.id}` }))
    .text(ctx.phrase('button-forget-no'), pack('forget', { answer: 'no' }))
  ctx.say(ctx.phrase(ctx.chat.type === 'private' ? 'forget-ask' : 'forget-ask-group'), { keyboard })
})

privacyFeature.on('callback_query:data', async (ctx, next) => {
  const press = unpack(ctx.callbackQuery.data)
  if (press?.name !== 'forget') return next()
  if (press.answer === 'no') return ctx.change(ctx.phrase('forget-kept'))
  if (press.answer !== `yes${ctx.from.id}`) return ctx.toast(ctx.phrase('forget-not-yours'), true)
  const askedAtMs = (ctx.callbackQuery.message?.date ?? 0) * 1_000
  if (ctx.work.nowMs - askedAtMs > questionMs) return ctx.toast(ctx.phrase('forget-stale'), true)
  const forgotten = await forgetChat(ctx.work.tx, ctx.row)
  ctx.work.forgotten = ctx.row.id
  ctx.change(ctx.phrase('forgotten', { ...forgotten }))
})
