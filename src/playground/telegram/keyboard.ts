import type { InlineKeyboardButton } from '@grammyjs/types'
import { badRequest } from './failure.ts'
import type { Keyboard } from './messages.ts'

/** MTProto's limits on what `reply_markup` holds; its shape was checked against the table before. */
export function checkKeyboard(keyboard: Keyboard): void {
  if ('inline_keyboard' in keyboard) {
    const buttons = keyboard.inline_keyboard.flat()
    if (buttons.length > 100) throw badRequest('reply markup is too long')
    buttons.forEach(checkInlineButton)
  } else if ('keyboard' in keyboard) {
    const buttons = keyboard.keyboard.flat()
    if (buttons.length > 300) throw badRequest('reply markup is too long')
    // The real server leaves such buttons out without a word, which nobody means to happen.
    if (buttons.some(button => (typeof button === 'string' ? button : button.text).trim() === '')) throw badRequest("Can't parse keyboard button: text must be non-empty")
  }
}

function checkInlineButton(button: InlineKeyboardButton): void {
  if (button.text.trim() === '') throw badRequest("Can't parse inline keyboard button: text must be non-empty")
  if ('callback_data' in button) {
    const bytes = Buffer.byteLength(button.callback_data)
    if (bytes < 1 || bytes > 64) throw badRequest('BUTTON_DATA_INVALID')
  } else if ('url' in button && !isLink(button.url)) throw badRequest(`inline keyboard button URL '${button.url}' is invalid: Wrong HTTP URL`)
}

function isLink(text: string): boolean {
  if (/^(tg|ton|tonsite):\/?\/?\S+$/i.test(text)) return true
  try {
    const { protocol, hostname } = new URL(/^\w+:\/\//.test(text) ? text : `http://${text}`)
    return /^https?:$/.test(protocol) && /^[^.]+(\.[^.]+)+$/.test(hostname)
  } catch {
    return false
  }
}
