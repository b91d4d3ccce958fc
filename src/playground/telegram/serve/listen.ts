import { createServer, type RequestListener } from 'node:http'
import type { Store } from '../store.ts'

export interface Listening { url: string, port: number, stop(): Promise<void> }

/** An HTTP server on what `store` keeps; the store is closed with it, also when the port cannot be had. */
export async function listenOn(handler: RequestListener, store: Store, { host = '127.0.0.1', port = 0 }: { host?: string, port?: number }): Promise<Listening> {
  const server = createServer(handler)
  server.keepAliveTimeout = 65_000
  try {
    await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(port, host, resolve) })
  } catch (error) {
    store.close()
    throw error
  }
  const taken = (server.address() as { port: number }).port
  return {
    url: `http://${host}:${taken}`, port: taken,
    async stop() {
      await new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      store.close()
    },
  }
}
