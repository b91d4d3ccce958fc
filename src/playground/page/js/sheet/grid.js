/** The cells: what they show, which one is selected, what changed just now. */
import { emit, on } from '../model/bus.js'
import { byId, fill, h } from '../view/dom.js'
import { icon } from '../view/icons.js'
import { newSpreadsheet } from './head.js'
import { closeEditor, openEditor } from './editor.js'
import { columnMenu, rowMenu } from './menus.js'
import { letters, model, select, tab } from './model.js'

const spare = { rows: 30, columns: 2 }
const fewestColumns = 12
const widest = 60
const numberWidth = 46

/** @type {Map<string, HTMLTableCellElement>} */
let cells = new Map()
let hadFocus = false

export function startGrid() {
  on('book', draw)
  on('select', () => mark(true))
  const scroll = byId('scroll')
  scroll.addEventListener('keydown', keys)
  scroll.addEventListener('click', event => { const place = placeOf(event); if (place) select(...place) })
  scroll.addEventListener('dblclick', event => { if (placeOf(event)) openEditor() })
}

/** @param {Event} event @returns {[number, number] | null} */
function placeOf(event) {
  const cell = event.target instanceof Element ? event.target.closest('td') : null
  return cell ? [Number(cell.dataset.row), Number(cell.dataset.column)] : null
}

/** @param {import('./model.js').Tab | null} [before]  the same tab before a change: what differs is shown as fresh */
function draw(before) {
  const here = tab()
  const scroll = byId('scroll')
  hadFocus = scroll.contains(document.activeElement)
  if (!model.book || !here) return fill(byId('cells'), empty())
  const used = Math.max(0, ...here.cells.map(row => row.length))
  const rows = Math.min(here.rowCount, here.cells.length + spare.rows)
  const columns = Math.min(here.columnCount, Math.max(used + spare.columns, fewestColumns), widest)
  const shownColumns = Array.from({ length: columns }, (_, column) => column).filter(column => !here.hiddenColumns.includes(column))
  cells = new Map()
  const old = before?.sheetId === here.sheetId ? before : null
  const table = h('table', { class: 'grid', role: 'grid', 'aria-label': here.title, style: { width: `${numberWidth + shownColumns.reduce((sum, column) => sum + widthOf(here, column), 0)}px` } },
    h('colgroup', {}, h('col', { style: { width: `${numberWidth}px` } }), shownColumns.map(column => h('col', { style: { width: `${widthOf(here, column)}px` } }))),
    h('thead', {}, h('tr', {}, h('th', {}), shownColumns.map(column => h('th', { 'data-column': column }, h('button', { type: 'button', tabindex: '-1', 'aria-label': `Column ${letters(column)}`, onclick: (/** @type {Event} */ e) => columnMenu(column, /** @type {Element} */ (e.currentTarget)) }, letters(column)))))),
    h('tbody', {}, Array.from({ length: rows }, (_, row) => row).filter(row => !here.hiddenRows.includes(row)).map(row => line(here, row, shownColumns, old))))
  // Only the cells: an editor beside them keeps the focus while somebody else writes.
  fill(byId('cells'), table)
  select(model.row, model.column)
}

/** @param {import('./model.js').Tab} here @param {number} row @param {number[]} columns @param {import('./model.js').Tab | null} old */
function line(here, row, columns, old) {
  return h('tr', { class: row < here.frozenRowCount ? 'frozen' : null },
    h('th', { 'data-row': row }, h('button', { type: 'button', tabindex: '-1', 'aria-label': `Row ${row + 1}`, onclick: (/** @type {Event} */ e) => rowMenu(row, /** @type {Element} */ (e.currentTarget)) }, String(row + 1))),
    columns.map(column => {
      const cell = here.cells[row]?.[column]
      const isFresh = old && (old.cells[row]?.[column]?.shown ?? '') !== (cell?.shown ?? '')
      const element = h('td', { class: `${cell?.kind ?? ''} ${isFresh ? 'fresh' : ''}`.trim() || null, 'data-row': row, 'data-column': column, tabindex: '-1', title: cell?.note }, cell?.shown ?? '')
      cells.set(`${row}:${column}`, element)
      return element
    }))
}

/** Wide enough for what is in the first rows. @param {import('./model.js').Tab} here @param {number} column */
function widthOf(here, column) {
  const longest = Math.max(0, ...here.cells.slice(0, 50).map(row => row[column]?.shown.length ?? 0))
  return Math.max(88, Math.min(240, 24 + longest * 8))
}

const empty = () => model.book
  ? h('div', { class: 'nothing-yet' }, h('p', {}, 'This file has no tab to show.'))
  : h('div', { class: 'nothing-yet' }, icon('file'), h('h2', {}, 'No spreadsheet yet'), h('p', {}, 'Make one, share it with the bot, and watch its rows arrive.'), h('button', { type: 'button', class: 'button', onclick: newSpreadsheet }, 'New spreadsheet'))

/** @param {boolean} show */
function mark(show) {
  for (const marked of document.querySelectorAll('.grid td[aria-selected], .grid th.here')) {
    marked.removeAttribute('aria-selected')
    marked.classList.remove('here')
  }
  const cell = cells.get(`${model.row}:${model.column}`)
  if (!cell) return
  cell.setAttribute('aria-selected', 'true')
  document.querySelector(`.grid thead th[data-column="${model.column}"]`)?.classList.add('here')
  document.querySelector(`.grid tbody th[data-row="${model.row}"]`)?.classList.add('here')
  for (const each of cells.values()) each.tabIndex = each === cell ? 0 : -1
  if (show && (hadFocus || byId('scroll').contains(document.activeElement)) && !document.querySelector('.cell-editor')) cell.focus({ preventScroll: true })
  if (show && hadFocus) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  hadFocus = true
}

/** @param {KeyboardEvent} event */
function keys(event) {
  if (!(event.target instanceof HTMLTableCellElement)) return
  const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key]
  if (step) select(model.row + /** @type {number} */ (step[0]), model.column + /** @type {number} */ (step[1]))
  else if (event.key === 'Enter' || event.key === 'F2') openEditor()
  else if (event.key === 'Delete' || event.key === 'Backspace') emit('enter', '')
  else if (event.key === 'Escape') closeEditor()
  else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) openEditor(event.key)
  else return
  event.preventDefault()
}
