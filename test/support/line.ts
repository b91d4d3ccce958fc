import { createServer, connect, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/** A line to a server that can be cut: open connections break, new ones are refused, until it is mended. */
export async function lineTo(target: string) {
  const [host, port] = target.split(':') as [string, string]
  const open = new Set<Socket>()
  let isCut = false
  const server = createServer(near => {
    if (isCut) return void near.destroy()
    const far = connect(Number(port), host)
    for (const [socket, other] of [[near, far], [far, near]] as const) {
      open.add(socket)
      socket.pipe(other)
      socket.on('error', () => other.destroy()).on('close', () => { open.delete(socket); other.destroy() })
    }
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      isCut = true
      for (const socket of open) socket.destroy()
    },
    mend() { isCut = false },
    stop() {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}
