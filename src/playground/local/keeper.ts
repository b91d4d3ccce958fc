import { spawn } from 'node:child_process'

/**
 * A shell of 1 MB that waits on a pipe from us and stops the part when the pipe closes: it outlives even a kill -9 of this process.
 * Parts that others wrote cannot watch their parent, and an orphan would keep ports and files.
 */
export interface Keeper { pid: number, dismiss(): void }

/** `graceSeconds` lets the bot, which stops at the same moment, still settle what it sent. */
export function keep(pid: number, signal: 'INT' | 'TERM', graceSeconds = 0): Keeper {
  const script = 'read -r _ || { sleep "$3"; kill -s "$1" "$2" 2>/dev/null; }'
  const shell = spawn('/bin/sh', ['-c', script, 'punctual-keeper', signal, String(pid), String(graceSeconds)], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  shell.unref()
  shell.stdin.on('error', () => undefined)
  ;(shell.stdin as unknown as { unref(): void }).unref()
  return { pid: shell.pid!, dismiss: () => { shell.stdin.end('dismissed\n') } }
}
