import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs'
import path from 'node:path'

const largestBytes = 10_000_000

/** Opened for adding to; one that has grown large is put aside as `.old`, so that a year of starts does not fill the disk. */
export function openLog(file: string): number {
  mkdirSync(path.dirname(file), { recursive: true })
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestBytes) renameSync(file, `${file}.old`)
  return openSync(file, 'a')
}

export interface BoundedLog { write(line: string): void, close(): void }

/** Put aside as `.old` while it is written, too, for a process that runs for a year. A full disk loses lines, never the process. */
export function boundedLog(file: string): BoundedLog {
  let fd = openLog(file)
  let bytes = fstatSync(fd).size
  return {
    write(line) {
      try {
        bytes += writeSync(fd, `${line}\n`)
      } catch {
        return
      }
      if (bytes <= largestBytes) return
      closeSync(fd)
      fd = openLog(file)
      bytes = 0
    },
    close: () => closeSync(fd),
  }
}

export function tail(file: string, lines = 8): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).map(line => `  ${line}`).join('\n')
  } catch {
    return ''
  }
}
