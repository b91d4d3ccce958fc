import type { Message } from '@grammyjs/types'
import { ControlError } from '../failure.ts'
import { mediaContent } from '../media/content.ts'
import { kinds, storeFile } from '../media/files.ts'
import type { World } from '../world.ts'

/** What a person attached: `{name, mime, base64}` under the kind's name. */
export function mediaIn(world: World, body: Record<string, unknown>): Partial<Message> {
  const kind = kinds.find(name => body[name] !== undefined)
  if (!kind) return {}
  const { name = 'file', mime = 'application/octet-stream', base64, ...about } = body[kind] as { name?: string, mime?: string, base64?: string }
  if (typeof base64 !== 'string') throw new ControlError(400, `${kind} must hold {name, mime, base64}.`)
  return mediaContent(storeFile(world, kind, { filename: name, mime, bytes: Buffer.from(base64, 'base64') }, about, true))
}
