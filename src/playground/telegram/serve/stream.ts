import type { ServerResponse } from 'node:http'
import type { Events } from '../events.ts'

const keepAliveMs = 15_000

/** `GET /control/events`: server-sent events, for as long as the reader stays. */
export function serveEvents<E>(events: Events<E>, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
  response.write(': listening\n\n')
  const ignore = events.listen(event => response.write(`data: ${JSON.stringify(event)}\n\n`))
  const alive = setInterval(() => response.write(': alive\n\n'), keepAliveMs)
  response.once('close', () => {
    clearInterval(alive)
    ignore()
  })
}
