import { globSync } from 'node:fs'
import path from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { projectRoot } from '../../src/config.ts'

export interface Counts { passed: number, failed: number, skipped: number }

const concurrency = 2
const fileMs = 300_000

/** Test files whose path holds one of the words; all without a word. */
export const testFiles = (words: string[]): string[] => globSync('test/**/*.test.ts', { cwd: projectRoot }).sort()
  .filter(file => words.length === 0 || words.some(word => file.includes(word)))

/** Each file in a process of its own; failures are shown in full at the end. */
export function runFiles(files: string[], signal: AbortSignal): Promise<Counts> {
  const tests = run({ files: files.map(file => path.join(projectRoot, file)), concurrency, timeout: fileMs, signal })
  let counts: Counts = { passed: 0, failed: 1, skipped: 0 } // a run without a summary went wrong
  tests.on('test:summary', ({ file, counts: { tests: all, passed, skipped, todo } }) => {
    if (file === undefined) counts = { passed, failed: all - passed - skipped - todo, skipped: skipped + todo }
  })
  return new Promise(resolve => {
    const shown = tests.compose(spec)
    shown.pipe(process.stdout, { end: false })
    shown.once('end', () => resolve(counts))
  })
}
