/** The head: which file is open, who may see it. */
import { post } from '../model/api.js'
import { on } from '../model/bus.js'
import { dialog, field } from '../view/dialog.js'
import { byId, fill, h } from '../view/dom.js'
import { icon } from '../view/icons.js'
import { menu, under } from '../view/menu.js'
import { complain, toast } from '../view/toast.js'
import { act, loadBook, model } from './model.js'

export function startHead() {
  on('book', draw)
}

const roles = { writer: 'The bot can edit', commenter: 'The bot can comment', reader: 'The bot can view' }

function draw() {
  const { book } = model
  const role = book?.serviceRole ?? null
  document.title = book ? `${book.name} · Sheets playground` : 'Sheets playground'
  fill(byId('head'),
    h('span', { class: 'book-mark' }, icon('hash')),
    h('div', { class: 'book-title' },
      h('button', { type: 'button', 'aria-haspopup': 'menu', 'aria-label': book ? `${book.name}. Other spreadsheets` : 'Spreadsheets', onclick: (/** @type {Event} */ e) => files(/** @type {Element} */ (e.currentTarget)) }, h('span', {}, book?.name ?? 'Sheets playground'), icon('down')),
      h('p', { class: book?.trashed ? 'trashed' : null }, !book ? 'A stand-in for Google Sheets' : book.trashed ? 'In the bin' : `Changed last by ${book.modifiedBy === model.account ? 'the bot' : book.modifiedBy}`)),
    book && h('button', { type: 'button', class: 'share', 'data-role': role, 'aria-label': role ? roles[/** @type {keyof typeof roles} */ (role)] ?? 'Shared' : 'Share with the bot', onclick: (/** @type {Event} */ e) => sharing(/** @type {Element} */ (e.currentTarget)) },
      icon(role ? 'users' : 'user'), h('span', {}, role ? roles[/** @type {keyof typeof roles} */ (role)] ?? 'Shared' : 'Share with the bot')),
    h('button', { type: 'button', class: 'icon-button theme', 'aria-label': 'Switch between light and dark', title: 'Light or dark', onclick: () => dispatchEvent(new Event('theme-toggle')) }, icon('moon'), icon('sun')))
}

/** @param {Element} anchor */
function files(anchor) {
  const { book } = model
  menu({ ...under(anchor), anchor }, [
    ...model.files.map(file => ({ label: file.trashed ? `${file.name} (in the bin)` : file.name, checked: file.id === book?.id, run: () => loadBook(file.id).catch(complain) })),
    ...model.files.length ? [/** @type {const} */ ('line')] : [],
    { label: 'New spreadsheet', icon: 'plus', run: newSpreadsheet },
    ...book ? [
      { label: 'Copy its link', icon: /** @type {const} */ ('link'), run: () => copy(`https://docs.google.com/spreadsheets/d/${book.id}/edit`) },
      book.trashed ? { label: 'Take it out of the bin', icon: /** @type {const} */ ('reply'), run: () => act('restore').catch(complain) } : { label: 'Move it to the bin', icon: /** @type {const} */ ('trash'), danger: true, run: () => act('trash').catch(complain) },
    ] : [],
  ], { label: 'Spreadsheets' })
}

export function newSpreadsheet() {
  const title = h('input', { value: 'My reminders', required: true, maxlength: '100' })
  dialog('New spreadsheet', [field('Name', title)], {
    ok: 'Create',
    async run() {
      const { id } = await post('spreadsheets', { title: title.value })
      await loadBook(id)
    },
  })
}

/** @param {Element} anchor */
function sharing(anchor) {
  const give = (/** @type {string} */ role) => () => act('share', { role }).catch(complain)
  const { serviceRole } = model.book ?? {}
  menu({ ...under(anchor), anchor }, [
    { label: 'The bot can edit', checked: serviceRole === 'writer', run: give('writer') },
    { label: 'The bot can view', checked: serviceRole === 'reader', run: give('reader') },
    { label: 'Not shared', checked: serviceRole === null, run: () => act('unshare').catch(complain) },
    'line',
    { label: 'Copy the bot’s address', icon: 'copy', run: () => copy(model.account) },
  ], { label: 'Sharing' })
}

/** @param {string} text */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text)
    toast('Copied')
  } catch {
    toast(text)
  }
}
