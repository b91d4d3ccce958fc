/** What the page shows: the files, the one that is open, its tab and the selected cell. */
import { post } from '../model/api.js'
import { emit } from '../model/bus.js'

/** @typedef {{shown: string, kind: string, entered?: string, note?: string} | null} Cell */
/** @typedef {{sheetId: number, title: string, rowCount: number, columnCount: number, hidden: boolean, frozenRowCount: number, hiddenRows: number[], hiddenColumns: number[], cells: Cell[][]}} Tab */
/** @typedef {{id: string, name: string, mimeType: string, owner: string, trashed: boolean, modifiedBy: string, serviceRole: string | null}} Summary */
/** @typedef {Summary & {tabs?: Tab[]}} Book */

export const model = {
  account: '',
  /** @type {Summary[]} */ files: [],
  /** @type {Book | null} */ book: null,
  sheetId: 0,
  row: 0,
  column: 0,
}

/** @param {string} path */
async function get(path) {
  const response = await fetch(`/control/${path}`).catch(() => { throw new Error('The playground does not answer. Is it still running?') })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.error)
  return answer
}

export const tab = () => model.book?.tabs?.find(each => each.sheetId === model.sheetId) ?? model.book?.tabs?.find(each => !each.hidden) ?? null
export const isSheet = (/** @type {Summary} */ file) => file.mimeType.endsWith('.spreadsheet')

export async function loadFiles() {
  const { account, files } = await get('state')
  model.account = account.email
  model.files = files.filter(isSheet)
  const wanted = new URLSearchParams(location.hash.slice(1)).get('id')
  const id = model.files.some(file => file.id === model.book?.id) ? model.book?.id : wanted && model.files.some(file => file.id === wanted) ? wanted : model.files[0]?.id
  if (id) return loadBook(id)
  model.book = null
  emit('book')
}

/** @param {string} id */
export async function loadBook(id) {
  const before = model.book?.id === id ? tab() : null
  model.book = await get(`spreadsheets/${encodeURIComponent(id)}`)
  model.sheetId = tab()?.sheetId ?? 0
  history.replaceState(null, '', `#id=${id}`)
  emit('book', before)
}

/** @param {number} row @param {number} column */
export function select(row, column) {
  const here = tab()
  if (!here) return
  model.row = Math.max(0, Math.min(row, here.rowCount - 1))
  model.column = Math.max(0, Math.min(column, here.columnCount - 1))
  emit('select')
}

/** @param {number} sheetId */
export function openTab(sheetId) {
  model.sheetId = sheetId
  Object.assign(model, { row: 0, column: 0 })
  emit('book')
}

/** What a person does to the open file; the answer comes back as an event like anybody's change. @param {string} name @param {object} [body] */
export const act = (name, body = {}) => post(`spreadsheets/${model.book?.id}/${name}`, body)

/** @param {number} column @returns {string} */
export const letters = column => (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + column % 26)
export const cellName = () => `${letters(model.column)}${model.row + 1}`
/** What one edits in a cell. @param {Cell | undefined} cell */
export const editable = cell => cell?.entered ?? cell?.shown ?? ''
export const selectedCell = () => tab()?.cells[model.row]?.[model.column]

/** @param {string} value */
export function enter(value) {
  if (value === editable(selectedCell())) return
  const title = tab()?.title.replaceAll("'", "''")
  return act('edit', { range: `'${title}'!${cellName()}`, value })
}
