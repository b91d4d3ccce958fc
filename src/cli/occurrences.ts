import type { Readable, Writable } from 'node:stream'

export async function run(_input: AsyncIterable<string> | Readable, _output: Writable): Promise<void> { await Promise.resolve() }
