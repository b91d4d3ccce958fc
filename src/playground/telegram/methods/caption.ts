import type { MessageEntity, ParseMode } from '@grammyjs/types'
import { badRequest } from '../failure.ts'
import type { Content } from '../post.ts'
import { formattedText } from '../text/formatted.ts'
import { longestCaption } from '../text/limits.ts'
import type { World } from '../world.ts'

export interface Captioned {
  caption?: string
  parse_mode?: ParseMode
  caption_entities?: MessageEntity[]
  show_caption_above_media?: boolean
  has_spoiler?: boolean
}

export function captionOf(world: World, given: Captioned): Content {
  const { text, entities } = formattedText(world, given.caption ?? '', given.parse_mode, given.caption_entities)
  if (text.length > longestCaption) throw badRequest('message caption is too long')
  return {
    ...(text !== '' && { caption: text }),
    ...(entities.length > 0 && { caption_entities: entities }),
    ...(given.show_caption_above_media && { show_caption_above_media: true }),
    ...(given.has_spoiler && { has_media_spoiler: true }),
  }
}
