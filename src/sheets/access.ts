import type { Google } from './client.ts'
import { GoogleFault } from './failure.ts'

/** Whether a spreadsheet can be linked; each but `ok` says what to mend. */
export type Access = 'ok' | 'not-shared' | 'view-only' | 'not-a-sheet' | 'trashed' | 'busy' | 'key'

/** What the bot needs to know of Google. */
export interface SheetAccess {
  /** The address to share a Sheet with. */
  email: string
  look(spreadsheetId: string): Promise<Access>
}

/** A person waits for the answer, in a transaction. */
const patienceMs = 5_000

export const sheetAccess = (google: Google): SheetAccess => ({
  email: google.email,
  async look(spreadsheetId) {
    const late = new Promise<Access>(resolve => { setTimeout(resolve, patienceMs, 'busy').unref() })
    return Promise.race([lookAt(google, spreadsheetId), late])
  },
})

async function lookAt(google: Google, spreadsheetId: string): Promise<Access> {
  try {
    const { isSheet, trashed, canEdit } = await google.file(spreadsheetId)
    return !isSheet ? 'not-a-sheet' : trashed ? 'trashed' : canEdit ? 'ok' : 'view-only'
  } catch (error) {
    const kind = error instanceof GoogleFault ? error.kind : 'away'
    return kind === 'gone' || kind === 'denied' ? 'not-shared' : kind === 'key' ? 'key' : 'busy'
  }
}

/** The id in a link as the browser shows it, or "Copy link" gives it. */
export const spreadsheetIdIn = (text: string): string | undefined => /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,})/.exec(text)?.[1]

export const spreadsheetLink = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`
