import type { TestContext } from 'node:test'
import { drive, type drive_v3 } from '@googleapis/drive'
import { sheets, type sheets_v4 } from '@googleapis/sheets'
import { startSheets, type Sheets, type SheetsOptions } from '../../../src/playground/sheets/server.ts'
import { login as loginWith } from '../../../src/sheets/login.ts'

export interface Google {
  stand: Sheets
  sheets: sheets_v4.Sheets
  drive: drive_v3.Drive
  control<T = unknown>(method: string, path: string, body?: object): Promise<T>
  /** A spreadsheet of Ada's, shared with the service account unless `role` is null. */
  spreadsheet(about?: { tabs?: string[], title?: string, locale?: string, timeZone?: string }, role?: 'writer' | 'reader' | null): Promise<string>
  act(id: string, act: string, body?: object): Promise<unknown>
  /** What `values.get` gives. */
  values(id: string, range: string, options?: Partial<sheets_v4.Params$Resource$Spreadsheets$Values$Get>): Promise<unknown[][]>
  put(id: string, range: string, values: unknown[][], valueInputOption?: string): Promise<sheets_v4.Schema$UpdateValuesResponse>
  batch(id: string, ...requests: sheets_v4.Schema$Request[]): Promise<sheets_v4.Schema$Response[]>
}

/** A stand-in of its own, gone when the test ends, and Google's own clients on it. */
export async function startGoogle(t: TestContext, options: SheetsOptions = {}): Promise<Google> {
  const stand = await startSheets(options)
  t.after(() => stand.stop())
  return talkTo(stand)
}

export const login = ({ key }: Sheets, granted?: string[], privateKey = key.private_key) => loginWith({ ...key, private_key: privateKey }, granted)

export function talkTo(stand: Sheets, jwt = login(stand)): Google {
  const options = { version: 'v4', rootUrl: stand.rootUrl, auth: jwt, retry: false } as const
  const google: Google = {
    stand, sheets: sheets(options), drive: drive({ ...options, version: 'v3' }),
    async control<T>(method: string, path: string, body?: object) {
      const response = await fetch(`${stand.url}/control${path}`, { method, ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) })
      const answer = await response.json() as T & { error?: string }
      if (!response.ok) throw new Error(`${response.status} ${answer.error}`)
      return answer
    },
    async spreadsheet(about = {}, role = 'writer') {
      const { id } = await google.control<{ id: string }>('POST', '/spreadsheets', about)
      if (role) await google.act(id, 'share', { role })
      return id
    },
    act: (id, act, body = {}) => google.control('POST', `/spreadsheets/${id}/${act}`, body),
    values: async (spreadsheetId, range, more = {}) => (await google.sheets.spreadsheets.values.get({ spreadsheetId, range, ...more })).data.values ?? [],
    put: async (spreadsheetId, range, values, valueInputOption = 'RAW') => (await google.sheets.spreadsheets.values.update({ spreadsheetId, range, valueInputOption, requestBody: { values } })).data,
    batch: async (spreadsheetId, ...requests) => (await google.sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } })).data.replies ?? [],
  }
  return google
}

/** Why a call is refused: "400 INVALID_ARGUMENT Unable to parse range: …". */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    return `accepted: ${JSON.stringify(await call)}`
  } catch (error) {
    const { response, message } = error as { response?: { status: number, data: { error?: { status?: string, message?: string } } }, message: string }
    return response?.data.error ? `${response.status} ${response.data.error.status ?? ''} ${response.data.error.message}`.replace('  ', ' ') : `no answer: ${message}`
  }
}
