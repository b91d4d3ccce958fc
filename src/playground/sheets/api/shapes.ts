import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { invalid } from '../failure.ts'

/** Field → its type, as the declarations of a Google client write it. */
type Fields = Map<string, string>

export interface Shapes {
  /** The first thing in `value` that the type does not allow, as Google words it. */
  fault(type: string, value: unknown): string | undefined
  parameters(type: string): Fields
}

const known = new Map<string, Shapes>()

/** What goes over the wire, read from the types of `@googleapis/sheets` and `@googleapis/drive` themselves. */
export function shapesOf(api: 'sheets' | 'drive'): Shapes {
  const shapes = known.get(api) ?? readShapes(api)
  known.set(api, shapes)
  return shapes
}

function readShapes(api: 'sheets' | 'drive'): Shapes {
  const folder = path.dirname(createRequire(import.meta.url).resolve(`@googleapis/${api}`))
  const text = readFileSync(path.join(folder, api === 'sheets' ? 'v4.d.ts' : 'v3.d.ts'), 'utf8').replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
  const types = new Map<string, Fields>()
  for (const [, name, body] of text.matchAll(/^ {4}(?:export )?interface ([\w$]+)(?: extends [\w$]+)? \{\n([\s\S]*?)^ {4}\}/gm)) types.set(name!, fieldsIn(types, name!, body!, 8))
  return {
    fault: (type, value) => faultIn(types, `Schema$${type}`, value, ''),
    parameters: type => new Map([...types.get('StandardParameters') ?? [], ...types.get(type) ?? []]),
  }
}

/** A type that is written inside another is kept under both names, one with free keys as any. */
function fieldsIn(types: Map<string, Fields>, owner: string, body: string, indent: number): Fields {
  const field = new RegExp(`^ {${indent}}'?([$\\w.]+)'?\\?: (?:\\{\\n([\\s\\S]*?)\\n {${indent}}\\}|([^;{]+))(\\[\\])?(?: \\| null)?;`, 'gm')
  return new Map([...body.matchAll(field)].map(([, name, inner, type, list = '']) => {
    if (inner === undefined) return [name!, type!.replace(/ \| null$/, '').trim() + list]
    if (inner.includes('[key: string]')) return [name!, 'any']
    types.set(`${owner}.${name}`, fieldsIn(types, `${owner}.${name}`, `${inner}\n`, indent + 4))
    return [name!, `${owner}.${name}${list}`]
  }))
}

function faultIn(types: Map<string, Fields>, type: string, value: unknown, at: string): string | undefined {
  if (value === null || value === undefined || type === 'any') return undefined
  if (type.endsWith('[]')) return Array.isArray(value) ? first(value, (element, index) => faultIn(types, type.slice(0, -2), element, `${at}[${index}]`)) : mismatch(at, value)
  if (type.startsWith('Array<')) return faultIn(types, `${type.slice(6, -1)}[]`, value, at)
  if (type === 'string' || type === 'number' || type === 'boolean') return typeof value === type ? undefined : mismatch(at, value)
  const fields = types.get(type)
  if (!fields) throw new Error(`The declarations have no ${type}`)
  if (typeof value !== 'object' || Array.isArray(value)) return mismatch(at, value)
  return first(Object.entries(value), ([name, field]) => {
    const inner = fields.get(name)
    if (inner === undefined) return `Invalid JSON payload received. Unknown name "${name}"${at && ` at '${at}'`}: Cannot find field.`
    return faultIn(types, inner, field, at ? `${at}.${name}` : name)
  })
}

const mismatch = (at: string, value: unknown) => `Invalid value at '${at}', ${JSON.stringify(value)}`

function first<T>(values: T[], look: (value: T, index: number) => string | undefined): string | undefined {
  for (const [index, value] of values.entries()) {
    const fault = look(value, index)
    if (fault !== undefined) return fault
  }
  return undefined
}

/** Refuses a query parameter that the method does not have. */
export function checkQuery(api: 'sheets' | 'drive', params: string, query: URLSearchParams): void {
  const names = shapesOf(api).parameters(params)
  for (const name of query.keys()) if (!names.has(name)) throw invalid(`Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`)
}
