export interface ServiceAccountKey { client_email: string, private_key: string, token_uri: string }

/** The key file of Google's console. Throws an Error whose message says what to mend and holds nothing of the key. */
export function readKey(json: string): ServiceAccountKey {
  const { type, client_email, private_key, token_uri = 'https://oauth2.googleapis.com/token' } = parsed(json)
  if (type !== 'service_account' || typeof client_email !== 'string' || typeof private_key !== 'string' || !private_key.includes('PRIVATE KEY')) {
    throw new Error('give a service account key: the JSON that Google Cloud makes under "IAM & Admin, Service accounts, Keys"')
  }
  return { client_email, private_key: private_key.replaceAll('\\n', '\n'), token_uri: String(token_uri) }
}

function parsed(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? value as Record<string, unknown> : {}
  } catch {
    throw new Error('give the whole key file as Google Cloud made it: this is no JSON')
  }
}
