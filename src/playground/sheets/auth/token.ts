import { createHmac, timingSafeEqual } from 'node:crypto'
import { denied, unauthenticated } from '../failure.ts'
import type { ServiceAccount } from '../world.ts'
import { claimsOf, isTimely } from './jwt.ts'

export const tokenSeconds = 3599
const googlesTokenUrl = 'https://oauth2.googleapis.com/token'

interface Grant { email: string, scopes: string[], expiresMs: number }

export interface TokenError { error: string, error_description: string }

/** `POST /token`: the JWT bearer flow (RFC 7523). Refusals are worded as Google's. */
export function issueToken(account: ServiceAccount, form: URLSearchParams, url: string): { access_token: string, expires_in: number, token_type: 'Bearer' } | TokenError {
  if (form.get('grant_type') !== 'urn:ietf:params:oauth:grant-type:jwt-bearer') return { error: 'unsupported_grant_type', error_description: `Invalid grant_type: ${form.get('grant_type') ?? ''}` }
  const claims = account.revoked ? undefined : claimsOf(form.get('assertion') ?? '', account)
  if (!claims) return { error: 'invalid_grant', error_description: 'Invalid JWT Signature.' }
  if (claims.iss !== account.email) return { error: 'invalid_grant', error_description: 'Invalid grant: account not found' }
  if (![googlesTokenUrl, `${url}/token`].includes(claims.aud ?? '')) return { error: 'invalid_grant', error_description: 'Invalid JWT: Failed audience check.' }
  if (!isTimely(claims)) return { error: 'invalid_grant', error_description: 'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.' }
  if (!claims.scope) return { error: 'invalid_scope', error_description: 'Invalid OAuth scope or ID token audience provided.' }
  return { access_token: sealed(account, { email: account.email, scopes: claims.scope.split(' '), expiresMs: Date.now() + tokenSeconds * 1000 }), expires_in: tokenSeconds, token_type: 'Bearer' }
}

/** Whose request this is; 401 when the token is not good, 403 when it was not granted enough. */
export function authenticate(account: ServiceAccount, authorization: string | undefined, scopes: readonly string[]): string {
  if (authorization === undefined) throw denied("Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.")
  const token = /^Bearer (.+)$/.exec(authorization)?.[1] ?? ''
  const grant = account.revoked ? undefined : opened(account, token) ?? selfSigned(account, token)
  if (!grant || grant.expiresMs <= Date.now()) throw unauthenticated()
  if (!grant.scopes.some(scope => scopes.includes(scope))) throw denied('Request had insufficient authentication scopes.')
  return grant.email
}

/** A token holds what it grants, so that it outlives a restart. */
function sealed(account: ServiceAccount, grant: Grant): string {
  const text = Buffer.from(JSON.stringify(grant)).toString('base64url')
  return `ya29.${text}.${seal(account, text)}`
}

function opened(account: ServiceAccount, token: string): Grant | undefined {
  const [, text, mark] = /^ya29\.([^.]+)\.([^.]+)$/.exec(token) ?? []
  if (!text || !mark) return undefined
  const expected = seal(account, text)
  return mark.length === expected.length && timingSafeEqual(Buffer.from(mark), Buffer.from(expected)) ? JSON.parse(Buffer.from(text, 'base64url').toString()) as Grant : undefined
}

const seal = ({ privateKey }: ServiceAccount, text: string) => createHmac('sha256', privateKey).update(text).digest('base64url')

/** A JWT with scopes used as the token itself, which needs no token endpoint. */
function selfSigned(account: ServiceAccount, token: string): Grant | undefined {
  const claims = claimsOf(token, account)
  if (!claims?.scope || claims.iss !== account.email || !isTimely(claims)) return undefined
  return { email: account.email, scopes: claims.scope.split(' '), expiresMs: claims.exp! * 1000 }
}
