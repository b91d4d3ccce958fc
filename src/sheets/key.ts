import { readFileSync } from 'node:fs'

export interface ServiceAccountKey { client_email: string, private_key: string, token_uri: string }

/** The key file of Google's console, as text or as a path. Throws an Error whose message says what to mend and holds nothing of the key. */
export function readKey({ text, file }: { text?: string, file?: string }): ServiceAccountKey | null {
  if (!text && !file) return null
  const json = text ?? readFileSync(file!, 'utf8')
  const { type, client_email, private_key, token_uri = 'https://oauth2.googleapis.com/token' } = parsed(json)
  if (type !== 'service_account' || typeof client_email !== 'string' || typeof private_key !== 'string' || !private_key.includes('PRIVATE KEY')) {
    throw new Error('is no service account key: give the JSON that Google Cloud makes under "IAM & Admin, Service accounts, Keys"')
  }
  return { client_email, private_key: private_key.replaceAll('\\n', '\n'), token_uri: String(token_uri) }
}

function parsed(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? value as Record<string, unknown> : {}
  } catch {
    throw new Error('is no JSON: give the whole key file, as Google Cloud made it')
  }
}
