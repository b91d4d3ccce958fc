import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { projectRoot } from '../src/config.ts'
import { variables } from '../src/config/variables.ts'
import { createLog } from '../src/log.ts'
import { startWeb } from '../src/web/server.ts'

const read = (file: string) => readFileSync(path.join(projectRoot, file), 'utf8')
const compose = read('docker-compose.yml')
const dockerfile = read('Dockerfile')

/** Lines of one service in the compose file. */
function service(name: string): string {
  const [, rest] = compose.split(new RegExp(`^  ${name}:$`, 'm'))
  return rest!.split(/^ {0,2}\S/m)[0]!
}

test('the compose file sets a variable that the bot does not know', () => {
  const [environment] = service('bot').split('environment:\n')[1]!.split(/^ {4}\S/m)
  const names = [...environment!.matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name]) => name!)
  assert.ok(names.length >= 3)
  assert.deepEqual(names.filter(name => !(name in variables.shape)), [])
})

test('docker-compose refuses the file', { skip: spawnSync('docker-compose', ['version']).error ? 'docker-compose is not installed' : false }, () => {
  execFileSync('docker-compose', ['config', '-q'], { cwd: projectRoot, env: { PATH: process.env.PATH, BOT_TOKEN: '1:a', POSTGRES_PASSWORD: 'x' } })
})

test('an image moves under our feet: its tag is not pinned', () => {
  const images = [...compose.matchAll(/image: (\S+)/g), ...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image!)
  assert.ok(images.length > 4)
  assert.deepEqual(images.filter(image => !/:[\w.-]*\d/.test(image)), [])
})

test('compose, image and platform kill the bot before its sends have settled', () => {
  const { deploy } = JSON.parse(read('railway.json')) as { deploy: { drainingSeconds: number } }
  assert.ok(deploy.drainingSeconds >= 30)
  assert.match(service('bot'), /stop_grace_period: 30s/)
})

test('the health path that a platform asks is not served', async () => {
  const { deploy } = JSON.parse(read('railway.json')) as { deploy: { healthcheckPath: string } }
  const standby = await startWeb({ log: createLog('silent'), parts: { telegram: async () => 'standing by' } }, { host: '127.0.0.1', port: 0 })
  for (const asked of [deploy.healthcheckPath, /127\.0\.0\.1:\$\{process\.env\.PORT \|\| 8080\}(\/\w+)/.exec(dockerfile)![1]!]) {
    assert.equal((await fetch(`http://127.0.0.1:${standby.port}${asked}`)).status, 200)
  }
  await standby.stop()
})

test('the Procfile starts more than the one program, or one that is not there', () => {
  const entries = read('Procfile').trim().split('\n')
  assert.equal(entries.length, 1)
  const [, program, entry] = /^web: node (\S+) (\S+)$/.exec(entries[0]!)!
  for (const file of [program!, entry!]) assert.ok(existsSync(path.join(projectRoot, file)), file)
})

test('the image runs as root, needs a build, or lacks what it starts', () => {
  assert.match(dockerfile, /^USER node$/m)
  assert.doesNotMatch(dockerfile, /npm run build|tsc/)
  const kept = read('.dockerignore').split('\n').filter(line => line.startsWith('!')).map(line => line.slice(1))
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files]) => files!.split(' '))
  assert.deepEqual(copied.filter(file => !kept.includes(file) || !existsSync(path.join(projectRoot, file))), [])
  const [, entry] = /^CMD \["node", "(.+)"\]$/m.exec(dockerfile)!
  assert.ok(existsSync(path.join(projectRoot, entry!)))
})

test('the pages name a command that is not there, or leave one out', () => {
  const usage = spawnSync(process.execPath, ['src/cli.ts'], { cwd: projectRoot, encoding: 'utf8' })
  assert.equal(usage.status, 2)
  const known = /one of: (.*)\./.exec(usage.stderr)![1]!.split(', ')
  const named = globSync(['*.md', 'docs/*.md'], { cwd: projectRoot }).flatMap(page => [...read(page).matchAll(/cli -- ([a-z][\w-]*)/g)].map(([, name]) => name!))
  assert.deepEqual(named.filter(name => !known.includes(name)), [])
  assert.deepEqual(known.filter(name => !read('docs/operations.md').includes(`cli -- ${name}`)), [])
})

test('a line that the operations page tells to look for is said nowhere', () => {
  const sources = globSync('src/**/*.ts', { cwd: projectRoot }).map(read).join('\n')
  const table = /## What a start says[^]*?\n\n\|[^]*?\n\n/.exec(read('docs/operations.md'))![0]
  const lines = [...table.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell]) => [...cell!.matchAll(/`([^`]+)`/g)].map(([, line]) => line!.replace(/ …$/, '')))
  assert.ok(lines.length > 8)
  assert.deepEqual(lines.filter(line => !sources.includes(line)), [])
})

test('the operations page names a variable that is not there', () => {
  const named = [...read('docs/operations.md').matchAll(/`([A-Z][A-Z]+_[A-Z_]+)`/g)].map(([, name]) => name!)
  const ofOthers = ['NUM_HISTORY_SHARDS', 'POSTGRES_PASSWORD']
  assert.deepEqual(named.filter(name => !(name in variables.shape) && !ofOthers.includes(name)), [])
})
