import type { Method, Upload } from '../methods/call.ts'
import { badRequest } from '../failure.ts'
import { convert, type Reading } from './convert.ts'
import { missing } from './missing.ts'
import { methodTable } from './table.ts'

/**
 * The parameters of a call, converted and checked against the table.
 *
 * Strict refuses parameters and fields that the table does not know. The real server ignores them, which is how `calback_data`
 * or a parameter that was removed years ago goes unnoticed until a person misses a button: here the test fails instead.
 */
export function checkPayload(method: Method, fields: Record<string, unknown>, uploads: Map<string, Upload>, strict: boolean): Record<string, unknown> {
  const known = methodTable[method]!
  const payload: Record<string, unknown> = {}
  const attached = new Set<string>()
  const reading: Reading = { strict, upload: name => { attached.add(name); return uploads.get(name) } }
  for (const [name, { type, required }] of Object.entries(known)) {
    const value = uploads.get(name) ?? fields[name] ?? undefined
    if (uploads.has(name)) attached.add(name)
    if (value === undefined) {
      if (required) throw missing(name)
      continue
    }
    payload[name] = convert(type, value, name, reading)
  }
  if (strict) {
    const stranger = Object.keys(fields).find(name => !(name in known)) ?? [...uploads.keys()].find(name => !attached.has(name))
    if (stranger !== undefined) throw badRequest(`Parameter "${stranger}" is not known to ${method} (Telegram would ignore it; the playground is strict)`)
  }
  return payload
}
