import { botLog } from '../../playground/supervisor/bot-part.ts'
import type { Place } from '../command.ts'
import { fault, type Finding } from './finding.ts'

const manyRestarts = 5

/** What the `npm start` that runs here tells of its parts. */
export function supervisorFindings({ status, config }: Place): Finding[] {
  if (!status?.ready) return []
  const faulty = Object.entries(status.parts).filter(([, { restarts }]) => restarts >= manyRestarts)
  return [
    ...status.parts.bot ? [] : [fault('the bot does not run: npm start is starting it again', `see ${botLog(config.home)}`)],
    ...faulty.map(([name, { restarts }]) => fault(`${name} had to be started again ${restarts} times`, `see ${config.home}/logs/${name}.log`)),
  ]
}
