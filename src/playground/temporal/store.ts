import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { platform, type Pinned } from './pins.ts'

/** Programs that were fetched, kept by name and version. Nothing in here runs unless its bytes are the pinned ones. */
export const keptAt = (folder: string, name: string, version: string): string => path.join(folder, `${name}-${version}`)

export const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** The kept copy where it is whole and as pinned; a copy with other bytes is removed, and said. */
export async function kept(folder: string, pinned: Pinned, log: (line: string) => void): Promise<string | null> {
  const file = keptAt(folder, pinned.program, pinned.version)
  if (!existsSync(file)) return null
  const hash = createHash('sha256')
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash)
  if (hash.digest('hex') === pinned.sha256[platform]) return file
  rmSync(file, { force: true })
  log(`${file} does not hold the bytes that are expected (SHA-256 differs); it was removed and is fetched again.`)
  return null
}

/** Appears under its name only when complete. */
export function put(folder: string, name: string, version: string, bytes: Buffer): string {
  const file = keptAt(folder, name, version)
  mkdirSync(folder, { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, bytes, { mode: 0o755 })
  renameSync(draft, file)
  return file
}
