import type { IncomingMessage } from 'node:http'
import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import type { Upload } from '../methods/call.ts'
import { badRequest, Failure } from '../failure.ts'

/** The parameters of a request, from query and body; what came as a form is text still. */
export interface RequestBody {
  fields: Record<string, unknown>
  uploads: Map<string, Upload>
}

/** A file of 20 MB, also in base64 as the control API takes it. */
const largestBytes = 30_000_000

export async function readBody(request: IncomingMessage, query: URLSearchParams): Promise<RequestBody> {
  const fields: Record<string, unknown> = Object.fromEntries(query)
  const uploads = new Map<string, Upload>()
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('multipart/form-data')) await readMultipart(request, fields, uploads)
  else {
    const text = (await readBytes(request)).toString()
    if (type.startsWith('application/json')) Object.assign(fields, parseObject(text))
    else if (text !== '') Object.assign(fields, Object.fromEntries(new URLSearchParams(text)))
  }
  return { fields, uploads }
}

export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largestBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function parseObject(text: string): object {
  if (text === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch { /* said below */ }
  throw badRequest("Can't parse request body as a JSON object")
}

function readMultipart(request: IncomingMessage, fields: Record<string, unknown>, uploads: Map<string, Upload>): Promise<void> {
  return new Promise((resolve, reject) => {
    const form = new Busboy({ headers: request.headers as BusboyHeaders, limits: { fileSize: largestBytes, fieldSize: 1_000_000, files: 20 } })
    form.on('field', (name, value) => { fields[name] = value })
    form.on('file', (name, stream, filename, _encoding, mime) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('limit', () => reject(tooLarge()))
      stream.on('end', () => uploads.set(name, { filename: filename || 'file', mime, bytes: Buffer.concat(chunks) }))
    })
    form.on('finish', resolve)
    form.on('error', (error: unknown) => reject(badRequest(`Can't parse the multipart body: ${(error as Error).message}`)))
    request.on('error', reject).pipe(form)
  })
}

const tooLarge = () => new Failure(413, 'Request Entity Too Large')
