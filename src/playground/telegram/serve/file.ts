import type { ServerResponse } from 'node:http'
import { ControlError, Failure } from '../failure.ts'
import type { World } from '../world.ts'

/** `GET /file/bot<token>/<file_path>`. */
export function serveFile(world: World, filePath: string, response: ServerResponse): void {
  for (const file of world.files.values()) {
    if (file.file_path !== filePath) continue
    const bytes = world.blobs.get(file.file_unique_id)
    if (bytes) return void response.writeHead(200, { 'content-type': file.mime_type ?? 'application/octet-stream', 'content-length': bytes.length }).end(bytes)
  }
  throw new Failure(404, 'Not Found')
}

/** `GET /control/files/<file_id>`: for the chat page, which has no token. What somebody uploaded must not run as a page of ours. */
export function serveFileOfId(world: World, fileId: string, response: ServerResponse): void {
  const file = world.files.get(fileId)
  const bytes = file && world.blobs.get(file.file_unique_id)
  if (!bytes) throw new ControlError(404, 'There is no such file.')
  response.writeHead(200, { 'content-type': file.mime_type ?? (file.kind === 'photo' ? 'image/jpeg' : 'application/octet-stream'), 'content-length': bytes.length, 'x-content-type-options': 'nosniff', 'content-security-policy': 'sandbox' }).end(bytes)
}
