import { lets, masked, type Mask } from './mask.ts'
import type { Kind } from '../quota.ts'
import type { World } from '../world.ts'

/** One request of a client, its token checked. */
export interface Call {
  world: World
  /** Whose token it is. */
  email: string
  /** From the path: `spreadsheetId`, `range`, `metadataId`, `fileId`, `permissionId`. */
  ids: Record<string, string>
  query: URLSearchParams
  body: unknown
  mask: Mask
}

export interface Method {
  /** As in Google's discovery document: `spreadsheets.values.get`. */
  id: string
  http: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** `{name}` is one part of the path. */
  path: string
  api: 'sheets' | 'drive'
  /** Which of the quotas it counts for; Drive has others, which are not enforced. */
  kind: Kind | undefined
  /** One of these must have been granted. */
  scopes: readonly string[]
  /** Names in the types of the package: of the query, the body, the answer. */
  params: string
  request?: string
  response?: string
  run(call: Call): object | undefined
}

export const wants = (call: Call, ...path: string[]): boolean => lets(call.mask, ...path)
export const answerOf = (result: object | undefined, mask: Mask): unknown => masked(result, mask)
