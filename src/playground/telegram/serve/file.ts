import type { ServerResponse } from 'node:http'
import { Failure } from '../failure.ts'
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
