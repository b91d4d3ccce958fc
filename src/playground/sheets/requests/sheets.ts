import type { sheets_v4 } from '@googleapis/sheets'
import { fieldsOf } from '../api/mask.ts'
import { shownSheet } from '../api/spreadsheet.ts'
import { invalid } from '../failure.ts'
import { sheetName } from '../model/a1.ts'
import { resize, setFrozen } from '../model/dimensions.ts'
import { followRename } from '../model/references.ts'
import { addSheet, requireFreeTitle, sheetWithId, type Sheet, type Workbook } from '../model/workbook.ts'
import type { Handlers } from './handlers.ts'

export const sheetHandlers: Handlers = {
  addSheet(workbook, { properties }) {
    const sheet = addSheet(workbook, properties ?? {})
    return { addSheet: { properties: shownSheet(workbook, sheet) } }
  },

  deleteSheet(workbook, { sheetId }) {
    const sheet = sheetWithId(workbook, sheetId, 'sheet')
    if (workbook.sheets.length === 1) throw invalid("You can't remove all the sheets in a document.")
    if (workbook.sheets.every(other => other === sheet || other.hidden)) throw invalid("You can't remove all the visible sheets in a document.")
    workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1)
    followRename(workbook, sheet.title)
  },

  updateSheetProperties(workbook, { properties = {}, fields }) {
    const sheet = sheetWithId(workbook, properties.sheetId, 'sheet')
    for (const field of fieldsOf(fields, Object.keys(setters))) setters[field]!(workbook, sheet, properties)
  },

  updateSpreadsheetProperties(workbook, { properties = {}, fields }) {
    for (const field of fieldsOf(fields, ['title', 'locale', 'timeZone'])) {
      const value = properties[field as 'title' | 'locale' | 'timeZone']
      if (!value) throw invalid(`Must specify a value for ${field}`)
      workbook[field as 'title' | 'locale' | 'timeZone'] = value
    }
  },
}

type Setter = (workbook: Workbook, sheet: Sheet, properties: sheets_v4.Schema$SheetProperties) => void

/** `*` sets all of them, so a property that is not given is left alone. */
const setters: Record<string, Setter> = {
  title(workbook, sheet, { title }) {
    if (title == null) return
    requireFreeTitle(workbook, title, sheet)
    const before = sheet.title
    sheet.title = title
    followRename(workbook, before, sheetName(title))
  },
  index(workbook, sheet, { index }) {
    if (index == null) return
    const from = workbook.sheets.indexOf(sheet)
    workbook.sheets.splice(from, 1)
    workbook.sheets.splice(index > from ? index - 1 : index, 0, sheet) // counted as before the move
  },
  hidden(workbook, sheet, { hidden }) {
    if (hidden && workbook.sheets.every(other => other === sheet || other.hidden)) throw invalid("You can't hide all the sheets in a document.")
    if (hidden) sheet.hidden = true
    else delete sheet.hidden
  },
  tabColorStyle(_workbook, sheet, { tabColorStyle }) {
    if (tabColorStyle) sheet.tabColorStyle = tabColorStyle
    else delete sheet.tabColorStyle
  },
  'gridProperties.rowCount': (workbook, sheet, { gridProperties }) => { if (gridProperties?.rowCount != null) resize(workbook, sheet, 'ROWS', gridProperties.rowCount) },
  'gridProperties.columnCount': (workbook, sheet, { gridProperties }) => { if (gridProperties?.columnCount != null) resize(workbook, sheet, 'COLUMNS', gridProperties.columnCount) },
  'gridProperties.frozenRowCount': (_workbook, sheet, { gridProperties }) => setFrozen(sheet, 'ROWS', gridProperties?.frozenRowCount ?? 0),
  'gridProperties.frozenColumnCount': (_workbook, sheet, { gridProperties }) => setFrozen(sheet, 'COLUMNS', gridProperties?.frozenColumnCount ?? 0),
}
