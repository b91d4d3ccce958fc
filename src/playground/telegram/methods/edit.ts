import { isDeepStrictEqual } from 'node:util'
import type { InlineKeyboardMarkup, Message } from '@grammyjs/types'
import { isFromBot, storedMessage, writableRoom } from '../access.ts'
import { badRequest } from '../failure.ts'
import { checkKeyboard } from '../keyboard.ts'
import { kinds } from '../media/files.ts'
import { shown, type Stored } from '../messages.ts'
import { formattedText } from '../text/formatted.ts'
import { longestText } from '../text/limits.ts'
import type { World } from '../world.ts'
import type { Methods } from './call.ts'
import { captionOf } from './caption.ts'
import { mediaItem } from './media.ts'

interface Target { chat_id?: number | string, message_id?: number, inline_message_id?: string, reply_markup?: InlineKeyboardMarkup }

export const editMethods: Methods = {
  editMessageText({ world }, payload) {
    const stored = editable(world, payload)
    if (payload.text === undefined) throw badRequest('message text is empty')
    const { text, entities } = formattedText(world, payload.text, payload.parse_mode, payload.entities)
    if (stored.message.text === undefined) throw badRequest('there is no text in the message to edit')
    if (text === '') throw badRequest('message text is empty')
    if (text.length > longestText) throw badRequest('message is too long')
    return change(world, stored, payload.reply_markup, {
      text, entities: entities.length > 0 ? entities : undefined, link_preview_options: payload.link_preview_options,
    })
  },

  editMessageCaption({ world }, payload) {
    const stored = editable(world, payload)
    if (stored.message.text !== undefined) throw badRequest('there is no caption in the message to edit')
    return change(world, stored, payload.reply_markup, { caption: undefined, caption_entities: undefined, ...captionOf(world, payload) })
  },

  editMessageMedia({ world }, payload) {
    const stored = editable(world, payload)
    const gone = Object.fromEntries(replaced.map(name => [name, undefined]))
    return change(world, stored, payload.reply_markup, { ...gone, ...mediaItem(world, payload.media) })
  },

  editMessageReplyMarkup: ({ world }, payload) => change(world, editable(world, payload), payload.reply_markup, {}),
}

/** What another file takes the place of. */
const replaced = [...kinds, 'text', 'entities', 'link_preview_options', 'caption', 'caption_entities', 'has_media_spoiler', 'show_caption_above_media']

export function editable(world: World, { chat_id, message_id }: Target): Stored {
  if (chat_id === undefined || message_id === undefined) throw badRequest('message identifier is not specified')
  const stored = storedMessage(world, writableRoom(world, chat_id), message_id, 'message to edit')
  if (!isFromBot(world, stored.message)) throw badRequest("message can't be edited")
  return stored
}

/** Applies an edit; fields given as undefined go. A message edited without a keyboard loses the one it had. */
export function change(world: World, stored: Stored, keyboard: InlineKeyboardMarkup | undefined, content: Partial<Message>): Message {
  if (keyboard) checkKeyboard(keyboard)
  const hasKeyboard = keyboard && keyboard.inline_keyboard.length > 0
  const edited = { ...stored.message, ...content } as Message & Record<string, unknown>
  delete edited.reply_markup
  if (hasKeyboard) edited.reply_markup = keyboard
  for (const [key, value] of Object.entries(edited)) if (value === undefined) delete edited[key]
  // Link preview options are not part of what the server compares.
  if (isDeepStrictEqual({ ...edited, link_preview_options: 0 }, { ...stored.message, link_preview_options: 0 })) throw notModified()
  if (Object.keys(content).length > 0) edited.edit_date = world.clock.unix()
  stored.message = edited
  if (hasKeyboard) stored.keyboard = keyboard
  else delete stored.keyboard
  world.messages.save(stored)
  world.events.tell({ type: 'edited_message', message: shown(stored) })
  return edited
}

const notModified = () => badRequest('message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message')
