/** What one can do to a column or a row. */
import { menu, under } from '../view/menu.js'
import { complain } from '../view/toast.js'
import { act, letters, tab } from './model.js'

/** @param {string} name @param {object} body */
const does = (name, body) => () => act(name, { tab: tab()?.title, ...body }).catch(complain)

/** @param {number} column @param {Element} anchor */
export function columnMenu(column, anchor) {
  const letter = letters(column)
  menu({ ...under(anchor), anchor }, [
    { label: 'Sort rows A → Z', icon: 'down', run: does('sort', { column: letter }) },
    { label: 'Sort rows Z → A', icon: 'up', run: does('sort', { column: letter, descending: true }) },
    'line',
    { label: 'Insert a column left', icon: 'plus', run: does('insert', { columns: letter }) },
    ...hiding({ columns: letter }, tab()?.hiddenColumns.map(index => ({ columns: letters(index) })) ?? []),
    { label: `Delete column ${letter}`, icon: 'trash', danger: true, run: does('delete', { columns: letter }) },
  ], { label: `Column ${letter}` })
}

/** @param {number} row @param {Element} anchor */
export function rowMenu(row, anchor) {
  const name = String(row + 1)
  menu({ ...under(anchor), anchor }, [
    { label: 'Insert a row above', icon: 'plus', run: does('insert', { rows: name }) },
    ...hiding({ rows: name }, tab()?.hiddenRows.map(index => ({ rows: String(index + 1) })) ?? []),
    { label: `Delete row ${name}`, icon: 'trash', danger: true, run: does('delete', { rows: name }) },
  ], { label: `Row ${name}` })
}

/** @param {object} span @param {object[]} hidden @returns {import('../view/menu.js').Item[]} */
const hiding = (span, hidden) => [
  { label: 'Hide', icon: 'ban', run: does('hide', span) },
  ...hidden.length ? [/** @type {import('../view/menu.js').Item} */ ({ label: 'Show what is hidden', icon: 'check', run: () => Promise.all(hidden.map(each => does('hide', { ...each, hidden: false })())) })] : [],
]
