import { randomBytes } from 'node:crypto'
import type { Clock } from '../telegram/clock.ts'
import type { Events } from '../telegram/events.ts'
import type { Faults } from '../telegram/faults.ts'
import type { Collection } from '../telegram/store.ts'
import type { Calls } from './calls.ts'
import { denied, notFound, Refusal } from './failure.ts'
import type { Workbook } from './model/workbook.ts'
import type { Quota } from './quota.ts'
import type { Fault } from './api/fault.ts'

export const spreadsheetType = 'application/vnd.google-apps.spreadsheet'

export type Role = 'owner' | 'writer' | 'commenter' | 'reader'

/** `email` of the one it is given to; none: whoever has the link. */
export interface Permission { id: string, role: Role, email?: string }

/** A file of Drive; a spreadsheet has a workbook. */
export interface StoredFile {
  id: string
  name: string
  mimeType: string
  owner: string
  permissions: Permission[]
  trashed: boolean
  createdMs: number
  modifiedMs: number
  modifiedBy: string
  version: number
  workbook?: Workbook
}

export type SheetsEvent = { type: 'changed', spreadsheetId: string, by: string } | { type: 'state' } | { type: 'clock', offsetMs: number }

export interface ServiceAccount { email: string, privateKeyId: string, privateKey: string, publicKey: string, revoked?: true }

export interface Settings {
  account: ServiceAccount
  offsetMs: number
  /** Whether a sort takes a row's metadata along with its cells; what Google does was not verified. */
  sortMovesMetadata: boolean
}

/** All of Drive and Sheets. */
export interface World {
  clock: Clock
  events: Events<SheetsEvent>
  calls: Calls
  faults: Faults<Fault>
  quota: Quota
  files: Collection<StoredFile>
  settings: Settings
  /** To be called after a change of `settings`. */
  saveSettings(): void
}

export const nameOf = (file: StoredFile): string => file.workbook?.title ?? file.name

export function roleIn(file: StoredFile, email: string): Role | undefined {
  const strength: Role[] = ['reader', 'commenter', 'writer', 'owner']
  const roles = file.permissions.filter(permission => permission.email === undefined || permission.email === email).map(({ role }) => role)
  return roles.sort((a, b) => strength.indexOf(b) - strength.indexOf(a))[0]
}

export type SpreadsheetFile = StoredFile & { workbook: Workbook }

/** The spreadsheet, where this account may look. */
export function readable(world: World, id: string, email: string): SpreadsheetFile {
  const file = world.files.get(id)
  if (!file) throw notFound()
  if (!roleIn(file, email)) throw denied()
  if (!file.workbook) throw new Refusal(400, 'FAILED_PRECONDITION', 'This operation is not supported for this document')
  return file as SpreadsheetFile
}

/** Changes a spreadsheet as a whole or, when `work` throws, not at all. */
export function change<T>(world: World, id: string, email: string, work: (draft: Workbook) => T): T {
  const file = readable(world, id, email)
  if (!['owner', 'writer'].includes(roleIn(file, email)!)) throw denied()
  const draft = structuredClone(file.workbook)
  const result = work(draft)
  file.workbook = draft
  touch(world, file, email)
  return result
}

/** Every change moves `modifiedTime`, never backwards. */
export function touch(world: World, file: StoredFile, by: string): void {
  file.modifiedMs = Math.max(world.clock.nowMs(), file.modifiedMs + 1)
  file.modifiedBy = by
  file.version++
  world.files.set(file.id, file)
  world.events.tell({ type: 'changed', spreadsheetId: file.id, by })
}

export function createFile(world: World, owner: string, about: { name: string, mimeType?: string, workbook?: Workbook }): StoredFile {
  const nowMs = world.clock.nowMs()
  const file: StoredFile = {
    id: `1${randomBytes(32).toString('base64url')}`, mimeType: spreadsheetType, ...about, owner, trashed: false,
    permissions: [{ id: permissionId(owner), role: 'owner', email: owner }],
    createdMs: nowMs, modifiedMs: nowMs, modifiedBy: owner, version: 1,
  }
  world.files.set(file.id, file)
  world.events.tell({ type: 'state' })
  return file
}

/** The same for one address in all files, as in Drive. */
export const permissionId = (email: string): string => [...email].reduce((hash, letter) => (hash * 31n + BigInt(letter.codePointAt(0)!)) % 10n ** 20n, 7n).toString().padStart(20, '0')
