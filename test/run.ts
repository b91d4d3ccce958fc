import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from '../src/config.ts'
import { variables } from '../src/config/variables.ts'
import { corpora, lint, types, type Verdict } from './run/checks.ts'
import { chromiumMissing } from './run/chromium.ts'
import { runFiles, testFiles } from './run/files.ts'
import { startOwnPostgres, startOwnTemporal, stopServices, timeSkippingPath } from './support/services.ts'

/**
 * `npm test`: all that CI runs. `npm test -- bot config` runs the test files whose path holds one of the words, and nothing else.
 * `--corpora=DIR` adds the scores on corpora kept elsewhere. The last line is `N passed, N failed`.
 */
const { values: { corpora: corporaFolder }, positionals: words } = parseArgs({ allowPositionals: true, options: { corpora: { type: 'string' } } })
const abort = new AbortController()
const home = mkdtempSync(path.join(tmpdir(), 'punctual-run-'))
chmodSync(home, 0o755) // PostgreSQL runs as another user when we are root
process.on('exit', () => rmSync(home, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    abort.abort()
    void stopServices().then(() => process.exit(130))
  })
}

// The machine's settings (a real token!) are no part of a test; and test files end with us.
for (const name of Object.keys(variables.shape)) delete process.env[name]
process.env.PUNCTUAL_PARENT = String(process.pid)

const verdicts: Verdict[] = []
const judge = (verdict: Verdict) => {
  verdicts.push(verdict)
  console.log(`${verdict.ok ? '✔' : '✖'} ${verdict.name}${verdict.said.trim() ? `\n${verdict.said.trimEnd()}` : ''}`)
}

if (words.length === 0) for (const verdict of await Promise.all([types(abort.signal), lint(abort.signal)])) judge(verdict)
if (corporaFolder && existsSync(path.join(projectRoot, 'bench', 'corpora.ts'))) judge(await corpora(abort.signal, corporaFolder))

const missing = await chromiumMissing()
if (missing && process.env.CI) judge({ name: 'browser', ok: false, said: missing })
else if (missing) console.log(`- browser tests are skipped: ${missing}`)

const [postgres, temporal, timeSkipping] = await Promise.all([startOwnPostgres(home), startOwnTemporal(home), timeSkippingPath()])
Object.assign(process.env, { TEST_DATABASE_URL: postgres, TEST_TEMPORAL_ADDRESS: temporal, TEST_TIME_SKIPPING_SERVER: timeSkipping })

const files = testFiles(words)
if (files.length === 0) console.log(`No test file's path holds ${words.join(' or ')}.`)
const counts = files.length ? await runFiles(files, abort.signal) : { passed: 0, failed: 1, skipped: 0 }
await stopServices()

for (const { name, said } of verdicts.filter(verdict => !verdict.ok)) console.log(`\n✖ ${name}\n${said.trimEnd()}`)
const passed = counts.passed + verdicts.filter(verdict => verdict.ok).length
const failed = counts.failed + verdicts.filter(verdict => !verdict.ok).length
console.log(`\n${passed} passed, ${failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`)
process.exit(failed || abort.signal.aborted ? 1 : 0)
