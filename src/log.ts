import { pino, type Logger } from 'pino'

/** Fixed text, facts as fields; never message text, names or tokens. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>

export const createLog = (level: string): Logger => pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
