const auth = (name: string) => `https://www.googleapis.com/auth/${name}`

const writing = [auth('spreadsheets'), auth('drive'), auth('drive.file')]
const listing = [auth('drive'), auth('drive.file'), auth('drive.readonly'), auth('drive.metadata'), auth('drive.metadata.readonly')]

/** What a method is, as far as quotas and scopes go. */
export const reads = { api: 'sheets', kind: 'read', scopes: [...writing, auth('spreadsheets.readonly'), auth('drive.readonly')] } as const satisfies object
export const writes = { api: 'sheets', kind: 'write', scopes: writing } as const satisfies object
export const looksUp = { api: 'drive', kind: undefined, scopes: listing } as const satisfies object
export const shares = { api: 'drive', kind: undefined, scopes: [auth('drive'), auth('drive.file')] } as const satisfies object
