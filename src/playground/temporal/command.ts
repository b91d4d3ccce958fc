import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'

export function onPath(program: string): string | null {
  return (process.env.PATH ?? '').split(path.delimiter).map(folder => path.join(folder, program)).find(file => {
    try {
      accessSync(file, constants.X_OK)
      return true
    } catch {
      return false
    }
  }) ?? null
}

/** Standard output; throws the last line of the error output. */
export function output(program: string, args: string[], options: { timeoutMs: number, env?: Record<string, string> }): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: options.timeoutMs, env: { ...process.env, ...options.env } })
    let said = '', complained = ''
    child.stdout.on('data', (chunk: Buffer) => { said += String(chunk) })
    child.stderr.on('data', (chunk: Buffer) => { complained += String(chunk) })
    child.once('error', reject).once('close', (code, signal) => {
      if (code === 0) resolve(said)
      else reject(new Error(complained.trim().split('\n').at(-1) || (signal ? `ended by ${signal}` : `exit code ${code}`)))
    })
  })
}
