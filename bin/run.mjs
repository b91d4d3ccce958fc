// Runs a TypeScript entry point on the project's own Node, installing the dependencies first when they are missing or old.
// Plain JavaScript for whatever Node (>= 20) started npm.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const modules = path.join(root, 'node_modules')
const [entry, ...args] = process.argv.slice(2)
const program = entry.startsWith('src/')

if (!installed()) {
  console.error('Installing dependencies (npm install: about 200 MB from the npm registry, once) …')
  const started = Date.now()
  // Not `npm ci`: it refuses a lock file written where a registry lacks some other platform's optional package.
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] })
  if (npm.status !== 0) {
    console.error('npm install failed. See that the npm registry can be reached (npm ping), then run the same command again.')
    process.exit(1)
  }
  console.error(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

// A real token in .env is for the bot, never for tests.
const settings = path.join(root, '.env')
const envFile = program && existsSync(settings) ? [`--env-file=${settings}`] : []
const child = spawn(nodeThatRunsTypeScript(), [...envFile, '--import', path.join(root, 'src/playground/die-with-parent.ts'), path.join(root, entry), ...args], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${path.join(modules, '.bin')}${path.delimiter}${process.env.PATH}`,
    PUNCTUAL_PARENT: String(process.pid),
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? path.join(modules, '.cache', 'compiled'), // loading takes a third of the time
  },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code))
watchNpm()

/** Whether node_modules holds every version that package-lock.json names; npm writes its own list when it has finished. */
function installed() {
  const packages = file => JSON.parse(readFileSync(file, 'utf8')).packages
  try {
    const present = packages(path.join(modules, '.package-lock.json'))
    return Object.entries(packages(path.join(root, 'package-lock.json')))
      .every(([folder, { version, optional, dev }]) => folder === '' || optional || (dev && program) || present[folder]?.version === version)
  } catch {
    return false
  }
}

function nodeThatRunsTypeScript() {
  const own = path.join(modules, '.bin', 'node')
  if (existsSync(own)) return own
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major >= 24 || (major === 22 && minor >= 18)) return process.execPath
  console.error(`npm installed no Node 24 for ${process.platform}-${process.arch}, and Node ${process.versions.node} cannot run TypeScript. Install Node 24 (nodejs.org), then run the same command again.`)
  process.exit(1)
}

/** A killed npm must not leave the program running for ever. Only under npm: a shell may end before what it started. */
function watchNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 250)
}
