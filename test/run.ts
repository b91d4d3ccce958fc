import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import path from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { startTestPostgres, startTestTemporal } from './support/parts.ts'

/** `npm test`: types, lint, then every test file (or those whose path holds an argument). Ends with `N passed, N failed`. */
const root = path.dirname(import.meta.dirname)
const wanted = process.argv.slice(2)
const counts = { passed: 0, failed: 0, skipped: 0 }

for (const [name, ...command] of [['types', 'tsc'], ['lint', 'eslint', '.']] as const) {
  if (wanted.length) break
  const { status } = spawnSync(path.join(root, 'node_modules', '.bin', command[0]), command.slice(1), { cwd: root, stdio: 'inherit' })
  console.log(`${status === 0 ? '✔' : '✖'} ${name}`)
  counts[status === 0 ? 'passed' : 'failed']++
}

const parts = await Promise.all([startTestPostgres(), startTestTemporal()])
process.env.TEST_DATABASE_URL = parts[0].address
process.env.TEST_TEMPORAL_ADDRESS = parts[1].address
process.on('exit', () => { for (const part of parts) part.stop() })

/** Written ahead of what they test (uploads in the local Telegram are not finished): run by name until then. */
const ahead = ['test/playground/page.test.ts']
const files = globSync('test/**/*.test.ts', { cwd: root })
  .filter(file => wanted.length ? wanted.some(part => file.includes(part)) : !ahead.includes(file))
const tests = run({ files: files.map(file => path.join(root, file)), concurrency: 2, timeout: 300_000 })
tests.on('test:pass', ({ skip, todo, details }) => { if (details.type !== 'suite') counts[skip || todo ? 'skipped' : 'passed']++ })
tests.on('test:fail', ({ details }) => { if (details.type !== 'suite') counts.failed++ })
tests.compose(spec).pipe(process.stdout)
tests.on('end', () => setImmediate(() => {
  console.log(`${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`)
  process.exit(counts.failed || !counts.passed ? 1 : 0)
}))
