/** Starts the spreadsheet page: views first, then the files, then the stream of events. */
import { listen } from '../model/live.js'
import { complain } from '../view/toast.js'
import { startEditor } from './editor.js'
import { startGrid } from './grid.js'
import { startHead } from './head.js'
import { loadBook, loadFiles, model } from './model.js'
import { startTabs } from './tabs.js'

for (const begin of [startHead, startGrid, startEditor, startTabs]) begin()

/** Wishes that come while one round runs become one more. */
let running = false
/** @type {'nothing' | 'book' | 'files'} */
let wanted = 'nothing'
/** @param {'book' | 'files'} what */
async function refresh(what) {
  if (wanted !== 'files') wanted = what
  if (running) return
  running = true
  try {
    while (wanted !== 'nothing') {
      const files = wanted === 'files' || !model.book
      wanted = 'nothing'
      await (files ? loadFiles() : loadBook(/** @type {NonNullable<typeof model.book>} */ (model.book).id))
    }
  } catch (error) {
    complain(error)
  } finally {
    running = false
  }
}

listen(event => {
  if (event.type === 'open' || event.type === 'state') void refresh('files')
  else if (event.type === 'changed' && event.spreadsheetId === model.book?.id) void refresh('book')
})
void refresh('files')
