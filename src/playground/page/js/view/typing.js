/** What the bot is doing just now ("typing…"); Telegram shows it for five seconds or until a message comes. */
import { emit, on } from '../model/bus.js'

/** @type {Record<string, string>} */
const words = {
  typing: 'typing…', upload_photo: 'sending a photo…', record_video: 'recording a video…', upload_video: 'sending a video…', record_voice: 'recording a voice message…',
  upload_voice: 'sending a voice message…', upload_document: 'sending a file…', choose_sticker: 'choosing a sticker…', find_location: 'finding a location…',
}

/** @type {Map<number, {text: string, timer: ReturnType<typeof setTimeout>}>} */
const current = new Map()

/** @param {number} chatId */
export const doing = chatId => current.get(chatId)?.text ?? null

export function startTyping() {
  on('action', event => {
    stop(event.chat_id)
    current.set(event.chat_id, { text: words[event.action] ?? 'busy…', timer: setTimeout(() => stop(event.chat_id), 5000) })
    emit('typing')
  })
  on('message', message => { if (message.from?.is_bot) stop(message.chat.id) })
}

/** @param {number} chatId */
function stop(chatId) {
  const action = current.get(chatId)
  if (!action) return
  clearTimeout(action.timer)
  current.delete(chatId)
  emit('typing')
}
