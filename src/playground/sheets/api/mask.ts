import { invalid } from '../failure.ts'

/** A parsed `fields` mask: null is everything below. */
export type Mask = Map<string, Mask> | null

/** `sheets(properties(title),data.rowData/values)`: commas, dots or slashes, brackets, `*`. */
export function parseMask(text: string): Mask {
  let at = 0
  const fail = () => invalid(`Request contains an invalid argument.`)
  const list = (): Map<string, Mask> => {
    const mask = new Map<string, Mask>()
    do {
      const [name] = /^\s*([A-Za-z_][\w]*|\*)/.exec(text.slice(at)) ?? []
      if (!name) throw fail()
      at += name.length
      add(mask, name.trim(), below())
    } while (text[at] === ',' && ++at)
    return mask
  }
  const below = (): Mask => {
    if (text[at] === '.' || text[at] === '/') {
      at++
      const [name] = /^([A-Za-z_][\w]*|\*)/.exec(text.slice(at)) ?? []
      if (!name) throw fail()
      at += name.length
      return new Map([[name, below()]])
    }
    if (text[at] !== '(') return null
    at++
    const inner = list()
    if (text[at++] !== ')') throw fail()
    return inner
  }
  const mask = list()
  if (at < text.length) throw fail()
  return mask.get('*') === null ? null : mask
}

function add(mask: Map<string, Mask>, name: string, inner: Mask): void {
  const known = mask.get(name)
  if (known === undefined) mask.set(name, inner)
  else if (known === null || inner === null) mask.set(name, null)
  else for (const [key, value] of inner) add(known, key, value)
}

export function masked(value: unknown, mask: Mask): unknown {
  if (mask === null || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(element => masked(element, mask))
  const any = mask.get('*')
  return Object.fromEntries(Object.entries(value).flatMap(([name, field]) => {
    const inner = mask.get(name) ?? (mask.has(name) ? null : any)
    return inner === undefined ? [] : [[name, masked(field, inner)]]
  }))
}

/** Whether a mask lets anything through below these names. */
export function lets(mask: Mask, ...path: string[]): boolean {
  let inner: Mask | undefined = mask
  for (const name of path) {
    if (inner === null) return true
    inner = inner.has(name) ? inner.get(name)! : inner.get('*')
    if (inner === undefined) return false
  }
  return true
}

/** The top-level names of an update's `fields`; `*` gives all of them. */
export function fieldsOf(fields: string | null | undefined, known: readonly string[]): Set<string> {
  if (!fields) throw invalid("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)")
  if (fields.trim() === '*') return new Set(known)
  const flat: string[] = []
  const walk = (mask: Mask, prefix: string) => { for (const [name, inner] of mask ?? []) if (inner === null) flat.push(prefix + name); else walk(inner, `${prefix}${name}.`) }
  walk(parseMask(fields), '')
  const stranger = flat.find(name => !known.some(field => field === name || field.startsWith(`${name}.`) || name.startsWith(`${field}.`)))
  if (stranger !== undefined) throw invalid(`Invalid field: ${stranger}`)
  return new Set(flat.flatMap(name => { const below = known.filter(field => field.startsWith(`${name}.`)); return below.length ? below : [name] }))
}
