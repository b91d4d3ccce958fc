import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { LaunchError } from '../local/port.ts'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'

export const role = 'punctual'
export const database = 'punctual'

const passwordFile = 'punctual.password'

export const password = (data: string): string => readFileSync(path.join(data, passwordFile), 'utf8')

/** Makes the database cluster unless it is there. It appears under its name only when complete, so a kill half-way leaves nothing to mend. */
export function initCluster(data: string, { initdb, postgres, version }: Binaries, account: Account | null, options: { durable: boolean }): void {
  if (existsSync(data)) return refuseOtherMajor(data, version)
  const draft = `${data}.draft`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  const own = (file: string) => { if (account) chownSync(file, account.uid, account.gid) }
  own(draft)

  const secret = randomBytes(18).toString('base64url')
  const secretFile = `${data}.secret`
  writeFileSync(secretFile, secret, { mode: 0o600 })
  own(secretFile)
  run(initdb, ['-D', draft, '-U', role, `--pwfile=${secretFile}`, '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C.UTF-8', '--no-instructions', ...options.durable ? [] : ['--no-sync']], account)
  run(postgres, ['--single', '-D', draft, 'postgres'], account, `CREATE DATABASE ${database}\n`)
  renameSync(secretFile, path.join(draft, passwordFile))
  renameSync(draft, data)
}

/** PostgreSQL cannot read another major version's files, and says so only in its log. */
function refuseOtherMajor(data: string, version: string): void {
  const major = readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim()
  if (version.startsWith(`${major}.`)) return
  throw new LaunchError(`The data in ${data} were written by PostgreSQL ${major}, and this is ${version}. Dump them with the release of Punctual that wrote them (pg_dump), then restore; or set DATABASE_URL.`)
}

function run(program: string, args: string[], account: Account | null, input?: string): void {
  const { status, error, stdout, stderr } = spawnSync(program, args, { ...account, cwd: '/', env: cleanEnvironment, encoding: 'utf8', input })
  if (status === 0) return
  throw new LaunchError(`PostgreSQL's data folder could not be made: ${error?.message ?? `${stderr}${stdout}`.trim()}`)
}

/** Nobody's PGDATA, PGPORT or locale must reach our server. */
export const cleanEnvironment = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' }
