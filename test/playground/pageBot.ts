import { Bot, InlineKeyboard, Keyboard } from 'grammy'

/** A bot that answers in every way the chat page must be able to show. */
export async function startPageBot(apiRoot: string, token: string): Promise<Bot> {
  const bot = new Bot(token, { client: { apiRoot } })
  await bot.api.setMyCommands([{ command: 'start', description: 'Begin' }, { command: 'card', description: 'A card with buttons' }, { command: 'where', description: 'Asks where you are' }])

  bot.command('start', ctx => ctx.reply(`Hello ${ctx.from?.first_name}`))
  bot.command('card', ctx => ctx.reply('Card: call mom', {
    reply_markup: new InlineKeyboard().text('Done', 'done').text('Toast', 'toast').text('Alert', 'alert').row().url('Read', 'https://example.org/'),
  }))
  bot.command('where', ctx => ctx.reply('Where are you?', { reply_markup: new Keyboard().requestLocation('Send my location').text('Berlin').oneTime().resized() }))
  bot.command('ask', ctx => ctx.reply('When instead?', { reply_markup: { force_reply: true } }))
  bot.command('evil', ctx => ctx.reply('<script>boom()</script><b>x</b>', { entities: [{ type: 'text_link', offset: 0, length: 8, url: 'https://example.org/"onclick=boom()' }], reply_markup: new InlineKeyboard().text('<img src=x onerror=boom()>', 'toast') }))
  bot.callbackQuery('done', async ctx => {
    await ctx.answerCallbackQuery()
    await ctx.editMessageText('Card: call mom ✓ done')
  })
  bot.callbackQuery('toast', ctx => ctx.answerCallbackQuery('Noted'))
  bot.callbackQuery('alert', ctx => ctx.answerCallbackQuery({ text: 'Are you sure?', show_alert: true }))
  bot.on('message:location', ctx => ctx.reply(`You are at ${ctx.msg.location.latitude.toFixed(2)}`, { reply_markup: { remove_keyboard: true } }))
  bot.on('message:document', ctx => ctx.reply(`A file: ${ctx.msg.document.file_name}`))
  bot.on('message:photo', ctx => ctx.reply(`A photo: ${ctx.msg.caption}`))
  bot.on('edited_message', ctx => ctx.reply(`Edited: ${ctx.editedMessage.text}`))
  bot.on('message_reaction', ctx => ctx.reply(`Reaction: ${ctx.reactions().emoji.join('') || 'none'}`))
  bot.on('message:text', ctx => ctx.reply(`Echo: ${ctx.msg.text} ${(ctx.msg.entities ?? []).map(e => `[${e.type} ${e.offset} ${e.length}]`).join('')}${ctx.msg.reply_to_message ? ` (to: ${ctx.msg.reply_to_message.text})` : ''}`.trim()))

  await new Promise<void>(resolve => void bot.start({ onStart: () => resolve(), allowed_updates: ['message', 'edited_message', 'callback_query', 'message_reaction', 'my_chat_member'] }))
  return bot
}
