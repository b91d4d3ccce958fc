import { auth } from '@googleapis/drive'
import type { ServiceAccountKey } from './key.ts'

/** Files are only looked at, never made or shared. */
export const scopes = ['https://www.googleapis.com/auth/spreadsheets', 'https://www.googleapis.com/auth/drive.metadata.readonly']

/** google-auth-library always asks Google itself for tokens; here whom the key file names. */
export function login(key: ServiceAccountKey, granted = scopes) {
  const jwt = new auth.JWT({ email: key.client_email, key: key.private_key, scopes: granted })
  jwt.transporter.interceptors.request.add({
    resolved(config) {
      if (config.url.href === 'https://oauth2.googleapis.com/token') config.url = new URL(key.token_uri)
      return Promise.resolve(config)
    },
  })
  return jwt
}
