import type { Update } from '@grammyjs/types'
import type { MiddlewareFn } from 'grammy'
import { lockChatByTelegramId, reviveChat } from '../storage/chats.ts'
import { plain, fit, messageLimit, type Formatted } from '../telegram/formatted.ts'
import { languageOf, phrases } from '../telegram/phrases.ts'
import type { Ctx, SayOptions, Work } from './context.ts'

const longestToast = 200

/** How the consumer hands an update's transaction to the handlers, whose context grammY builds. */
export const works = new WeakMap<Update, Work>()

/** First in line: locks the chat's row and lends the context its words. Updates without a chat are dropped. */
export const prepare: MiddlewareFn<Ctx> = async (ctx, next) => {
  const work = works.get(ctx.update)
  if (!work || !ctx.chat || ctx.chat.type === 'channel') return
  ctx.work = work
  ctx.row = await lockChatByTelegramId(work.tx, { bot: ctx.me.id, tgId: ctx.chat.id, kind: ctx.chat.type, lang: languageOf(ctx.from?.language_code) })
  if (ctx.row.state === 'suspended' && (ctx.message ?? ctx.callbackQuery)) {
    await reviveChat(work.tx, ctx.row.id)
    ctx.row.state = 'active'
  }
  ctx.phrase = phrases(ctx.row.lang)
  ctx.say = (content, options) => { say(ctx, content, options) }
  ctx.change = (content, keyboard) => { change(ctx, content, keyboard) }
  ctx.toast = (text, alert) => {
    if (!ctx.callbackQuery) return
    const answer = { callback_query_id: ctx.callbackQuery.id, ...(text ? { text: fit(plain(text), longestToast).text, show_alert: alert ?? false } : {}) }
    work.answers.unshift({ method: 'answerCallbackQuery', payload: answer })
  }
  await next()
  if (ctx.callbackQuery && !work.answers.some(answer => answer.method === 'answerCallbackQuery')) ctx.toast()
}

const formatted = (content: string | Formatted) => fit(typeof content === 'string' ? plain(content) : content, messageLimit)

function say(ctx: Ctx, content: string | Formatted, options: SayOptions = {}): void {
  const source = ctx.msg
  const quoted = (options.quote ?? ctx.chat!.type !== 'private') && (ctx.message ?? ctx.editedMessage)
  const place = {
    chat_id: ctx.chat!.id,
    ...(source?.is_topic_message && source.message_thread_id ? { message_thread_id: source.message_thread_id } : {}),
    ...(quoted ? { reply_parameters: { message_id: quoted.message_id, allow_sending_without_reply: true } } : {}),
    ...(options.keyboard ? { reply_markup: options.keyboard } : {}),
  }
  const { text, entities } = formatted(content)
  const answer = options.file
    ? { method: 'chart' in options.file ? 'sendPhoto' : 'sendDocument', payload: { ...place, caption: text, caption_entities: entities }, file: options.file }
    : { method: 'sendMessage', payload: { ...place, text, entities, link_preview_options: { is_disabled: true } } }
  ctx.work.answers.push({ ...answer, record: options.record })
}

/** A message with a photo or a file has a caption instead of a text. */
function change(ctx: Ctx, content: string | Formatted, keyboard: Parameters<Ctx['change']>[1]): void {
  const target = ctx.callbackQuery?.message
  if (!target) return
  const { text, entities } = formatted(content)
  const captioned = !('text' in target)
  ctx.work.answers.push({
    method: captioned ? 'editMessageCaption' : 'editMessageText',
    payload: {
      chat_id: target.chat.id, message_id: target.message_id, ...(captioned ? { caption: text, caption_entities: entities } : { text, entities }),
      reply_markup: keyboard ?? { inline_keyboard: [] }, ...(captioned ? {} : { link_preview_options: { is_disabled: true } }),
    },
  })
}
