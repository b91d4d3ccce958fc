import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import type { Part } from '../local/part.ts'
import { end } from '../local/process.ts'

export interface NodePart extends Part { child: ChildProcess }

const dieWithParent = path.join(import.meta.dirname, '..', 'die-with-parent.ts')

/** A program of ours, as a process of its own that ends when we do. */
export function startNodePart(script: string, env: Record<string, string>, { args = [], output, stopMs = 25_000 }: { args?: string[], output: 'inherit' | 'pipe', stopMs?: number }): NodePart {
  const child = spawn(process.execPath, ['--import', dieWithParent, script, ...args], {
    env: { ...process.env, ...env, PUNCTUAL_PARENT: String(process.pid) }, stdio: ['ignore', output, output], detached: true, // Ctrl-C is for us to pass on, in order
  })
  const exited = new Promise<string>(resolve => {
    child.once('error', error => resolve(error.message)).once('close', (code, signal) => resolve(signal ?? `exit code ${code}`)) // its last words have been read by then
  })
  return {
    child, pid: child.pid!, exited,
    stop: () => end(child.pid!, script, [['SIGTERM', stopMs], ['SIGKILL', 1_000]]),
    unref: () => child.unref(),
  }
}
