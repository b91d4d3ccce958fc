import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { ServiceAccount } from '../world.ts'

export function createAccount(email = 'punctual@punctual-playground.iam.gserviceaccount.com'): ServiceAccount {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } })
  return { email, privateKeyId: randomBytes(20).toString('hex'), ...pair }
}

/** The JSON that Google's console lets one download; `token_uri` leads here. */
export interface KeyFile { type: 'service_account', project_id: string, private_key_id: string, private_key: string, client_email: string, client_id: string, token_uri: string }

export function keyFileOf({ email, privateKeyId, privateKey }: ServiceAccount, url: string): KeyFile {
  return {
    type: 'service_account', project_id: 'punctual-playground', private_key_id: privateKeyId, private_key: privateKey,
    client_email: email, client_id: '100000000000000000001', token_uri: `${url}/token`,
  }
}
