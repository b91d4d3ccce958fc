import { drive } from '@googleapis/drive'
import { sheets, type sheets_v4 } from '@googleapis/sheets'
import { faultOf } from './failure.ts'
import type { ServiceAccountKey } from './key.ts'
import { login } from './login.ts'
import type { Tab } from './tabs.ts'

/** Reads and writes of the Sheets API are counted by Google, those of Drive hardly. */
export type CallKind = 'read' | 'write'

export interface File { id: string, isSheet: boolean, trashed: boolean, canEdit: boolean, modifiedAtMs: number, byUs: boolean }

/** The calls that are used. Each throws a GoogleFault. */
export interface Google {
  email: string
  /** These tabs, whole; all must be there. */
  read(spreadsheetId: string, tabs: readonly Tab[]): Promise<sheets_v4.Schema$Spreadsheet>
  /** Ids and names of all tabs. */
  listTabs(spreadsheetId: string): Promise<{ sheetId: number, title: string }[]>
  change(spreadsheetId: string, requests: sheets_v4.Schema$Request[]): Promise<void>
  write(spreadsheetId: string, data: sheets_v4.Schema$DataFilterValueRange[]): Promise<void>
  file(id: string): Promise<File>
  /** Spreadsheets shared with us that changed after then. */
  changedFiles(afterMs: number): Promise<File[]>
}

export interface GoogleOptions {
  key: ServiceAccountKey
  /** Instead of Google's own, for the stand-in. */
  rootUrl?: string
  /** Comes back when the call may be made. */
  permit: (kind: CallKind) => Promise<void>
  /** Google says that there were too many of a kind. */
  onLimited?: (kind: CallKind, retryInMs: number | null) => Promise<void>
}

const timeoutMs = 20_000
const sheetType = 'application/vnd.google-apps.spreadsheet'
const fileFields = 'id,mimeType,trashed,modifiedTime,lastModifyingUser(me),capabilities(canEdit)'
const gridFields = 'sheets(properties(sheetId,gridProperties(rowCount,columnCount)),data(rowData(values(userEnteredValue,effectiveValue,formattedValue)),columnMetadata(developerMetadata(metadataId,metadataKey,metadataValue))))'

export function createGoogle({ key, rootUrl, permit, onLimited }: GoogleOptions): Google {
  const options = { auth: login(key), retry: false, timeout: timeoutMs, ...rootUrl ? { rootUrl } : {} } as const
  const { spreadsheets } = sheets({ version: 'v4', ...options })
  const { files } = drive({ version: 'v3', ...options })
  const call = async <T>(kind: CallKind | null, make: () => Promise<{ data: T }>): Promise<T> => {
    if (kind) await permit(kind)
    try {
      return (await make()).data
    } catch (error) {
      const fault = faultOf(error)
      if (fault.kind === 'quota' && kind) await onLimited?.(kind, fault.retryInMs)
      throw fault
    }
  }
  return {
    email: key.client_email,
    read: (spreadsheetId, tabs) => call('read', () => spreadsheets.getByDataFilter({
      spreadsheetId, fields: gridFields, requestBody: { includeGridData: true, dataFilters: tabs.map(({ sheetId }) => ({ gridRange: { sheetId } })) },
    })),
    async listTabs(spreadsheetId) {
      const { sheets: list = [] } = await call('read', () => spreadsheets.get({ spreadsheetId, fields: 'sheets.properties(sheetId,title)' }))
      return list.map(({ properties }) => ({ sheetId: properties?.sheetId ?? 0, title: properties?.title ?? '' }))
    },
    async change(spreadsheetId, requests) {
      await call('write', () => spreadsheets.batchUpdate({ spreadsheetId, fields: 'spreadsheetId', requestBody: { requests } }))
    },
    async write(spreadsheetId, data) {
      await call('write', () => spreadsheets.values.batchUpdateByDataFilter({ spreadsheetId, fields: 'spreadsheetId', requestBody: { valueInputOption: 'RAW', data } }))
    },
    file: async fileId => fileOf(await call(null, () => files.get({ fileId, fields: fileFields }))),
    async changedFiles(afterMs) {
      const found: File[] = []
      const q = `mimeType = '${sheetType}' and trashed = false${afterMs > 0 ? ` and modifiedTime > '${new Date(afterMs).toISOString()}'` : ''}`
      for (let pageToken: string | undefined; ;) {
        const page = await call(null, () => files.list({ q, pageSize: 1_000, pageToken, fields: `nextPageToken,files(${fileFields})` }))
        found.push(...(page.files ?? []).map(fileOf))
        pageToken = page.nextPageToken ?? undefined
        if (!pageToken) return found
      }
    },
  }
}

const fileOf = (file: { id?: string | null, mimeType?: string | null, trashed?: boolean | null, modifiedTime?: string | null, lastModifyingUser?: { me?: boolean | null } | null, capabilities?: { canEdit?: boolean | null } | null }): File => ({
  id: file.id!, isSheet: file.mimeType === sheetType, trashed: file.trashed ?? false, canEdit: file.capabilities?.canEdit ?? false,
  modifiedAtMs: Date.parse(file.modifiedTime ?? ''), byUs: file.lastModifyingUser?.me === true,
})
