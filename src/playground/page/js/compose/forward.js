/** A message as it is forwarded: same words, same file, and from whom it was. */
import { fileUrl } from '../view/files.js'
import { toBase64 } from './file.js'

/** @typedef {import('../model/api.js').Message} Message */

/** @param {Message} m */
export async function forwardOf(m) {
  return {
    ...(m.text === undefined ? {} : { text: m.text, entities: m.entities }),
    ...(m.caption === undefined ? {} : { caption: m.caption, caption_entities: m.caption_entities }),
    ...(m.location ? { location: m.location } : {}),
    ...await carried(m),
    forward_origin: m.forward_origin ?? { type: 'user', date: m.date, sender_user: m.from },
  }
}

/** @param {Message} m */
async function carried(m) {
  /** @type {[string, any, string][]} */
  const kinds = [['photo', m.photo?.at(-1), 'photo.jpg'], ['video', m.video, 'video.mp4'], ['voice', m.voice, 'voice.ogg'], ['document', m.document, 'file']]
  const [kind, file, name] = kinds.find(([, it]) => it) ?? []
  if (!kind) return {}
  const response = await fetch(fileUrl(file.file_id))
  if (!response.ok) throw new Error('The file of this message is no longer there')
  const blob = await response.blob()
  return { [kind]: { name: file.file_name ?? name, mime: file.mime_type ?? blob.type, base64: await toBase64(blob) } }
}
