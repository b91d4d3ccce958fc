import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Bot, webhookCallback } from 'grammy'
import { createServer } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Message } from '@grammyjs/types'
import { startTelegram, type Telegram } from './support.ts'

function menuBot({ token, url }: Telegram): Bot {
  const bot = new Bot(token, { client: { apiRoot: url } })
  bot.command('menu', ctx => ctx.reply('Choose', { reply_markup: { inline_keyboard: [[{ text: 'Tea', callback_data: 'tea' }]] } }))
  bot.callbackQuery('tea', async ctx => {
    await ctx.editMessageText('Tea it is')
    await ctx.answerCallbackQuery('ok')
  })
  bot.on('edited_message:text', ctx => ctx.reply(`You meant ${ctx.editedMessage.text}`))
  return bot
}

/** The last message of a chat once it fits. */
async function last(telegram: Telegram, chatId: number, fits: (message: Message) => boolean): Promise<Message> {
  for (const end = Date.now() + 3000; Date.now() < end; await delay(10)) {
    const message = (await telegram.control<Message[]>('GET', `/messages?chat_id=${chatId}`)).at(-1)
    if (message && fits(message)) return message
  }
  throw new Error('the message did not come')
}

for (const way of ['long polling', 'webhook'] as const) {
  test(`a grammY bot works unchanged over ${way}`, async t => {
    const telegram = await startTelegram(t)
    const bot = menuBot(telegram)
    if (way === 'long polling') {
      void bot.start()
    } else {
      const handle = webhookCallback(bot, 'http', { secretToken: 'secret' })
      const server = createServer((request, response) => void handle(request, response))
      await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
      t.after(() => { server.close(); server.closeAllConnections() })
      await bot.api.setWebhook(`http://127.0.0.1:${(server.address() as { port: number }).port}/`, { secret_token: 'secret' })
    }
    const { id } = await telegram.person()
    const said = await telegram.say(id, id, '/menu')
    const menu = await last(telegram, id, message => message.text === 'Choose')
    await telegram.control('POST', '/press', { chat_id: id, from_id: id, message_id: menu.message_id, data: 'tea' })
    await last(telegram, id, message => message.text === 'Tea it is')
    await telegram.control('PATCH', '/messages', { chat_id: id, message_id: said.message_id, text: 'coffee' })
    await last(telegram, id, message => message.text === 'You meant coffee')
    assert.equal((await telegram.control<{ ok: boolean }[]>('GET', '/calls')).every(({ ok }) => ok), true)
    if (way === 'long polling') await bot.stop()
  })
}

test('the profile, chats and signs a bot sets are there to be read', async t => {
  const telegram = await startTelegram(t)
  const { api } = menuBot(telegram)
  const { id } = await telegram.person('Ada', { username: 'ada_l' })
  await api.setMyName('Punctual')
  await api.setMyDescription('Reminds', { language_code: 'de' })
  assert.deepEqual([(await api.getMyName()).name, (await api.getMe()).first_name, (await api.getMyDescription({ language_code: 'de' })).description, (await api.getMyDescription()).description], ['Punctual', 'Punctual', 'Reminds', ''])
  await api.setChatMenuButton({ chat_id: id, menu_button: { type: 'default' } })
  assert.deepEqual([(await api.getChatMenuButton({ chat_id: id })).type, (await api.getChatMenuButton()).type], ['default', 'commands'])
  const { message_id } = await api.sendMessage(id, 'pin me')
  await api.pinChatMessage(id, message_id)
  const chat = await api.getChat(id)
  assert.deepEqual([chat.username, chat.pinned_message?.message_id], ['ada_l', message_id])
  const group = await telegram.control<{ id: number }>('POST', '/chats', { type: 'supergroup', title: 'G', members: [id] })
  assert.deepEqual([(await api.getChatMember(group.id, id)).status, (await api.getChatAdministrators(group.id)).length], ['creator', 1])
  await api.setMessageReaction(id, message_id, [{ type: 'emoji', emoji: '👍' }])
  const [, shown] = await telegram.control<{ reactions?: object }[]>('GET', `/messages?chat_id=${id}&after=${message_id - 1}`).then(messages => [undefined, messages[0]] as const)
  assert.deepEqual(shown!.reactions, [{ user_id: (await api.getMe()).id, emoji: '👍' }])
  assert.ok((await api.sendDice(id, '🎲')).dice.value <= 6)
})
