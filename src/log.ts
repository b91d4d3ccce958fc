import { pino, type Logger } from 'pino'

/** Fixed text, facts as fields; never message text, names or tokens. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>

/** JSON lines for machines; `forEyes` writes them as people read them. */
export function createLog(level: string, { forEyes = false } = {}): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  return forEyes ? pino(options, { write: (line: string) => { process.stdout.write(`${lineForEyes(line)}\n`) } }) : pino(options)
}

interface Line { level: number, time: string, msg: string }

/** `12:00:01 warn  lease lost (lease poller:1, reason taken by another)`. What is no line of ours stays as it is. */
export function lineForEyes(line: string): string {
  const parsed = parse(line)
  if (!parsed) return line.trimEnd()
  const { level, time, msg, ...facts } = parsed
  const known = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined)
  const shown = known.map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`).join(', ')
  return `${new Date(time).toTimeString().slice(0, 8)} ${(pino.levels.labels[level] ?? '').padEnd(5)} ${msg}${shown ? ` (${shown})` : ''}`
}

/** Level of a line of ours: 50 is an error, 60 fatal. 0 for other text. */
export const levelOf = (line: string): number => parse(line)?.level ?? 0

function parse(line: string): (Line & Record<string, unknown>) | null {
  if (!line.startsWith('{"level":')) return null
  try {
    return JSON.parse(line) as Line & Record<string, unknown>
  } catch {
    return null // cut off by a kill
  }
}
