import { randomInt } from 'node:crypto'
import type { Message } from '@grammyjs/types'
import { badRequest } from '../failure.ts'
import { aboutMedia, mediaContent } from '../media/content.ts'
import { fileOf, type MediaKind } from '../media/files.ts'
import { post, type Content, type Envelope } from '../post.ts'
import type { World } from '../world.ts'
import type { CallContext, Methods, Upload } from './call.ts'
import { captionOf, type Captioned } from './caption.ts'

type MediaPayload = Envelope & Captioned

/** The sending methods of one file each differ in the name of the parameter only. */
const sendFile = (kind: MediaKind) => ({ world }: CallContext, payload: MediaPayload): Message =>
  post(world, payload, contentOf(world, kind, (payload as unknown as Record<string, Upload | string>)[kind]!, payload))

const contentOf = (world: World, kind: MediaKind, given: Upload | string, payload: Captioned): Content =>
  ({ ...mediaContent(fileOf(world, kind, given, aboutMedia(payload))), ...captionOf(world, payload) })

export const mediaMethods: Methods = {
  sendPhoto: sendFile('photo'),
  sendDocument: sendFile('document'),
  sendVoice: sendFile('voice'),
  sendAudio: sendFile('audio'),
  sendVideo: sendFile('video'),
  sendAnimation: sendFile('animation'),
  sendVideoNote: sendFile('video_note'),
  sendSticker: sendFile('sticker'),

  sendMediaGroup({ world }, payload) {
    const { media } = payload
    if (media.length === 0) throw badRequest('There are no messages to send')
    if (media.length > 10) throw badRequest('Too many messages to send as an album')
    const contents = media.map(item => mediaItem(world, item))
    const group = media.length > 1 ? { media_group_id: String(randomInt(2 ** 46, 2 ** 47)) } : {}
    return contents.map(content => post(world, payload, { ...content, ...group }))
  },

  getFile({ world }, { file_id }) {
    const file = world.files.get(file_id)
    if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable')
    if (file.file_size > largestDownload) throw badRequest('file is too big')
    return { file_id, file_unique_id: file.file_unique_id, file_size: file.file_size, file_path: file.file_path }
  },
}

const largestDownload = 20_000_000

/** An `InputMedia…`, in an album or as the new content of a message. */
export function mediaItem(world: World, item: { type: string, media: Upload | string } & Captioned): Content {
  if (item.type === 'live_photo') throw badRequest('live photos are not implemented by the playground')
  return contentOf(world, item.type as MediaKind, item.media, item)
}
