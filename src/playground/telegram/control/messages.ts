import { type Message, type MessageEntity, type MessageOrigin } from '@grammyjs/types'
import { ControlError } from '../failure.ts'
import { shown } from '../messages.ts'
import { longestCaption, longestText } from '../text/limits.ts'
import { asReply, inThread, nextMessageId, publish } from '../post.ts'
import { formattedText } from '../text/formatted.ts'
import type { Room, World } from '../world.ts'
import { mediaIn } from './attachment.ts'
import { chatWith, numberIn, numberInQuery, optionalNumber, optionalText, pick, userWith } from './fields.ts'
import type { Controls } from './index.ts'
import { reachesBot } from './privacy.ts'

export const messageControls: Controls = {
  'GET /messages'({ world, query }) {
    const chatId = numberInQuery(query, 'chat_id')
    if (chatId === undefined) throw new ControlError(400, 'chat_id is missing.')
    return world.messages.list(chatWith(world, chatId).chat.id, numberInQuery(query, 'after') ?? 0, numberInQuery(query, 'limit') ?? 100).map(shown)
  },

  'POST /messages'({ world, body }) {
    const room = presentIn(world, body)
    const content = contentOf(world, body)
    if (Object.keys(content).length === 0) throw new ControlError(400, 'Say something: text, location, contact, photo, document, voice or video.')
    const message = {
      message_id: nextMessageId(world, room), from: userWith(world, numberIn(body, 'from_id')), chat: room.chat, date: world.clock.unix(),
      ...placeOf(world, room, body), ...pick('forward_origin', body.forward_origin as MessageOrigin | undefined),
      ...pick('media_group_id', optionalText(body, 'media_group_id')), ...content,
    } as Message
    publish(world, { message })
    if (reachesBot(world, room, message)) world.queue.push({ message: message as never })
    return message
  },

  'PATCH /messages'({ world, body }) {
    const room = chatWith(world, numberIn(body, 'chat_id'))
    const stored = world.messages.get(room.chat.id, numberIn(body, 'message_id'))
    if (!stored) throw new ControlError(404, 'There is no such message.')
    if (stored.message.from?.is_bot) throw new ControlError(400, 'This message is the bot\'s; people edit their own.')
    stored.message = { ...stored.message, ...textOf(world, body), edit_date: world.clock.unix() } as Message
    world.messages.save(stored)
    world.events.tell({ type: 'edited_message', message: shown(stored) })
    if (reachesBot(world, room, stored.message)) world.queue.push({ edited_message: stored.message as never })
    return stored.message
  },

  'DELETE /messages'({ world, body }) {
    const place = { chat_id: numberIn(body, 'chat_id'), message_id: numberIn(body, 'message_id') }
    if (!world.messages.remove(place.chat_id, place.message_id)) throw new ControlError(404, 'There is no such message.')
    world.events.tell({ type: 'deleted', ...place })
    return true
  },
}

/** The chat somebody does something in, which they must be in; who blocked the bot has no input field there. */
export function presentIn(world: World, body: Record<string, unknown>): Room {
  const room = chatWith(world, numberIn(body, 'chat_id'))
  const user = userWith(world, numberIn(body, 'from_id'))
  if (!room.members.includes(user.id)) throw new ControlError(403, `User ${user.id} is not in chat ${room.chat.id}.`)
  if (room.migratedTo !== undefined) throw new ControlError(400, `This group became the supergroup ${room.migratedTo}.`)
  if (room.blocked) throw new ControlError(403, 'The person has blocked the bot; unblock it first.')
  return room
}

function contentOf(world: World, body: Record<string, unknown>): Partial<Message> {
  return { ...mediaIn(world, body), ...textOf(world, body), ...pick('location', body.location as Message['location']), ...pick('contact', body.contact as Message['contact']) }
}

const longest = { text: longestText, caption: longestCaption }

/** Text or caption with its entities; commands, mentions, links and hashtags are marked as Telegram's clients do. */
function textOf(world: World, body: Record<string, unknown>): Partial<Message> {
  const result: Partial<Message> = {}
  for (const [name, entitiesName] of [['text', 'entities'], ['caption', 'caption_entities']] as const) {
    const given = optionalText(body, name)
    if (given === undefined) continue
    const { text, entities } = formattedText(world, given, undefined, (body[entitiesName] ?? body.entities) as MessageEntity[] | undefined)
    if (text === '' && name === 'text') throw new ControlError(400, 'The text is empty.')
    // A client would send several messages, so a bot never sees a longer one.
    if (text.length > longest[name]) throw new ControlError(400, `The ${name} is longer than ${longest[name]} characters.`)
    Object.assign(result, { [name]: text, [entitiesName]: entities.length > 0 ? entities : undefined })
  }
  return JSON.parse(JSON.stringify(result)) as Partial<Message>
}

function placeOf(world: World, room: Room, body: Record<string, unknown>): Partial<Message> {
  const replyId = optionalNumber(body, 'reply_to_message_id')
  const replied = replyId === undefined ? undefined : world.messages.get(room.chat.id, replyId)?.message
  if (replyId !== undefined && !replied) throw new ControlError(404, `There is no message ${replyId} to reply to.`)
  const thread = optionalNumber(body, 'message_thread_id') ?? replied?.message_thread_id
  if (thread !== undefined && !room.topics.some(topic => topic.message_thread_id === thread)) throw new ControlError(404, `There is no topic ${thread}.`)
  return { ...inThread(world, room, thread), ...(replied && { reply_to_message: asReply(replied) }) }
}
