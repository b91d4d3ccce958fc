import { createHash } from 'node:crypto'
import path from 'node:path'
import { badRequest } from '../failure.ts'
import type { Upload } from '../methods/call.ts'
import type { World } from '../world.ts'
import { imageSize } from './imageSize.ts'

export const kinds = ['photo', 'document', 'voice', 'audio', 'video', 'animation', 'video_note', 'sticker'] as const
export type MediaKind = typeof kinds[number]

export interface StoredFile {
  kind: MediaKind
  file_id: string
  file_unique_id: string
  file_size: number
  file_path: string
  file_name?: string
  mime_type?: string
  /** What else describes it: duration, width, title… */
  about: Record<string, unknown>
}

/** The file meant by a parameter: an upload, or the `file_id` of one of the same kind. */
export function fileOf(world: World, kind: MediaKind, given: Upload | string, about: Record<string, unknown>): StoredFile {
  if (typeof given !== 'string') return storeFile(world, kind, given, about)
  // The real server would load it; the playground goes nowhere.
  if (/^https?:\/\//i.test(given)) throw badRequest('failed to get HTTP URL content')
  const file = world.files.get(given)
  if (!file) throw badRequest('wrong file identifier/HTTP URL specified')
  if (file.kind !== kind) throw badRequest(`Can't use file of type ${capital(file.kind)} as ${capital(kind)}`)
  return file
}

/** @param lenient  takes any bytes for a photo: what people send in a test need not be one */
export function storeFile(world: World, kind: MediaKind, { filename, mime, bytes }: Upload, about: Record<string, unknown>, lenient = false): StoredFile {
  if (bytes.length === 0) throw badRequest('file must be non-empty')
  const size = kind === 'photo' ? imageSize(bytes) ?? (lenient ? { width: 90, height: 90 } : undefined) : {}
  if (!size) throw badRequest('IMAGE_PROCESS_FAILED')
  const unique = createHash('sha256').update(kind).update(bytes).digest('base64url').slice(0, 16)
  const file_id = Buffer.from(`${kind}/${world.me.id}/${unique}`).toString('base64url')
  const known = world.files.get(file_id)
  if (known) return known
  const file: StoredFile = {
    kind, file_id, file_unique_id: unique, file_size: bytes.length,
    file_path: `${folders[kind]}/file_${world.files.size}${kind === 'photo' ? '.jpg' : path.extname(filename).toLowerCase()}`,
    ...(kind !== 'photo' && { file_name: filename, mime_type: mime }), about: { ...about, ...size },
  }
  world.blobs.put(unique, bytes)
  world.files.set(file_id, file)
  return file
}

const folders: Record<MediaKind, string> = {
  photo: 'photos', document: 'documents', voice: 'voice', audio: 'music', video: 'videos', animation: 'animations', video_note: 'video_notes', sticker: 'stickers',
}

const capital = (kind: string) => kind.split('_').map(part => part.charAt(0).toUpperCase() + part.slice(1)).join('')
