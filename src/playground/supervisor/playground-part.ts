import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { openLog, tail } from '../local/logfile.ts'
import type { Part } from '../local/part.ts'
import { LaunchError } from '../local/port.ts'
import { startNodePart } from './node-part.ts'

export interface PlaygroundPlace {
  url: string
  token: string
  /** The stand-in for Google Sheets, with the key of its service account. */
  sheets?: { url: string, rootUrl: string, key: object }
}

export interface PlaygroundPart extends Part, PlaygroundPlace {}

const readyMs = 20_000

/** The local Telegram as a process of its own; it tells in one JSON line where it is. */
export async function startPlaygroundPart(script: string, home: string, env: Record<string, string>): Promise<PlaygroundPart> {
  const logFile = path.join(home, 'logs', 'playground.log')
  const log = createWriteStream(logFile, { fd: openLog(logFile) })
  const part = startNodePart(script, env, { output: 'pipe', stopMs: 5_000 })
  part.child.stderr!.pipe(log, { end: false })
  const lines = createInterface(part.child.stdout!)

  const ready = new Promise<PlaygroundPlace>(resolve => {
    lines.on('line', line => {
      if (line.startsWith('{"ready":true')) resolve(JSON.parse(line) as PlaygroundPlace)
      else log.write(`${line}\n`)
    })
  })
  const late = new Promise<string>(resolve => { setTimeout(resolve, readyMs, `no answer in ${readyMs / 1000} s`).unref() })
  const outcome = await Promise.race([ready, part.exited, late])
  if (typeof outcome === 'string') {
    await part.stop()
    throw new LaunchError(`The playground did not start (${outcome}). From ${logFile}:\n${tail(logFile)}`)
  }
  return { ...part, ...outcome }
}
