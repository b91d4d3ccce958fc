import { mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

const largestBytes = 10_000_000

/** Opened for adding to; one that has grown large is put aside as `.old`, so that a year of starts does not fill the disk. */
export function openLog(file: string): number {
  mkdirSync(path.dirname(file), { recursive: true })
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestBytes) renameSync(file, `${file}.old`)
  return openSync(file, 'a')
}

export function tail(file: string, lines = 8): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).map(line => `  ${line}`).join('\n')
  } catch {
    return ''
  }
}
