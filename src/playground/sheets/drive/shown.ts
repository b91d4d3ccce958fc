import type { drive_v3 } from '@googleapis/drive'
import { spreadsheetUrl } from '../api/spreadsheet.ts'
import { nameOf, permissionId, roleIn, type Permission, type StoredFile } from '../world.ts'

const user = (email: string, me: string): drive_v3.Schema$User =>
  ({ kind: 'drive#user', displayName: email.split('@')[0]!, me: email === me, permissionId: permissionId(email), emailAddress: email })

/** A file as `me` sees it, before the field mask. */
export function shownFile(file: StoredFile, me: string): drive_v3.Schema$File {
  const role = roleIn(file, me)
  const canEdit = role === 'owner' || role === 'writer'
  return {
    kind: 'drive#file', id: file.id, name: nameOf(file), mimeType: file.mimeType, trashed: file.trashed, explicitlyTrashed: file.trashed,
    createdTime: new Date(file.createdMs).toISOString(), modifiedTime: new Date(file.modifiedMs).toISOString(), version: String(file.version),
    owners: [user(file.owner, me)], lastModifyingUser: user(file.modifiedBy, me), ownedByMe: file.owner === me, shared: file.permissions.length > 1,
    capabilities: { canEdit, canComment: canEdit || role === 'commenter', canShare: canEdit, canTrash: role === 'owner', canReadRevisions: canEdit },
    webViewLink: spreadsheetUrl(file.id),
    ...(canEdit && { permissions: file.permissions.map(shownPermission), permissionIds: file.permissions.map(({ id }) => id) }),
  }
}

export function shownPermission({ id, role, email }: Permission): drive_v3.Schema$Permission {
  return { kind: 'drive#permission', id, type: email === undefined ? 'anyone' : 'user', role, ...(email === undefined ? { allowFileDiscovery: false } : { emailAddress: email, displayName: email.split('@')[0]!, deleted: false, pendingOwner: false }) }
}
