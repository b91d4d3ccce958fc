import { verify } from 'node:crypto'
import type { ServiceAccount } from '../world.ts'

export interface Claims { iss?: string, sub?: string, scope?: string, aud?: string, iat?: number, exp?: number }

/** What a JWT says, when this account's key signed it. */
export function claimsOf(jwt: string, { publicKey }: ServiceAccount): Claims | undefined {
  const [header, payload, signature] = jwt.split('.')
  if (!header || !payload || !signature) return undefined
  try {
    const { alg } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { alg?: string }
    if (alg !== 'RS256' || !verify('RSA-SHA256', Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url'))) return undefined
    return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims
  } catch {
    return undefined
  }
}

const longestSeconds = 3600
const leewaySeconds = 300

/** On the machine's clock, as the clients are: they know nothing of the playground's. */
export function isTimely({ iat, exp }: Claims): boolean {
  const now = Date.now() / 1000
  return iat !== undefined && exp !== undefined && iat <= now + leewaySeconds && exp > now && exp - iat <= longestSeconds
}
