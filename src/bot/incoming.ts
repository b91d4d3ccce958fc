import type { Message } from '@grammyjs/types'
import type { Entity } from '../domain/entity.ts'
import type { Span, Understanding } from '../domain/understanding.ts'
import { mediaKinds, type Media } from '../storage/reminders.ts'
import { pieces, slice, type Formatted } from '../telegram/formatted.ts'
import { leadingCommand } from './leadingCommand.ts'

/** What can be kept of a message. */
export interface Content extends Formatted { media: Media | null }

/** What a person sent that may become a reminder; kept as a draft until it can. */
export interface Incoming extends Content {
  messageId: number
  threadId: number | null
  creator: number
  /** Argument of /remind, where a bare clock time means daily. */
  command: boolean
  /** Said with /ask: its text is a question. */
  asks?: boolean
  /** When a draft was said: "in 20 minutes" counts from then. Missing: now. */
  saidAtMs?: number
  /** Somebody else's words: a time in them is perhaps not meant for the bot. */
  forwarded: boolean
  /** The message it replies to, for "tomorrow at 9" said to that. */
  about: Content | null
}

export function incoming(message: Message, command: { offset: number } | null = null): Incoming {
  const { text, entities, media } = contentOf(message)
  const from = command?.offset ?? 0
  return {
    text: text.slice(from),
    entities: slice(entities, from, text.length).filter(entity => entity.type !== 'bot_command'),
    media,
    messageId: message.message_id,
    threadId: message.is_topic_message ? message.message_thread_id ?? null : null,
    creator: message.from?.id ?? 0,
    command: command !== null,
    forwarded: message.forward_origin !== undefined,
    about: aboutOf(message),
  }
}

const contentOf = (message: Message): Content => ({
  text: message.text ?? message.caption ?? inWords(message),
  entities: (message.entities ?? message.caption_entities ?? []) as unknown as Entity[],
  media: mediaOf(message),
})

/** What cannot be sent again as it was is kept by its words. */
function inWords({ contact, poll, venue }: Message): string {
  if (contact) return [[contact.first_name, contact.last_name].filter(Boolean).join(' '), contact.phone_number].join(', ')
  if (venue) return `${venue.title}, ${venue.address}`
  return poll?.question ?? ''
}

/** The quoted part of it, where a part was quoted. What bots say is no matter for a reminder, but a group's or channel's own voice is. */
function aboutOf({ reply_to_message: replied, quote }: Message): Content | null {
  if (!replied || (replied.from?.is_bot && !replied.sender_chat)) return null
  const content = contentOf(replied)
  if (quote) Object.assign(content, { text: quote.text, entities: quote.entities ?? [] })
  return content.text || content.media ? content : null
}

/** What an edited message may set; null where it is a command that sets nothing. */
export function editedIncoming(message: Message): Incoming | null {
  const text = message.text ?? message.caption ?? ''
  const command = leadingCommand(message.entities ?? message.caption_entities)
  if (!command) return incoming(message)
  const name = /^\/(remind|ask)(@|$)/i.exec(text.slice(0, command.length))?.[1]?.toLowerCase()
  if (!name) return null
  return { ...incoming(message, { offset: text.length - text.slice(command.length).trimStart().length }), ...(name === 'ask' ? { asks: true } : {}) }
}

/** The largest size of a photo; an animation is also a document, so it is asked first. */
function mediaOf(message: Message): Media | null {
  const kind = mediaKinds.find(kind => message[kind] !== undefined)
  if (!kind) return null
  const file = kind === 'photo' ? message.photo!.at(-1)! : message[kind]!
  return { kind, fileId: file.file_id, messageId: message.message_id, ...(message.media_group_id ? { album: message.media_group_id } : {}) }
}

/** The text that is left when the time is cut out, its entities moved along. */
export const keep = (content: Formatted, kept: readonly Span[]): Formatted => pieces(content, kept, ' ')

/** What a message in which no time was found says, without its words to the bot. */
export const withoutCommand = (source: Formatted, { kept }: Understanding): Formatted => kept?.length ? keep(source, kept) : source
