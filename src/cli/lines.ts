import type { Writable } from 'node:stream'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

/** Answers are gathered to this many characters before a write: thousands of lines in one go. */
const chunkSize = 1 << 16

async function* linesOf(input: AsyncIterable<string | Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of input) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  yield rest + decoder.decode()
}

function answerTo(line: string, answer: (request: Record<string, unknown>) => object): object {
  let id: unknown
  try {
    const request: unknown = JSON.parse(line)
    if (typeof request !== 'object' || request === null || Array.isArray(request)) throw new TypeError('A line must be a JSON object')
    id = (request as Record<string, unknown>)['id']
    return { id, ...answer(request as Record<string, unknown>) }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

/** JSON lines in, JSON lines out, in order; a bad line is answered with its error. */
export async function answerLines(input: AsyncIterable<string> | Readable, output: Writable, answer: (request: Record<string, unknown>) => object): Promise<void> {
  let pending = ''
  const flush = async () => {
    if (pending && !output.write(pending)) await once(output, 'drain')
    pending = ''
  }
  for await (const line of linesOf(input as AsyncIterable<string | Buffer>)) {
    if (!line.trim()) continue
    pending += `${JSON.stringify(answerTo(line, answer))}\n`
    if (pending.length > chunkSize) await flush()
  }
  await flush()
}

/** A field that must be text; the error names it. */
export function textField(request: Record<string, unknown>, name: string): string {
  const value = request[name]
  if (typeof value !== 'string') throw new TypeError(`"${name}" must be a string`)
  return value
}

export function optionalText(request: Record<string, unknown>, name: string): string | undefined {
  return request[name] == null ? undefined : textField(request, name)
}
