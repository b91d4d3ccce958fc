import type { Permission, StoredFile, World } from '../world.ts'

/** Sharing is no change of the file: `modifiedTime` stays. */
export function give(world: World, file: StoredFile, permission: Permission): void {
  file.permissions = [...file.permissions.filter(({ id, role }) => id !== permission.id || role === 'owner'), permission]
  kept(world, file)
}

/** False when there is no such permission, or it is the owner's. */
export function takeBack(world: World, file: StoredFile, id: string): boolean {
  const left = file.permissions.filter(permission => permission.id !== id || permission.role === 'owner')
  if (left.length === file.permissions.length) return false
  file.permissions = left
  kept(world, file)
  return true
}

function kept(world: World, file: StoredFile): void {
  world.files.set(file.id, file)
  world.events.tell({ type: 'state' })
}
