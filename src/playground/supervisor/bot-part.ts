import path from 'node:path'
import { createInterface } from 'node:readline'
import { lineForEyes } from '../../log.ts'
import { boundedLog } from '../local/logfile.ts'
import { startNodePart, type NodePart } from './node-part.ts'

export const botLog = (home: string): string => path.join(home, 'logs', 'bot.log')

/** The bot as a process of its own. What it says is kept as it is, and shown as people read it. */
export function startBotPart(script: string, home: string, env: Record<string, string>, args: string[]): NodePart {
  const log = boundedLog(botLog(home))
  const part = startNodePart(script, env, { args, output: 'pipe' })
  for (const stream of [part.child.stdout!, part.child.stderr!]) {
    createInterface(stream).on('line', line => {
      log.write(line)
      console.log(lineForEyes(line))
    })
  }
  void part.exited.then(() => { log.close() })
  return part
}
