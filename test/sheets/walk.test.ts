import { deepEqual, equal, ok } from 'node:assert/strict'
import { after, test } from 'node:test'
import { changeState } from '../../src/storage/state.ts'
import { transaction } from '../../src/storage/pool.ts'
import { findReminder } from '../../src/storage/reminders.ts'
import { daily, linkedChats } from './linked.ts'
import { random } from '../drills/random.ts'

/**
 * People on both sides do anything, calls fail in every way, rows and columns move at the moment of a write; again and again both sides are
 * brought together and compared with a model. `WALK_STEPS=2000 WALK_SEED=7` walks further, or the same way again.
 */
const steps = Number(process.env.WALK_STEPS ?? 150)
const seed = Number(process.env.WALK_SEED ?? 5)

const chats = await linkedChats()
after(() => chats.stop())

interface Expected {
  chat: string | null
  sheet: string | null
  agreed: string
  /** A sync that was cut off in between: which of two edits came first is open. */
  torn: boolean
  note: string
  deleted: 'no' | 'in chat' | 'in Sheet' | 'perhaps'
}

test(`${steps} random steps on both sides with faults converge each time, conflicts are shown, nothing is lost (WALK_SEED=${seed})`, { timeout: 1_800_000 }, async () => {
  console.log(`WALK_SEED=${seed} WALK_STEPS=${steps}`)
  const next = random(seed)
  const upTo = (end: number) => Math.floor(next() * end)
  const chance = (share: number) => next() < share
  const pick = <T>(list: readonly T[]): T => list[upTo(list.length)]!
  /** A write was cut off: until the next sync rows may say what belongs to others, so nobody can tell whose row a person means. */
  let unclear = false
  const linked = await chats.link('first')
  const model = new Map<string, Expected>()
  const words = ['milk', 'bread', '=1+1', 'call mom', '#home tidy up', "it's", 'кофе', '日本', 'a\nb', '+7 999', '@someone']
  let number = 0
  const fresh = () => `${pick(words)} ${++number}`
  const expected = (text: string): Expected => ({ chat: null, sheet: null, agreed: text, torn: false, note: '', deleted: 'no' })
  model.set(`R${linked.reminders[0]!.id}`, expected('first'))
  await linked.edit('J1', 'Note')

  const view = async () => {
    const { tabs } = await chats.world.control<{ tabs: { sheetId: number, title: string, columnCount: number, cells: ({ shown: string } | null)[][] }[] }>('GET', `/spreadsheets/${linked.spreadsheetId}`)
    const tab = tabs.find(({ sheetId }) => sheetId === 771_000_001)!
    const header = (tab.cells[0] ?? []).map(cell => cell?.shown ?? '')
    const rows = tab.cells.slice(1).map((cells, above) => ({ row: above + 2, cell: (name: string) => cells[header.indexOf(name)]?.shown ?? '', blank: cells.every(cell => !cell?.shown) }))
    return { title: tab.title, header, rows: rows.filter(({ blank }) => !blank) }
  }
  const letters = (index: number): string => index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26)
  const type = async (at: Awaited<ReturnType<typeof view>>, row: number, column: string, value: string) => {
    if (!at.header.includes(column)) return false
    await chats.world.act(linked.spreadsheetId, 'edit', { range: `'${at.title}'!${letters(at.header.indexOf(column))}${row}`, value: `'${value}` })
    return true
  }
  const living = () => [...model].filter(([, { deleted }]) => deleted === 'no')

  const inChat: Record<string, () => Promise<void>> = {
    async add() {
      const text = fresh()
      model.set(`R${(await chats.remind(linked.chatId, daily, text)).id}`, expected(text))
    },
    async edit() {
      const [key, row] = pick(living()) ?? []
      if (!key) return
      row!.chat = fresh()
      await linked.patch(Number(key.slice(1)), { text: row!.chat })
    },
    async delete() {
      if (living().length < 4) return
      const [key, row] = pick(living())
      row.deleted = 'in chat'
      await transaction(chats.pool, async tx => changeState(tx, (await findReminder(tx, linked.chatId, Number(key.slice(1))))!, 'delete', chats.clock.nowMs()))
    },
  }
  const inSheet: Record<string, () => Promise<void>> = {
    async edit() {
      const at = await view()
      const found = pick(at.rows.filter(({ cell }) => model.get(cell('Id'))?.deleted === 'no'))
      if (!found) return
      const text = fresh().replace('\n', ' ')
      if (await type(at, found.row, 'Text', text)) model.get(found.cell('Id'))!.sheet = text
    },
    async note() {
      const at = await view()
      const found = pick(at.rows.filter(({ cell }) => model.get(cell('Id'))?.deleted === 'no'))
      if (!found) return
      const note = `note ${++number}`
      if (await type(at, found.row, 'Note', note)) model.get(found.cell('Id'))!.note = note
    },
    async remove() {
      const at = await view()
      const found = pick(at.rows.filter(({ cell }) => model.get(cell('Id'))?.deleted === 'no'))
      if (!found || living().length < 4) return
      await chats.world.act(linked.spreadsheetId, 'delete', { tab: at.title, rows: String(found.row) })
      const row = model.get(found.cell('Id'))!
      row.deleted = row.chat === null && !row.torn ? 'in Sheet' : 'perhaps'
    },
    async move() { await chats.world.act(linked.spreadsheetId, ...await structure()) },
  }
  /** What people do to rows and columns. Their own column `Note` stays, as do the headers. */
  const structure = async (): Promise<[string, Record<string, unknown>]> => {
    const { title: tab, header } = await view()
    const ours = header.map((name, index) => ({ name, index })).filter(({ name }) => ['Next', 'Zone', 'State', 'Tags', 'Status'].includes(name))
    const choice = upTo(7)
    if (choice === 0) return ['sort', { tab, column: letters(Math.max(0, header.indexOf('Text'))), descending: chance(0.5), headerRows: 1 }]
    if (choice === 1) return ['sort', { tab, column: letters(header.indexOf('Note')), descending: chance(0.5), headerRows: 1 }]
    if (choice === 2) return ['insert', { tab, rows: '2' }]
    if (choice === 3 && header.length < 24) return ['insert', { tab, columns: letters(upTo(header.length)) }]
    if (choice === 4 && ours.length) return ['delete', { tab, columns: letters(pick(ours).index) }]
    if (choice === 5) return ['move', { tab, columns: letters(upTo(header.length)), to: 'A' }]
    return ['rename', { tab, title: `Mine ${++number}` }]
  }
  const methods = ['spreadsheets.getByDataFilter', 'spreadsheets.values.batchUpdateByDataFilter', 'spreadsheets.batchUpdate', 'spreadsheets.get']

  const tear = () => { for (const row of model.values()) if (row.chat !== null || row.sheet !== null) row.torn = true }
  const converge = async () => {
    await chats.world.control('DELETE', '/faults')
    for (let pass = 0; pass < 3; pass++) await linked.sync() // the second may take rows for removed, the third writes what that brings
    unclear = false
    const at = await view()
    const all = await linked.all()
    const known = new Map(all.map(reminder => [`R${reminder.id}`, reminder]))
    equal(all.length, model.size, 'reminders made')
    for (const [key, row] of model) {
      const { text, state } = known.get(key)!
      const shown = at.rows.filter(({ cell }) => cell('Id') === key)
      if (row.deleted === 'in chat' || row.deleted === 'in Sheet') { equal(state, 'deleted', `${key} ${JSON.stringify(row)}`); continue }
      if (row.deleted === 'perhaps' && state === 'deleted') { row.deleted = 'in Sheet'; continue }
      if (row.deleted === 'perhaps') Object.assign(row, { deleted: 'no', note: '' })
      equal(state, 'active', `${key} ${JSON.stringify(row)}`)
      const wanted = row.chat ?? row.sheet ?? row.agreed
      if (row.torn) ok([row.chat, row.sheet, row.agreed].includes(text), `${key} says ${text}: ${JSON.stringify(row)}`)
      else equal(text, wanted, `${key} ${JSON.stringify(row)}`)
      equal(shown.length, 1, `rows of ${key}`)
      equal(shown[0]!.cell('Text'), text, key)
      equal(shown[0]!.cell('Note'), row.note, `note of ${key}`)
      if (!row.torn && row.chat !== null && row.sheet !== null) ok(shown[0]!.cell('Status').includes(row.sheet), `conflict of ${key} is shown`)
      Object.assign(row, { agreed: text, chat: null, sheet: null, torn: false })
    }
    deepEqual(at.rows.filter(({ cell }) => !model.has(cell('Id'))).map(({ cell }) => [cell('Id'), cell('Text')]), [], 'rows of nobody')
    const before = (await linked.calls()).length
    await linked.sync()
    deepEqual((await linked.calls()).slice(before), ['spreadsheets.getByDataFilter'], 'nothing is left to write')
  }

  for (let step = 1; step <= steps; step++) {
    const dice = upTo(10)
    if (dice < 3) await pick(Object.values(inChat))()
    else if (dice < 6) await (unclear ? inSheet.move : pick(Object.values(inSheet)))!()
    else if (dice < 8) {
      if (chance(0.5)) {
        await linked.fault({ kind: pick(['lost-answer', 'drop', 'error']), code: pick([500, 503, 429]), method: pick(methods), skip: upTo(2) })
      } else {
        const [act, body] = await structure()
        await linked.fault({ kind: 'meanwhile', act, body, method: pick(methods.slice(0, 2)), skip: upTo(2) })
      }
    } else {
      chats.deps.patienceMs = 60_000
      tear()
      unclear = await linked.sync().then(() => false, () => true)
      chats.deps.patienceMs = 0
    }
    if (step % 25 === 0) await converge()
  }
  await converge()
})
