import { connect } from 'node:http2'

const service = 'temporal.api.workflowservice.v1.WorkflowService'
const serving = Buffer.from([0x08, 0x01])

/** Asks the gRPC health service; a client library would cost a third of a second of start-up for this one call. */
export function isServing(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const session = connect(`http://127.0.0.1:${port}`)
    const finish = (answer: boolean) => { session.destroy(); resolve(answer) }
    session.on('error', () => finish(false)).setTimeout(1_000, () => finish(false))
    const call = session.request({ ':method': 'POST', ':path': '/grpc.health.v1.Health/Check', 'content-type': 'application/grpc', 'te': 'trailers' })
    let answer = Buffer.alloc(0)
    call.on('data', (chunk: Buffer) => { answer = Buffer.concat([answer, chunk]) })
    call.on('error', () => finish(false)).on('end', () => finish(answer.subarray(5).equals(serving)))
    call.end(frame(Buffer.concat([Buffer.from([0x0a, service.length]), Buffer.from(service)])))
  })
}

/** gRPC on the wire: not compressed, length, message. */
function frame(message: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.writeUInt32BE(message.length, 1)
  return Buffer.concat([head, message])
}
