import assert from 'node:assert/strict'
import { createSign, generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { scopes } from '../../../src/sheets/login.ts'
import { login, refusal, startGoogle, talkTo } from './support.ts'

const badToken = '401 UNAUTHENTICATED Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.'

test('who may not is told so: not shared, view only, not there, no spreadsheet', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet({}, null)
  const get = (spreadsheetId: string) => refusal(google.sheets.spreadsheets.get({ spreadsheetId, fields: 'spreadsheetId' }))
  assert.equal(await get(id), '403 PERMISSION_DENIED The caller does not have permission')
  await google.act(id, 'share', { role: 'reader' })
  assert.match(await get(id), /accepted/)
  assert.equal(await refusal(google.put(id, 'A1', [['x']])), '403 PERMISSION_DENIED The caller does not have permission')
  await google.act(id, 'share', { anyone: true, role: 'writer' })
  await google.put(id, 'A1', [['by the link']])
  await google.act(id, 'unshare', { anyone: true })
  await google.act(id, 'unshare')
  assert.match(await get(id), /^403/)
  assert.equal(await get('1nothing'), '404 NOT_FOUND Requested entity was not found.')
  const document = await google.control<{ id: string }>('POST', '/documents', { title: 'A letter' })
  await google.act(document.id, 'share')
  assert.equal(await get(document.id), '400 FAILED_PRECONDITION This operation is not supported for this document')
})

test('tokens: bad, self-signed, too small a scope, of a revoked key', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet()
  const get = async (authorization?: string) => {
    const response = await fetch(`${google.stand.url}/v4/spreadsheets/${id}`, { headers: authorization === undefined ? {} : { authorization } })
    const { error } = await response.json() as { error?: { status: string, message: string } }
    return error ? `${response.status} ${error.status} ${error.message}` : 'accepted'
  }
  assert.match(await get(), /^403 PERMISSION_DENIED Method doesn't allow unregistered callers/)
  assert.equal(await get('Bearer ya29.made-up'), badToken)
  const { token } = await login(google.stand).getAccessToken()
  assert.equal(await get(`Bearer ${token}`), 'accepted')
  assert.equal(await get(`Bearer ${token}x`), badToken)
  assert.equal(await get(`Bearer ${signed({ iss: google.stand.key.client_email, scope: scopes[0]! }, google.stand.key.private_key)}`), 'accepted', 'no token endpoint was asked')
  assert.equal(await get(`Bearer ${signed({ iss: google.stand.key.client_email, scope: scopes[0]!, agoSeconds: 7200 }, google.stand.key.private_key)}`), badToken, 'expired')
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() + 3_600_000 })
  assert.equal(await get(`Bearer ${token}`), badToken, 'an hour later')
  t.mock.timers.reset()
  const small = talkTo(google.stand, login(google.stand, ['https://www.googleapis.com/auth/spreadsheets.readonly']))
  assert.deepEqual(await small.values(id, 'A1'), [])
  assert.equal(await refusal(small.put(id, 'A1', [['x']])), '403 PERMISSION_DENIED Request had insufficient authentication scopes.')
  await google.control('POST', '/account', { revoked: true })
  assert.equal(await get(`Bearer ${token}`), badToken)
  await assert.rejects(login(google.stand).getAccessToken(), /invalid_grant/)
})

test('the token endpoint refuses a foreign signature, account and time as Google does', async t => {
  const { stand: { url, key } } = await startGoogle(t)
  const ask = async (assertion: string) => {
    const response = await fetch(key.token_uri, { method: 'POST', body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }) })
    const answer = await response.json() as Record<string, string>
    return `${response.status} ${answer.error ?? answer.token_type} ${answer.error_description ?? ''}`.trim()
  }
  const claims = { iss: key.client_email, scope: scopes[0]!, aud: `${url}/token` }
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } }).privateKey
  assert.equal(await ask(signed(claims, key.private_key)), '200 Bearer')
  assert.equal(await ask(signed(claims, stranger)), '400 invalid_grant Invalid JWT Signature.')
  assert.equal(await ask('nonsense'), '400 invalid_grant Invalid JWT Signature.')
  assert.equal(await ask(signed({ ...claims, iss: 'x@y.z' }, key.private_key)), '400 invalid_grant Invalid grant: account not found')
  assert.match(await ask(signed({ ...claims, agoSeconds: 7200 }, key.private_key)), /^400 invalid_grant Invalid JWT: Token must be a short-lived token/)
})

function signed({ agoSeconds = 0, ...claims }: { iss: string, scope: string, aud?: string, agoSeconds?: number }, privateKey: string): string {
  const iat = Math.floor(Date.now() / 1000) - agoSeconds
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ ...claims, iat, exp: iat + 3600 })}`
  return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey, 'base64url')}`
}
