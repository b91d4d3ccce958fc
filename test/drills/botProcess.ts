import path from 'node:path'
import { createInterface } from 'node:readline'
import { projectRoot } from '../../src/config.ts'
import { startNodePart, type NodePart } from '../../src/playground/supervisor/node-part.ts'
import { until } from '../start/launched.ts'

export interface LogLine { level: number, time: string, msg: string, [field: string]: unknown }

/** The bot as a process of its own, started again at once whenever it dies. */
export interface BotProcess {
  /** All that was logged, by every one of them. */
  log: LogLine[]
  /** Waits until the one that runs now has said that it is ready. */
  ready(): Promise<unknown>
  /** Resolves when it is dead. */
  kill(): Promise<void>
  stop(): Promise<void>
}

export function keepBotRunning(environment: Record<string, string>): BotProcess {
  const log: LogLine[] = []
  let running: NodePart
  let starts = 0
  let stopping = false

  const start = () => {
    starts++
    running = startNodePart(path.join(projectRoot, 'src', 'main.ts'), environment, { output: 'pipe' })
    running.child.stderr!.pipe(process.stderr, { end: false })
    createInterface(running.child.stdout!).on('line', line => { log.push(JSON.parse(line) as LogLine) })
    void running.exited.then(() => { if (!stopping) start() })
  }
  start()

  return {
    log,
    ready: () => until(() => log.filter(line => line.msg === 'ready').length >= starts, () => 'The bot was never ready.'),
    async kill() {
      const { child, exited } = running
      child.kill('SIGKILL')
      await exited
    },
    async stop() {
      stopping = true
      await running.stop()
    },
  }
}
