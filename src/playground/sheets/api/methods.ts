import { driveMethods } from '../drive/methods.ts'
import type { Method } from './call.ts'
import { spreadsheetMethods } from './spreadsheetMethods.ts'
import { valueReads } from './valueReads.ts'
import { valueWrites } from './valueWrites.ts'

const methods = [...valueReads, ...valueWrites, ...spreadsheetMethods, ...driveMethods].map(method => ({ method, ...patternOf(method.path) }))

/** Ids hold no colon, a range may: `values/Sheet1!A1:B2:append`. */
function patternOf(path: string): { pattern: RegExp, names: string[] } {
  const names: string[] = []
  const source = path.replaceAll(/\{(\w+)\}|[.*+?^$()|[\]\\]/g, (found, name: string | undefined) => {
    if (name === undefined) return `\\${found}`
    names.push(name)
    return name === 'range' ? '([^/]+)' : '([^/:]+)'
  })
  return { pattern: new RegExp(`^${source}$`), names }
}

export interface Found { method: Method, ids: Record<string, string> }

export function methodFor(http: string | undefined, pathname: string): Found | undefined {
  for (const { method, pattern, names } of methods) {
    const match = method.http === http ? pattern.exec(pathname) : null
    if (match) return { method, ids: Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1]!)])) }
  }
  return undefined
}

export const methodNamed = (id: string): Method | undefined => methods.find(({ method }) => method.id.toLowerCase() === id.toLowerCase())?.method
