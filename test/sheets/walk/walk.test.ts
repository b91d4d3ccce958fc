import { deepEqual, equal, ok } from 'node:assert/strict'
import { after, test } from 'node:test'
import { describeRule } from '../../../src/domain/wording.ts'
import type { Answer } from '../../../src/domain/checkin.ts'
import type { Google } from '../../../src/sheets/client.ts'
import { syncLink } from '../../../src/sheets/sync.ts'
import { findAnswer, stateOf, writeAnswer } from '../../../src/storage/answers.ts'
import { changeState, type StateChange } from '../../../src/storage/state.ts'
import { transaction } from '../../../src/storage/pool.ts'
import { findReminder, reminderColumns, ruleOf, type Reminder } from '../../../src/storage/reminders.ts'
import { random } from '../../drills/random.ts'
import { daily, linkedChats, startMs } from '../linked.ts'
import { change, entry, isAhead, isLiving, read, shows, type, type Entry } from './model.ts'
import { letters, look, type SeenRow, type SeenTab } from './sheet.ts'

/**
 * People on both sides do anything, also in the moment before and after each call to Google, and calls fail in every way; again and again
 * both sides are brought together and compared with a model, which says of each cell what has to come of it. `WALK_STEPS=2000 WALK_SEED=7`
 * walks further, or the same way again.
 *
 * What the model lets pass, since nobody could know or docs/sheets.md says so: what a person types into a row in the moment before that
 * very row is written; whether a row that was removed between a read and the end of a write, or while a write was cut off, is gone or back
 * without its note. People touch a row only where they can see which it is: not one that a cut-off write put words of another into.
 */
const steps = Number(process.env.WALK_STEPS ?? 250)
const seed = Number(process.env.WALK_SEED ?? 5)

const chats = await linkedChats()
after(() => chats.stop())

test(`${steps} random steps on both sides with faults converge each time, conflicts are shown, nothing is lost (WALK_SEED=${seed})`, { timeout: 1_800_000 }, async () => {
  console.log(`WALK_SEED=${seed} WALK_STEPS=${steps}`)
  const next = random(seed)
  const upTo = (end: number) => Math.floor(next() * end)
  const chance = (share: number) => next() < share
  const pick = <T>(list: readonly T[]): T => list[upTo(list.length)]!
  const log: string[] = []
  const note = (what: string, ...facts: unknown[]) => { log.push(`${what} ${facts.map(fact => JSON.stringify(fact)).join(' ')}`) }

  const linked = await chats.link()
  const model = new Map<string, Entry>()
  /** New rows that a person typed and no sync has taken, by their text. */
  const typedRows = new Map<string, Entry>()
  /** What stays in a person's own column when the bot's row beside it is gone, or never was. */
  const ownNotes = new Set<string>()
  /** A write was cut off: what it hit is not known. */
  let isTorn = false
  let isInSync = false

  const words = ['milk', 'bread', '=1+1', 'call mom', '#home tidy up', "it's", 'кофе', '日本', '+7 999', '@someone', '2026-01-01', 'R1']
  let number = 0
  const freshText = () => `${pick(words)} ${++number}`
  const freshTime = () => { const minutes = (++number * 7) % 1_440; return { hour: Math.floor(minutes / 60), minute: minutes % 60 } }
  const two = (value: number) => String(value).padStart(2, '0')
  const daysAt = ({ hour, minute }: { hour: number, minute: number }) => `every day at ${two(hour)}:${two(minute)}`
  const freshAmount = () => `${++number}.25`

  const tabOf = (name: Entry['tab']) => look(chats.world, linked, name)
  const act = (name: string, tab: SeenTab, body: object) => chats.world.act(linked.spreadsheetId, name, { tab: tab.title, ...body })
  const put = async (tab: SeenTab, row: number, column: string, value: string) => {
    if (row > tab.rowCount) await chats.world.act(linked.spreadsheetId, 'requests', { requests: [{ appendDimension: { sheetId: tab.sheetId, dimension: 'ROWS', length: row - tab.rowCount } }] })
    tab.rowCount = Math.max(row, tab.rowCount)
    await chats.world.act(linked.spreadsheetId, 'edit', { range: `'${tab.title}'!${tab.column(column)}${row}`, value: `'${value}` })
  }
  const has = (tab: SeenTab, ...columns: string[]) => columns.every(name => tab.header.includes(name))

  for (const name of ['Reminders', 'Answers'] as const) {
    const tab = await tabOf(name)
    await chats.world.act(linked.spreadsheetId, 'edit', { range: `'${tab.title}'!${letters(tab.header.length + 1)}1`, value: 'Note' })
    await act('delete', tab, { rows: '30:1000' }) // room is to be made, and reading costs less
  }

  /** Rows of which a person can see whose they are. */
  const clearRows = (tab: SeenTab, name: Entry['tab']) => tab.rows.flatMap(row => {
    const one = model.get(row.said('Id'))
    const isClear = one?.tab === name && isLiving(one) && one.note === row.said('Note') && one.said.has(row.said('Text')) && tab.rows.filter(other => other.said('Id') === row.said('Id')).length === 1
    return isClear ? [{ row, one, key: row.said('Id') }] : []
  })
  const living = (name: Entry['tab']) => [...model].filter(([, one]) => one.tab === name && isLiving(one))

  const reminders = async () => new Map((await chats.pool.query<Reminder>(`select ${reminderColumns} from reminders r where chat_id = $1 order by id`, [linked.chatId])).rows.map(row => [`R${row.id}`, row]))
  const items = async () => new Map((await chats.pool.query<{ key: string, text: string, amount: string, gone: boolean }>(
    `select 'A' || a.id || '-' || i.n as key, i.text, trim_scale(i.amount)::text as amount, i.deleted_at is not null as gone
     from answer_items i join answers a on a.id = i.answer_id where a.chat_id = $1 order by a.id, i.n`, [linked.chatId])).rows.map(row => [row.key, row]))

  /** What a sync made of rows that were typed is known by its text. */
  const adopt = async () => {
    for (const [key, { text }] of [...await reminders(), ...await items()]) {
      if (model.has(key)) continue
      const one = typedRows.get(text)
      ok(one, `${key} “${text}” was made of nothing`)
      typedRows.delete(text)
      for (const each of Object.values(one.cells)) each.seen = each.typed?.raw ?? each.seen
      model.set(key, one)
    }
  }

  const inChat: Record<string, () => Promise<void>> = {
    async add() {
      const [text, at] = [freshText(), freshTime()]
      const { id } = await chats.remind(linked.chatId, { ...daily, start: `2026-11-25T${two(at.hour)}:${two(at.minute)}:00` }, text)
      model.set(`R${id}`, entry('Reminders', { Text: text, When: daysAt(at), State: 'active' }))
      note('chat adds', id, text)
    },
    async edit() {
      const [key, one] = pick(living('Reminders')) ?? []
      if (!key) return
      const text = freshText()
      await linked.patch(Number(key.slice(1)), { text })
      change(one!, 'Text', text)
      note('chat edits', key, text)
    },
    async retime() {
      const [key, one] = pick(living('Reminders')) ?? []
      if (!key) return
      const at = freshTime()
      await linked.patch(Number(key.slice(1)), { rule: { ...daily, start: `2026-11-25T${two(at.hour)}:${two(at.minute)}:00` } })
      change(one!, 'When', daysAt(at))
      note('chat retimes', key, daysAt(at))
    },
    async pause() {
      const [key, one] = pick(living('Reminders')) ?? []
      if (!key) return
      const [what, state] = one!.cells.State!.chat === 'active' ? ['pause', 'paused'] as const : ['resume', 'active'] as const
      await inState(key, what)
      change(one!, 'State', state)
      note('chat', what, key)
    },
    async delete() {
      if (living('Reminders').length < 4) return
      const [key, one] = pick(living('Reminders'))
      await inState(key, 'delete')
      one.isDeletedInChat = true
      note('chat deletes', key)
    },
    async answer() {
      const values = Array.from({ length: 1 + upTo(2) }, () => ({ Text: `${pick(['tea', 'taxi', 'лук'])} ${++number}`, Amount: freshAmount() }))
      const text = values.map(({ Text, Amount }) => `"${Text}" ${Amount}`).join(', ')
      const parsed: Answer = { kind: 'amounts', items: [], unread: [] }
      const rows = values.map(({ Text, Amount }) => ({ text: Text, amount: Amount, currency: 'EUR', category: null, tags: [] }))
      const { id, items } = await transaction(chats.pool, tx => writeAnswer(tx, { chatId: linked.chatId, reminderId: null, occurrenceId: null, person: 7, day: '2026-11-24', messageId: null, nowMs: startMs },
        { text, parsed, items: rows, deleted: false }))
      items.forEach(({ n }, at) => model.set(`A${id}-${n}`, entry('Answers', values[at]!)))
      note('chat answers', id, text)
    },
    async correct() {
      const [key, one] = pick(living('Answers')) ?? []
      if (!key) return
      const [name, column] = pick([['text', 'Text'], ['amount', 'Amount']] as const)
      const value = name === 'text' ? `corrected ${++number}` : freshAmount()
      await inAnswer(key, each => ({ ...each, [name]: value }))
      change(one!, column, value)
      note('chat corrects', key, value)
    },
    async takeBack() {
      if (living('Answers').length < 3) return
      const [key] = pick(living('Answers'))
      await transaction(chats.pool, async tx => { const answer = (await findAnswer(tx, linked.chatId, numberIn(key)))!; await writeAnswer(tx, answer, { ...stateOf(answer), deleted: true }) })
      for (const [other, each] of model) if (other.startsWith(`${key.split('-')[0]}-`)) each.isDeletedInChat = true
      note('chat takes back', key)
    },
  }
  const numberIn = (key: string) => Number(key.slice(1).split('-')[0])
  const inState = (key: string, what: StateChange) => transaction(chats.pool, async tx => { await changeState(tx, (await findReminder(tx, linked.chatId, numberIn(key)))!, what, chats.clock.nowMs()) })
  const inAnswer = (key: string, work: (item: { text: string, amount: string | null }) => object) => transaction(chats.pool, async tx => {
    const answer = (await findAnswer(tx, linked.chatId, numberIn(key)))!
    await writeAnswer(tx, answer, { ...stateOf(answer), items: answer.items.map(item => item.n === Number(key.split('-')[1]) ? { ...item, ...work(item) } : item) })
  })

  const pickRow = async (name: Entry['tab'], ...columns: string[]) => {
    const tab = await tabOf(name)
    const rows = has(tab, 'Id', 'Note', 'Text', ...columns) ? clearRows(tab, name) : []
    return rows.length ? { tab, rows, ...pick(rows) } : null
  }
  const typeInto = async (name: Entry['tab'], column: string, raw: string, means: string | null) => {
    const found = await pickRow(name, column)
    if (!found) return
    await put(found.tab, found.row.number, column, raw)
    type(found.one, column, raw, means)
    note('Sheet edits', found.key, column, raw)
  }
  const anyTab = () => pick(['Reminders', 'Reminders', 'Answers'] as const)
  const inSheet: Record<string, () => Promise<void>> = {
    async edit() { const text = freshText(); await typeInto(anyTab(), 'Text', text, text) },
    async retime() { const at = freshTime(); await typeInto('Reminders', 'When', `daily at ${two(at.hour)}:${two(at.minute)}`, daysAt(at)) },
    async babble() { await typeInto('Reminders', 'When', `when pigs fly ${++number}`, null) },
    async state() { const state = pick(['paused', 'active']); await typeInto('Reminders', 'State', state, state) },
    async amount() { const amount = freshAmount(); await typeInto('Answers', 'Amount', amount, amount) },
    async note() {
      const found = await pickRow(anyTab())
      if (!found) return
      found.one.note = `note ${++number}`
      await put(found.tab, found.row.number, 'Note', found.one.note)
      note('Sheet notes', found.key, found.one.note)
    },
    async remove() {
      const found = await pickRow(anyTab())
      if (!found || living(found.one.tab).length < 4) return
      await act('delete', found.tab, { rows: String(found.row.number) })
      Object.assign(found.one, { removed: isTorn || isInSync ? 'perhaps' : 'yes' })
      for (const each of Object.values(found.one.cells)) each.typed = null
      note('Sheet removes', found.key, found.one.removed)
    },
    async add() {
      const name = anyTab()
      const tab = await tabOf(name)
      if (!has(tab, 'Text', 'Note', ...name === 'Reminders' ? ['When'] : ['Amount'])) return
      const row = Math.max(1, ...tab.rows.map(each => each.number)) + 1
      const [text, at, amount] = [freshText(), freshTime(), freshAmount()]
      const one = name === 'Reminders' ? entry(name, { Text: text, When: daysAt(at), State: 'active' }) : entry(name, { Text: text, Amount: amount })
      await put(tab, row, 'Text', text)
      await put(tab, row, name === 'Reminders' ? 'When' : 'Amount', name === 'Reminders' ? `daily at ${two(at.hour)}:${two(at.minute)}` : amount)
      if (chance(0.5)) await put(tab, row, 'Note', one.note = `note ${++number}`)
      typedRows.set(text, one)
      note('Sheet adds', text, one.note)
    },
    async own() {
      const tab = await tabOf(anyTab())
      if (!has(tab, 'Note') || ownNotes.size > 20) return
      const own = `own ${++number}`
      await put(tab, Math.max(1, ...tab.rows.map(each => each.number)) + 1 + upTo(2), 'Note', own)
      ownNotes.add(own)
      note('Sheet has its own row', own)
    },
    move: () => structure(),
  }
  /** What people do to rows and columns. Their own column `Note` stays. */
  const structure = async () => {
    const tab = await tabOf(anyTab())
    const { header } = tab
    const moves: Record<string, object | false> = {
      'sort ': { column: tab.column('Text'), descending: chance(0.5), headerRows: 1 },
      'sort': { column: tab.column('Note'), descending: chance(0.5), headerRows: 1 },
      'insert': { rows: String(2 + upTo(4)) },
      'move': tab.rows.length > 2 && { rows: String(pick(tab.rows).number), to: String(2 + upTo(tab.rows.length)) },
      'insert ': header.length < 24 && { columns: letters(upTo(header.length)) },
      'delete': { columns: letters(header.indexOf(pick(['Id', 'Zone', 'State', 'Text', 'Status', 'Date', 'Amount', 'When'].filter(name => header.includes(name))))) },
      'move ': { columns: letters(upTo(header.length)), to: 'A' },
      'hide': { rows: '3' },
      'rename': { title: `Mine ${++number}` },
    }
    const [name, body] = pick(Object.entries(moves))
    if (!body || (name.startsWith('sort') && !has(tab, 'Text', 'Note'))) return
    if (name === 'delete') { // what was typed there and not read is gone with it
      const column = header.find((_, index) => letters(index) === (body as { columns: string }).columns)!
      if (isTorn || isInSync || [...model.values(), ...typedRows.values()].some(({ cells }) => cells[column]?.typed) || (typedRows.size && column !== 'Zone' && column !== 'Date')) return
    }
    await act(name.trim(), tab, body)
    note('Sheet', name, tab.title, body)
  }

  // A person's hand at the very moment of a call.
  let hook: { at: 'read' | 'write' | 'written', skip: number, work: () => Promise<void> } | null = null
  const moment = async (at: string) => {
    if (hook?.at !== at || hook.skip-- > 0) return
    const { work } = hook
    hook = null
    note(`  at ${at}:`)
    await work()
  }
  const allRows = async () => (await Promise.all((['Reminders', 'Answers'] as const).map(async name => (await tabOf(name)).rows.map(row => ({ name, ...row }))))).flat()
  const google: Google = {
    ...chats.google,
    async read(id, tabs) {
      await moment('read')
      const answer = await chats.google.read(id, tabs)
      await sawAll(await allRows())
      note('  read')
      return answer
    },
    async write(id, data) {
      await moment('write')
      const before = await allRows()
      try {
        await chats.google.write(id, data)
      } finally {
        const now = await allRows()
        if (JSON.stringify(now.map(saysAll)) !== JSON.stringify(before.map(saysAll))) await landed(before, now)
        note('  wrote')
      }
      await moment('written')
    },
    async change(id, requests) { note('  changes', requests.length); await chats.google.change(id, requests) },
  }
  const columns = ['Text', 'When', 'State', 'Amount', 'Status', 'Id', 'Note']
  const saysAll = ({ number: at, said }: SeenRow) => [at, ...columns.map(said)]

  const sawAll = async (rows: SeenRow[]) => {
    for (const [key, one] of model) {
      const [row, ...more] = rows.filter(({ said }) => said('Id') === key)
      if (one.removed === 'no') read(one)
      if (row && !more.length && one.removed === 'no') shows(one, row.said)
    }
  }
  /** A write reached the Sheet. What was typed into rows that it hit and nobody had read is gone. */
  const landed = async (before: (SeenRow & { name: string })[], now: (SeenRow & { name: string })[]) => {
    for (const row of before) {
      const after = now.find(other => other.name === row.name && other.number === row.number)
      const isWritten = !after || columns.some(name => name !== 'Status' && after.said(name) !== row.said(name))
      const one = model.get(row.said('Id')) ?? typedRows.get(row.said('Text'))
      if (!isWritten || !one) continue
      if (typedRows.has(row.said('Text'))) {
        if (after?.said('Text') === row.said('Text')) continue // it was given its id
        typedRows.delete(row.said('Text'))
        const other = model.get(after?.said('Id') ?? '')
        if (other?.note === '' && one.note) other.note = one.note // the bot's new row came to stand where the person had just begun theirs
        else if (one.note) ownNotes.add(one.note)
      } else for (const each of Object.values(one.cells)) each.typed = null
    }
    for (const row of now) {
      const one = model.get(row.said('Id'))
      if (one?.removed === 'no' && !before.some(({ said }) => said('Id') === row.said('Id'))) shows({ ...one, owed: [] }, row.said)
    }
  }
  const sync = async () => {
    isInSync = true
    try {
      await syncLink({ ...chats.deps, google }, linked.linkId)
      isTorn = false
      return true
    } catch (error) {
      note('  failed', String(error))
      isTorn = true
      return false
    } finally {
      isInSync = false
      await adopt()
    }
  }

  const converge = async () => {
    await chats.world.control('DELETE', '/faults')
    hook = null
    for (let pass = 0; pass < 3; pass++) ok(await sync(), 'a sync without faults') // the second may take rows for removed, the third writes what that brings
    const [inReminders, inItems] = [await reminders(), await items()]
    for (const name of ['Reminders', 'Answers'] as const) {
      const tab = await tabOf(name)
      for (const [key, one] of model) if (one.tab === name) check(key, one, tab)
      for (const one of model.values()) if (one.tab === name && (!isLiving(one)) && one.note) ownNotes.add(one.note)
      const strange = tab.rows.filter(({ said }) => !model.has(said('Id')) && !(said('Text') === '' && said('Id') === '' && ownNotes.has(said('Note'))))
      deepEqual(strange.map(saysAll), [], 'rows of nobody')
    }
    const notes = (await allRows()).map(({ said }) => said('Note'))
    for (const one of ownNotes) if (one.startsWith('own')) equal(notes.filter(each => each === one).length, 1, `a person's own row ${one}`)
    deepEqual([...typedRows.keys()], [], 'typed rows that nobody took')
    const before = (await linked.calls()).length
    ok(await sync())
    deepEqual((await linked.calls()).slice(before), ['spreadsheets.getByDataFilter'], 'nothing is left to write')
    const tab = await tabOf('Reminders')
    for (const { said, number: at } of tab.rows.reverse()) if (said('State') === 'deleted' && chance(0.7)) await act('delete', tab, { rows: String(at) })

    function check(key: string, one: Entry, tab: SeenTab) {
      const [reminder, item] = [inReminders.get(key), inItems.get(key)]
      const isGone = reminder ? reminder.state === 'deleted' : item!.gone
      const isBack = one.removed !== 'no' && !one.isDeletedInChat && (one.removed === 'perhaps' ? !isGone : Object.values(one.cells).some(isAhead))
      if (isBack) Object.assign(one, { removed: 'no', note: tab.rows.find(({ said }) => said('Id') === key)?.said('Note') === one.note ? one.note : '', owed: [] })
      const about = `${key} ${JSON.stringify(one)}`
      equal(isGone, !isLiving(one), `deleted or not: ${about}`)
      if (isGone) return void (one.removed = one.isDeletedInChat ? one.removed : 'yes')
      const shown = tab.rows.filter(({ said }) => said('Id') === key)
      equal(shown.length, 1, `rows of ${about}`)
      for (const [name, { chat }] of Object.entries(one.cells)) equal(shown[0]!.said(name), chat, `${name} in the Sheet: ${about}`)
      if (reminder) deepEqual([reminder.text, describeRule(ruleOf(reminder), { locale: 'en' }), reminder.state], [one.cells.Text!.chat, one.cells.When!.chat, one.cells.State!.chat], `in the chat: ${about}`)
      else deepEqual([item!.text, item!.amount], [one.cells.Text!.chat, one.cells.Amount!.chat], `in the chat: ${about}`)
      equal(shown[0]!.said('Note'), one.note, `note of ${about}`)
      deepEqual(one.owed, [], `shown in Status ${shown[0]!.said('Status')}: ${about}`)
    }
  }

  const methods = ['spreadsheets.getByDataFilter', 'spreadsheets.values.batchUpdateByDataFilter', 'spreadsheets.batchUpdate', 'spreadsheets.get']
  try {
    await inChat.add!()
    for (let step = 1; step <= steps; step++) {
      log.push(`${step}`)
      const dice = upTo(10)
      if (dice < 3) await pick(Object.values(inChat))()
      else if (dice < 6) await pick(Object.values(inSheet))()
      else if (dice < 7) {
        const fault = { kind: pick(['lost-answer', 'drop', 'error']), code: pick([500, 503, 429]), method: pick(methods), skip: upTo(2) }
        note('fault', fault)
        await linked.fault(fault)
      } else if (dice < 8) hook = { at: pick(['read', 'write', 'written'] as const), skip: upTo(2), work: pick([structure, structure, ...Object.values(inSheet), ...Object.values(inChat)]) }
      else {
        chats.deps.patienceMs = 60_000
        await sync()
        chats.deps.patienceMs = 0
      }
      if (step % 25 === 0) await converge()
    }
    await converge()
  } catch (error) {
    console.log(log.slice(-150).join('\n'))
    for (const name of ['Reminders', 'Answers'] as const) console.log((await tabOf(name)).rows.map(saysAll).map(row => row.join(' | ')).join('\n'))
    throw error
  }
})
