import type { IncomingMessage } from 'node:http'
import { ControlError } from '../failure.ts'

/** Any site a person has open could post to this machine; only pages of our own may. */
export function refuseForeignPage({ headers: { origin, host } }: IncomingMessage): void {
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)) throw new ControlError(403, 'The control API is for pages of this playground only.')
}
