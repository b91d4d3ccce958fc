import type { Method, Upload } from '../methods/call.ts'

export function checkPayload(_method: Method, fields: Record<string, unknown>, _uploads: Map<string, Upload>, _strict: boolean): Record<string, unknown> {
  return fields
}
