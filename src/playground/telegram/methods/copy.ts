import type { Message, MessageOrigin } from '@grammyjs/types'
import { roomOf, storedMessage } from '../access.ts'
import { badRequest } from '../failure.ts'
import { post, type Content } from '../post.ts'
import type { World } from '../world.ts'
import type { Methods } from './call.ts'
import { captionOf } from './caption.ts'

/** What of a message goes along when it is copied; a message without any of it is a service message. */
const contentFields = [
  'text', 'entities', 'link_preview_options', 'caption', 'caption_entities', 'show_caption_above_media', 'has_media_spoiler', 'photo', 'document', 'animation', 'audio', 'voice',
  'video', 'video_note', 'sticker', 'location', 'venue', 'contact', 'dice',
] as const

export const copyMethods: Methods = {
  copyMessage({ world }, payload) {
    const content = contentOf(source(world, payload.from_chat_id, payload.message_id, 'copy'), 'copied')
    const caption = payload.caption === undefined || content.text !== undefined ? {} : { caption: undefined, caption_entities: undefined, ...captionOf(world, payload) }
    return { message_id: post(world, payload, { ...content, ...caption }).message_id }
  },

  copyMessages({ world }, payload) {
    return each(world, payload, 'copy', message => {
      const { caption, caption_entities, ...content } = contentOf(message, 'copied')
      return post(world, payload, payload.remove_caption ? content : { ...content, ...(caption !== undefined && { caption }), ...(caption_entities && { caption_entities }) })
    })
  },

  forwardMessage: ({ world }, payload) => forward(world, payload, source(world, payload.from_chat_id, payload.message_id, 'forward')),
  forwardMessages: ({ world }, payload) => each(world, payload, 'forward', message => forward(world, payload, message)),
}

const source = (world: World, chatId: number | string, messageId: number, verb: 'copy' | 'forward'): Message =>
  storedMessage(world, roomOf(world, chatId), messageId, `message to ${verb}`).message

function contentOf(message: Message, verb: 'copied' | 'forwarded'): Content {
  const content = Object.fromEntries(contentFields.flatMap(name => message[name] === undefined ? [] : [[name, message[name]]]))
  if (Object.keys(content).length === 0) throw badRequest(`message can't be ${verb}`)
  return content
}

function forward(world: World, payload: { chat_id: number | string, message_thread_id?: number, protect_content?: boolean }, message: Message): Message {
  if (message.has_protected_content) throw badRequest("message can't be forwarded")
  const origin: MessageOrigin = message.forward_origin ?? { type: 'user', sender_user: message.from!, date: message.date }
  return post(world, payload, { forward_origin: origin, ...contentOf(message, 'forwarded') })
}

/** Several at once: those that are not there are left out, as the real server does. */
function each(world: World, payload: { from_chat_id: number | string, message_ids: number[] }, verb: 'copy' | 'forward', send: (message: Message) => Message): { message_id: number }[] {
  const room = roomOf(world, payload.from_chat_id)
  if (payload.message_ids.length === 0) throw badRequest('Message identifiers are not specified')
  if (payload.message_ids.length > 100) throw badRequest('Too many message identifiers specified')
  const found = payload.message_ids.flatMap(id => world.messages.get(room.chat.id, id)?.message ?? [])
  if (found.length === 0) throw badRequest(`there are no messages to ${verb}`)
  return found.map(message => ({ message_id: send(message).message_id }))
}
