import type { InlineKeyboardMarkup, Message, User } from '@grammyjs/types'
import { controlOf } from '../../playground/control.ts'
import { readStatus } from '../../playground/supervisor/status.ts'
import type { Hands } from './hands.ts'
import { watch } from './watch.ts'

type Shown = Message & { reply_markup?: InlineKeyboardMarkup }

const patienceMs = 10_000
const upAgainMs = 30_000

/** A new person of the playground, with a zone; `home` is where its `npm start` runs. */
export async function playgroundHands(playgroundUrl: string, home: string): Promise<Hands> {
  const control = controlOf(playgroundUrl)
  const user = await control<User>('POST', '/users', { first_name: 'Smoke', language_code: 'en' })
  const place = { chat_id: user.id, from_id: user.id }
  const messages = () => control<Shown[]>('GET', `/messages?chat_id=${user.id}&limit=1000`)
  const say = (text: string) => control<Message>('POST', '/messages', { ...place, text })

  const answered = async (after: number, fits: (message: Shown) => boolean): Promise<Shown> => {
    const found = await watch(async () => (await messages()).find(message => message.message_id > after && message.from?.is_bot && fits(message)), patienceMs)
    if (!found) throw new Error('the bot did not answer in the chat')
    return found
  }

  /** Presses the button that changes this reminder so, under the first message after `after` that has one. */
  const press = async (after: number, change: string, id: number): Promise<void> => {
    const carries = (data: string) => data.split('|').includes(change) && data.split('|').includes(String(id))
    const dataOf = (message: Shown) => (message.reply_markup?.inline_keyboard?.flat() ?? []).flatMap(button => 'callback_data' in button ? [button.callback_data] : []).find(carries)
    const message = await answered(after, found => dataOf(found) !== undefined)
    await control('POST', '/press', { ...place, message_id: message.message_id, data: dataOf(message) })
  }

  await answered((await say('/start')).message_id, message => /time zone/.test(message.text ?? ''))
  await answered((await say('UTC')).message_id, message => /time zone is/.test(message.text ?? ''))

  return {
    patienceMs,
    async send(text) { await say(text) },
    async edit(before, after) {
      const message = (await messages()).find(({ text, from }) => !from?.is_bot && text === before)
      await control('PATCH', '/messages', { chat_id: user.id, message_id: message?.message_id, text: after })
    },
    delete: async ({ id }) => press((await say('/list')).message_id, 'delete', id),
    pause: async ({ id }) => press((await say('/list')).message_id, 'pause', id),
    async kill() {
      const runningPid = () => readStatus(home)?.parts.bot?.pid
      const pid = runningPid()
      if (!pid) throw new Error('supervisor.json names no bot')
      process.kill(pid, 'SIGKILL')
      const next = await watch(async () => runningPid() === pid ? undefined : runningPid(), upAgainMs)
      if (!next) throw new Error('npm start did not start the bot again')
    },
    async arrivals(text) {
      return (await messages()).filter(message => message.from?.is_bot && message.text?.split('\n')[0] === text).length
    },
  }
}
