import type { Message, ReplyParameters } from '@grammyjs/types'
import { roomOf, writableRoom } from './access.ts'
import { badRequest } from './failure.ts'
import { checkKeyboard } from './keyboard.ts'
import { shown, type Keyboard, type Stored } from './messages.ts'
import { botUser, type Room, type World } from './world.ts'

/** The parameters that all sending methods share. */
export interface Envelope {
  chat_id: number | string
  message_thread_id?: number
  reply_parameters?: ReplyParameters
  /** The older way to say the same. */
  reply_to_message_id?: number
  reply_markup?: Keyboard
  protect_content?: boolean
  message_effect_id?: string
}

/** What a message holds besides who, where and when. */
export type Content = Partial<Message>

/** Sends from the bot. */
export function post(world: World, envelope: Envelope, content: Content): Message {
  const room = writableRoom(world, envelope.chat_id)
  const thread = threadOf(room, envelope.message_thread_id)
  const reply = replyTo(world, room, envelope.reply_parameters ?? (envelope.reply_to_message_id === undefined ? undefined : { message_id: envelope.reply_to_message_id }))
  if (envelope.reply_markup) checkKeyboard(envelope.reply_markup)
  const message = {
    message_id: nextMessageId(world, room),
    from: botUser(world),
    chat: room.chat,
    date: world.clock.unix(),
    ...inThread(world, room, thread ?? reply.thread),
    ...reply.fields,
    ...(envelope.protect_content && { has_protected_content: true }),
    ...(envelope.message_effect_id && { effect_id: envelope.message_effect_id }),
    ...content,
    ...(envelope.reply_markup && 'inline_keyboard' in envelope.reply_markup && { reply_markup: envelope.reply_markup }),
  } as Message
  publish(world, { message, ...(envelope.reply_markup && { keyboard: envelope.reply_markup }) })
  return message
}

/** Keeps a new message and shows it to the people. */
export function publish(world: World, stored: Stored): void {
  world.messages.save(stored)
  world.events.tell({ type: 'message', message: shown(stored) })
}

export function nextMessageId(world: World, room: Room): number {
  if (room.chat.type === 'supergroup') {
    world.rooms.set(room.chat.id, room)
    return ++room.lastMessageId
  }
  world.saveSettings()
  return ++world.settings.lastMessageId
}

/** As `Client::check_message_topic`: a chat that has no topics ignores the thread. */
function threadOf(room: Room, thread: number | undefined): number | undefined {
  const hasTopics = room.chat.type === 'private' || room.chat.is_forum
  if (!thread || !hasTopics) return undefined
  if (!room.topics.some(topic => topic.message_thread_id === thread)) throw badRequest('message thread not found')
  return thread
}

/** A message of a topic without a reply of its own is a reply to the message that opened the topic. */
export function inThread(world: World, room: Room, thread: number | undefined): Partial<Message> {
  if (thread === undefined || !room.topics.some(topic => topic.message_thread_id === thread)) return {}
  const opening = world.messages.get(room.chat.id, thread)?.message
  return { message_thread_id: thread, is_topic_message: true, ...(opening && { reply_to_message: asReply(opening) }) }
}

/** A message inside another shows no reply of its own. */
export function asReply(message: Message): NonNullable<Message['reply_to_message']> {
  const { reply_to_message: _, ...rest } = message
  return rest as NonNullable<Message['reply_to_message']>
}

function replyTo(world: World, room: Room, parameters: ReplyParameters | undefined): { thread?: number, fields: Partial<Message> } {
  if (!parameters?.message_id) return { fields: {} }
  const source = parameters.chat_id === undefined ? room : roomOf(world, parameters.chat_id)
  const replied = world.messages.get(source.chat.id, parameters.message_id)?.message
  if (!replied) {
    if (parameters.allow_sending_without_reply) return { fields: {} }
    throw badRequest('message to be replied not found')
  }
  const quote = parameters.quote === undefined ? {} : { quote: quoteOf(replied, parameters.quote, parameters.quote_position) }
  if (source !== room) return { fields: { external_reply: { origin: { type: 'chat', sender_chat: source.chat, date: replied.date }, chat: source.chat, message_id: replied.message_id }, ...quote } as Partial<Message> }
  return { ...(replied.message_thread_id !== undefined && { thread: replied.message_thread_id }), fields: { reply_to_message: asReply(replied), ...quote } }
}

function quoteOf(replied: Message, quote: string, near = 0): Message['quote'] {
  const text = replied.text ?? replied.caption ?? ''
  const position = text.startsWith(quote, near) ? near : text.indexOf(quote)
  if (position < 0) throw badRequest('QUOTE_TEXT_INVALID')
  return { text: quote, position, is_manual: true }
}
