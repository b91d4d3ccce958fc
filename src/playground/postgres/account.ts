import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { LaunchError } from '../local/port.ts'

export interface Account { uid: number, gid: number }

/** PostgreSQL refuses root. As root it runs as `nobody`; a bare number would not do, for it looks its own name up. */
export function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    throw new LaunchError('PostgreSQL does not run as root, and this system has no user `nobody` to run it as. Run as an ordinary user, or set DATABASE_URL.')
  }
}

/** Whether somebody who is neither owner nor group gets to `folder`: every folder on the way must be open to all. */
export function reachableByAll(folder: string): boolean {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const mode = statSync(at, { throwIfNoEntry: false })?.mode
    if (mode !== undefined && !(mode & 0o001)) return false
    if (at === path.dirname(at)) return true
  }
}
