import { spawn, type SpawnOptions } from 'node:child_process'
import { closeSync } from 'node:fs'
import { keep } from './keeper.ts'
import { openLog } from './logfile.ts'

export interface ServerProcess {
  /** Undefined when it could not be started at all; `exited` then says why. */
  pid: number | undefined
  keeperPid: number | undefined
  /** How it ended. */
  exited: Promise<string>
  gone(): boolean
  unref(): void
}

/** The bot, which stops at the same moment, can still settle what it sent. */
const keeperGraceSeconds = 3

/** A foreign server of ours: its output in a file, and a keeper that ends it should we be killed. */
export function spawnServer(
  program: string, args: string[],
  { logFile, stopSignal, options }: { logFile: string, stopSignal: 'INT' | 'TERM', options?: SpawnOptions },
): ServerProcess {
  const output = openLog(logFile)
  const server = spawn(program, args, { ...options, stdio: ['ignore', output, output], detached: true }) // Ctrl-C is for us to pass on, in order
  closeSync(output)
  let gone = false
  const exited = new Promise<string>(resolve => {
    server.once('error', error => resolve(error.message)).once('exit', (code, end) => resolve(end ?? `exit code ${code}`))
  })
  const keeper = server.pid ? keep(server.pid, stopSignal, keeperGraceSeconds) : null
  void exited.then(() => {
    gone = true
    keeper?.dismiss()
  })
  return { pid: server.pid, keeperPid: keeper?.pid, exited, gone: () => gone, unref: () => server.unref() }
}
