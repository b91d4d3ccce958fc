import type { drive_v3 } from '@googleapis/drive'
import type { Call, Method } from '../api/call.ts'
import { looksUp, shares } from '../api/scopes.ts'
import { masked, parseMask } from '../api/mask.ts'
import { permissionId, roleIn, type Permission, type Role, type StoredFile } from '../world.ts'
import { DriveRefusal, fileNotFound, insufficient, invalidValue } from './failure.ts'
import { parseQuery } from './query.ts'
import { shownFile, shownPermission } from './shown.ts'
import { give, takeBack } from './sharing.ts'

const params = (name: string) => `Params$Resource$${name}`
const file = '/drive/v3/files/{fileId}'
const usualFields = 'kind,id,name,mimeType'
const usualPermissionFields = 'kind,id,type,role'

/** Without a mask Drive answers a few fields only. */
const brief = <T extends object>(call: Call, value: T, fields: string): T => call.mask === null && !call.query.has('fields') ? masked(value, parseMask(fields)) as T : value

function seen({ world, email }: Call, id: string): StoredFile {
  const found = world.files.get(id)
  if (!found || !roleIn(found, email)) throw fileNotFound(id)
  return found
}

function shareable(call: Call): StoredFile {
  const found = seen(call, call.ids.fileId!)
  if (!['owner', 'writer'].includes(roleIn(found, call.email)!)) throw insufficient()
  return found
}

export const driveMethods: Method[] = [
  {
    id: 'files.get', http: 'GET', path: file, ...looksUp, params: params('Files$Get'), response: 'File',
    run: call => brief(call, shownFile(seen(call, call.ids.fileId!), call.email), usualFields),
  },
  { id: 'files.list', http: 'GET', path: '/drive/v3/files', ...looksUp, params: params('Files$List'), response: 'FileList', run: list },
  {
    id: 'permissions.list', http: 'GET', path: `${file}/permissions`, ...looksUp, params: params('Permissions$List'), response: 'PermissionList',
    run: call => ({ kind: 'drive#permissionList', permissions: shareable(call).permissions.map(permission => brief(call, shownPermission(permission), usualPermissionFields)) }),
  },
  {
    id: 'permissions.create', http: 'POST', path: `${file}/permissions`, ...shares, params: params('Permissions$Create'), request: 'Permission', response: 'Permission',
    run(call) {
      const { type, role, emailAddress } = call.body as drive_v3.Schema$Permission
      if (!['writer', 'commenter', 'reader'].includes(role ?? '')) throw new DriveRefusal(400, 'invalid', 'The specified role is invalid or not supported.', 'permission.role')
      if (type !== 'anyone' && (type !== 'user' || !emailAddress)) throw new DriveRefusal(400, 'invalid', 'The permission type field is required.', 'permission.type')
      const permission: Permission = type === 'anyone' ? { id: 'anyoneWithLink', role: role as Role } : { id: permissionId(emailAddress!), role: role as Role, email: emailAddress! }
      give(call.world, shareable(call), permission)
      return brief(call, shownPermission(permission), usualPermissionFields)
    },
  },
  {
    id: 'permissions.delete', http: 'DELETE', path: `${file}/permissions/{permissionId}`, ...shares, params: params('Permissions$Delete'),
    run(call) {
      const found = seen(call, call.ids.fileId!)
      const own = permissionId(call.email) === call.ids.permissionId // anybody may leave
      if (!takeBack(call.world, own ? found : shareable(call), call.ids.permissionId!)) throw new DriveRefusal(404, 'notFound', `Permission not found: ${call.ids.permissionId}.`, 'permissionId')
      return undefined
    },
  },
]

const largestPage = 1000

function list(call: Call): drive_v3.Schema$FileList {
  const q = call.query.get('q')
  const test = q ? parseQuery(q) : () => true
  const sorts = (call.query.get('orderBy') ?? '').split(',').filter(Boolean).map(sort => sort.trim().split(' '))
  const size = Number(call.query.get('pageSize') ?? 100)
  const from = Number(Buffer.from(call.query.get('pageToken') ?? '', 'base64url').toString() || 0)
  if (!(size >= 1 && size <= largestPage)) throw invalidValue('pageSize')
  if (!Number.isInteger(from)) throw invalidValue('pageToken')
  // A file that only its link opens is in nobody's list.
  const own = [...call.world.files.values()].filter(each => each.permissions.some(({ email }) => email === call.email) && test(each)).map(each => shownFile(each, call.email))
  for (const [field, direction] of sorts.toReversed()) {
    if (!['modifiedTime', 'createdTime', 'name'].includes(field!)) throw invalidValue('orderBy')
    own.sort((a, b) => String(a[field as 'name']).localeCompare(String(b[field as 'name'])) * (direction === 'desc' ? -1 : 1))
  }
  const more = own.length > from + size
  return {
    kind: 'drive#fileList', incompleteSearch: false, ...(more && { nextPageToken: Buffer.from(String(from + size)).toString('base64url') }),
    files: own.slice(from, from + size).map(each => brief(call, each, usualFields)),
  }
}
