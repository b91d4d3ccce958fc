import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { lineForEyes, levelOf } from '../../log.ts'

const errorLevel = 50

export const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** Error lines since the file had this size; one that has been put aside meanwhile is read from its beginning. */
export function errorsSince(file: string, size: number): string[] {
  const now = sizeOf(file)
  const from = now < size ? 0 : size
  const text = Buffer.alloc(now - from)
  const fd = openSync(file, 'r')
  readSync(fd, text, 0, text.length, from)
  closeSync(fd)
  return text.toString().split('\n').filter(line => levelOf(line) >= errorLevel).map(lineForEyes)
}
