import { spawn } from 'node:child_process'
import path from 'node:path'
import { projectRoot } from '../../src/config.ts'

export interface Verdict { name: string, ok: boolean, said: string }

const tool = (name: string): string => path.join(projectRoot, 'node_modules', '.bin', name)

export const types = (signal: AbortSignal): Promise<Verdict> => check('types', signal, tool('tsc'))
export const lint = (signal: AbortSignal): Promise<Verdict> => check('lint', signal, tool('eslint'), '.')
export const corpora = (signal: AbortSignal, folder: string): Promise<Verdict> => check('corpora', signal, process.execPath, 'bench/corpora.ts', path.resolve(folder))

/** Runs a program and keeps what it says, so that two can run at once and each be read whole. */
function check(name: string, signal: AbortSignal, program: string, ...args: string[]): Promise<Verdict> {
  return new Promise(resolve => {
    const child = spawn(program, args, { cwd: projectRoot, signal, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { said += String(chunk) })
    child.once('error', error => resolve({ name, ok: false, said: error.message })).once('close', code => resolve({ name, ok: code === 0, said }))
  })
}
