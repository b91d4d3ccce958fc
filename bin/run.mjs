// Runs a TypeScript entry point on the project's own Node, installing the dependencies first when they are missing or old.
// Plain JavaScript for whatever Node (>= 20) started npm.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'

const root = path.dirname(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname))
const stamp = path.join(root, 'node_modules', '.punctual-lock')
const lockHash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockHash) {
  console.error('Installing dependencies (about 250 MB from the npm registry; once) …')
  // Not `npm ci`: it refuses a lock file written where a registry lacks some other platform's optional package.
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] })
  if (npm.status !== 0) {
    console.error('npm install failed. Check that the npm registry can be reached, then run the same command again.')
    process.exit(1)
  }
  writeFileSync(stamp, lockHash)
}

const ownNode = path.join(root, 'node_modules', '.bin', 'node')
const [entry, ...args] = process.argv.slice(2)
const child = spawn(existsSync(ownNode) ? ownNode : process.execPath, [path.join(root, entry), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH}` },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code))
