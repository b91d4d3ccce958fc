import type { Content } from '../post.ts'
import type { MediaKind, StoredFile } from './files.ts'

/** The field of a message that shows a file. */
export function mediaContent(file: StoredFile): Content {
  const { kind, about } = file
  const identity = { file_id: file.file_id, file_unique_id: file.file_unique_id, file_size: file.file_size }
  const named = { ...(file.file_name !== undefined && { file_name: file.file_name }), ...(file.mime_type !== undefined && { mime_type: file.mime_type }) }
  if (kind === 'photo') return { photo: [{ ...identity, ...about }] } as unknown as Content
  const shown = { ...defaults[kind], ...about, ...(kind === 'video_note' || kind === 'sticker' ? {} : named), ...identity }
  if (kind === 'voice') delete (shown as { file_name?: string }).file_name
  // As the real server: an animation is a document as well.
  return { [kind]: shown, ...(kind === 'animation' && { document: { ...named, ...identity } }) } as Content
}

const defaults: Record<Exclude<MediaKind, 'photo'>, Record<string, unknown>> = {
  document: {}, voice: { duration: 0 }, audio: { duration: 0 }, video: { duration: 0, width: 0, height: 0 }, animation: { duration: 0, width: 0, height: 0 },
  video_note: { duration: 0, length: 240 }, sticker: { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false },
}

/** What of a call describes the file. */
export function aboutMedia(payload: object): Record<string, unknown> {
  const names = ['duration', 'width', 'height', 'length', 'performer', 'title', 'emoji']
  return Object.fromEntries(Object.entries(payload).filter(([name]) => names.includes(name)))
}
