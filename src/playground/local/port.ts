import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { commandLine } from './process.ts'

/** A fault the person must mend; said without a stack. */
export class LaunchError extends Error { override name = 'LaunchError' }

const loopback = '127.0.0.1'

/** Binds once to see whether it can be done; 0 asks for any free port. */
function tryPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(port, loopback, () => {
      const { port: bound } = server.address() as { port: number }
      server.close(() => resolve(bound))
    })
  })
}

export const freePort = (): Promise<number> => tryPort(0)

/** Throws what is in the way and how to go round it. */
export async function requireFreePort(port: number, part: string, variable: string): Promise<void> {
  await tryPort(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EACCES') throw new LaunchError(`${part} may not use port ${port}. Set ${variable} to one above 1023.`)
    if (error.code !== 'EADDRINUSE') throw error
    const owner = portOwner(port)
    throw new LaunchError(`Port ${port}, wanted for ${part}, is taken${owner ? ` by process ${owner}` : ''}. Stop that, or set ${variable} to a free port.`)
  })
}

/** "pid (command)" of whoever listens; null where that cannot be seen. */
function portOwner(port: number): string | null {
  try {
    const pid = process.platform === 'linux' ? listenerOnLinux(port) : Number(execFileSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-t'], { encoding: 'utf8' }).split('\n')[0])
    return pid ? `${pid} (${commandLine(pid)?.slice(0, 80) ?? 'unknown'})` : null
  } catch {
    return null
  }
}

function listenerOnLinux(port: number): number | null {
  const listening = '0A'
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const inodes = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap(table => readFileSync(table, 'utf8').split('\n').slice(1).map(line => line.trim().split(/\s+/)))
    .filter(([, local, , state]) => local?.endsWith(suffix) && state === listening).map(columns => `socket:[${columns[9]}]`)
  return readdirSync('/proc').filter(name => /^\d+$/.test(name)).map(Number).find(pid => openFiles(pid).some(file => inodes.includes(file))) ?? null
}

function openFiles(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map(fd => readlinkSync(`/proc/${pid}/fd/${fd}`))
  } catch {
    return [] // it ended, or it is another user's
  }
}
