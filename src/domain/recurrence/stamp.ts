import { parseLocal } from '../zone/text.ts'

/**
 * A date or time as UNTIL and EXDATE write it. `ms` are its fields read as UTC; `kind` says what they are:
 * an instant (`…Z`), a local time, or a whole local day.
 */
export interface Stamp { ms: number, kind: 'utc' | 'local' | 'day' }

const form = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z?))?$/i

export function parseStamp(text: string): Stamp {
  const fields = form.exec(text.trim())
  if (!fields) throw new RangeError(`Not a date or time: ${text}`)
  const [, year, month, day, hour, minute = '00', second = '00', zulu] = fields
  const ms = parseLocal(`${year}-${month}-${day}T${hour ?? '00'}:${minute}:${second}`)
  return { ms, kind: zulu ? 'utc' : hour === undefined ? 'day' : 'local' }
}
