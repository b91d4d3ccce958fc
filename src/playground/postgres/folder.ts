import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readlinkSync, realpathSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { LaunchError } from '../local/port.ts'
import { reachableByAll, type Account } from './account.ts'

/** For what the server's account must reach while root's own folders are closed to it. */
export const outside = '/var/lib/punctual'

/**
 * Where PostgreSQL keeps its things: `home`/postgres, which is a link to a folder outside where the server's account cannot come home.
 * Through the link the data follow a project that is moved, and do not come back when somebody removes `home` to start afresh.
 */
export function serverFolder(home: string, account: Account | null): string {
  mkdirSync(home, { recursive: true })
  const folder = path.join(realpathSync(home), 'postgres')
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() && !existsSync(folder)) {
    throw new LaunchError(`${folder} leads to ${readlinkSync(folder)}, where the data lay, and that is gone. Bring it back, or remove the link to start with an empty database.`)
  }
  if (!existsSync(folder)) {
    if (!account || reachableByAll(path.dirname(folder))) mkdirSync(folder, { mode: 0o755 })
    else symlinkSync(folderOutside(), folder)
  }
  const real = realpathSync(folder)
  if (!account || reachableByAll(real)) return real
  throw new LaunchError(`Started by root, PostgreSQL runs as \`nobody\`, which cannot reach ${real}. Set PUNCTUAL_HOME to a folder open to all, or DATABASE_URL.`)
}

function folderOutside(): string {
  mkdirSync(outside, { recursive: true, mode: 0o755 })
  const made = mkdtempSync(path.join(outside, 'data-'))
  chmodSync(made, 0o755)
  return made
}
