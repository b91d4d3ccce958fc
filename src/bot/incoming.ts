import type { Message } from '@grammyjs/types'
import type { Entity } from '../domain/entity.ts'
import type { Span } from '../domain/understanding.ts'
import type { Media } from '../storage/reminders.ts'
import { slice, type Formatted } from '../telegram/formatted.ts'

/** What a person sent that may become a reminder; kept as a draft where the zone is not known yet. */
export interface Incoming {
  text: string
  entities: Entity[]
  media: Media | null
  messageId: number
  threadId: number | null
  creator: number
  /** Argument of /remind, where a bare clock time means daily. */
  command: boolean
  /** When a draft was said: "in 20 minutes" counts from then. Missing: now. */
  saidAtMs?: number
}

export function incoming(message: Message, command: { offset: number } | null = null): Incoming {
  const text = message.text ?? message.caption ?? ''
  const entities = (message.entities ?? message.caption_entities ?? []) as unknown as Entity[]
  const from = command?.offset ?? 0
  return {
    text: text.slice(from),
    entities: slice(entities, from, text.length).filter(entity => entity.type !== 'bot_command'),
    media: mediaOf(message),
    messageId: message.message_id,
    threadId: message.is_topic_message ? message.message_thread_id ?? null : null,
    creator: message.from?.id ?? 0,
    command: command !== null,
  }
}

/** The largest size of a photo; an animation is also a document, so it is asked first. */
function mediaOf(message: Message): Media | null {
  const photo = message.photo?.at(-1)
  if (photo) return { kind: 'photo', fileId: photo.file_id }
  for (const kind of ['animation', 'document', 'voice', 'audio', 'video', 'video_note', 'sticker'] as const) {
    const file = message[kind]
    if (file) return { kind, fileId: file.file_id }
  }
  return null
}

/** The text that is left when the time is cut out, its entities moved along. */
export function keep({ text, entities }: Pick<Incoming, 'text' | 'entities'>, kept: readonly Span[]): Formatted {
  const result: Formatted = { text: '', entities: [] }
  for (const { from, to } of kept) {
    if (result.text) result.text += ' '
    result.entities.push(...slice(entities, from, to).map(entity => ({ ...entity, offset: entity.offset + result.text.length })))
    result.text += text.slice(from, to)
  }
  return result
}
