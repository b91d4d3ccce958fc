import { localDayOf, namedCurrency, readAnswer, type Answer, type ItemRow, type Kind, type Person } from '../domain/checkin.ts'
import { answersTo, findAnswer, stateOf, writeAnswer, type AnswerChange, type AnswerState, type StoredAnswer, type StoredItem } from '../storage/answers.ts'
import { currencyOf } from '../storage/conventions.ts'
import { readMark, unmarkDone, type MarkChange } from '../storage/marks.ts'
import { findReminder } from '../storage/reminders.ts'
import { recordUndo } from '../storage/undo.ts'
import { numberOf } from './source.ts'
import type { EditContext, Refused } from './reminderEdits.ts'
import type { Row } from './tabs.ts'

const rowNumber = (key: string): number => Number(key.split('-')[1])

/** Takes what a person changed in an answer's row; what cannot be taken leaves the answer as it is. */
export async function editAnswer(context: EditContext, key: string, edits: Row): Promise<Refused[]> {
  const answer = await findAnswer(context.tx, context.chat.id, numberOf(key))
  const item = answer?.items.find(({ n }) => n === rowNumber(key))
  if (!answer || answer.deleted || !item) return []
  const refused: Refused[] = []
  const changed = await changedState(context, answer, item, edits, refused)
  if (changed) await write(context, 'answer-edit', [[answer, changed]])
  return refused
}

async function changedState(context: EditContext, answer: StoredAnswer, item: StoredItem, edits: Row, refused: Refused[]): Promise<AnswerState | null> {
  const next = changedItem(personOf(context), item, edits, refused)
  if (isSame(item, next)) return null
  const items = answer.items.map(one => one.n === item.n ? next : one)
  if (answer.parsed.kind === 'amounts') return { ...stateOf(answer), items, parsed: withItem(answer.parsed, item, next) }
  if (next.text === item.text && next.amount === item.amount) return { ...stateOf(answer), items }
  const said = next.text === item.text ? next.amount ?? '' : next.text
  const parsed = readAnswer(said, await kindOf(context, answer), personOf(context))
  if (parsed.kind !== 'none' && parsed.kind === answer.parsed.kind) return { ...stateOf(answer), text: said, parsed, items: [{ ...next, amount: 'value' in parsed && item.amount !== null ? String(parsed.value) : item.amount }] }
  refused.push({ code: 'amount-unread', value: said })
  return null
}

function changedItem(person: Person, item: StoredItem, { text, amount, currency, category }: Row, refused: Refused[]): StoredItem {
  const next = { ...item }
  if (text?.trim()) next.text = text.trim()
  if (amount !== undefined && isDecimal(amount)) next.amount = amount
  else if (amount !== undefined) refused.push({ code: 'amount-unread', value: amount })
  const code = currency === undefined ? null : namedCurrency(currency, { locale: person.locale, own: person.currency })
  if (code) next.currency = code
  else if (currency !== undefined) refused.push({ code: 'currency-unread', value: currency })
  if (category !== undefined) next.category = categoryIn(category)
  return next
}

const isDecimal = (text: string): boolean => /^-?\d{1,15}(\.\d{1,12})?$/.test(text)
const categoryIn = (typed: string): string | null => typed.trim().replace(/^#/, '') || null
const isSame = (a: ItemRow, b: ItemRow): boolean => a.text === b.text && a.amount === b.amount && a.currency === b.currency && a.category === b.category

function withItem(parsed: Answer & { kind: 'amounts' }, before: ItemRow, { text, amount, currency, category }: ItemRow): Answer {
  const at = parsed.items.findIndex(item => item.text === before.text && item.amount === before.amount && item.currency === before.currency)
  return { ...parsed, items: parsed.items.map((item, index) => index === at ? { ...item, text, amount: amount ?? item.amount, currency: currency ?? item.currency, category } : item) }
}

/** A row without an id is an expense that was logged there. */
export async function addAnswer(context: EditContext, { date, text = '', amount = '', currency = '', category = '' }: Row): Promise<string | Refused> {
  const { tx, chat, nowMs, linkedBy } = context
  if (!isDecimal(amount)) return { code: 'amount-unread', value: amount }
  const person = personOf(context)
  const code = currency ? namedCurrency(currency, { locale: person.locale, own: person.currency }) : person.currency
  if (!code) return { code: 'currency-unread', value: currency }
  if (chat.zone === null) return { code: 'zone-missing', value: '' }
  const item: ItemRow = { text: text.trim(), amount, currency: code, category: categoryIn(category), tags: [] }
  const said = [item.text, amount, code].filter(Boolean).join(' ')
  const parsed: Answer = { kind: 'amounts', items: [{ ...item, amount, currency: code, start: 0, end: said.length }], unread: [] }
  const day = /^\d{4}-\d\d-\d\d$/.test(date ?? '') ? date! : localDayOf(nowMs, chat.zone, chat.prefs.dayEnds ?? '00:00')
  const answer = await writeAnswer(tx, { chatId: chat.id, reminderId: null, occurrenceId: null, person: linkedBy, day, messageId: null, nowMs }, { text: said, parsed, items: [item], deleted: false })
  await recordUndo(tx, { chatId: chat.id, label: 'answer', before: [], after: [], answers: [{ id: answer.id, rev: answer.rev, before: null }], nowMs })
  return `A${answer.id}-${answer.items[0]!.n}`
}

/** These rows are gone, and an answer that has no other with them. Returns the undo of all of it. */
export async function deleteAnswers(context: EditContext, keys: readonly string[]): Promise<number | null> {
  const changes: [StoredAnswer, AnswerState][] = []
  for (const [id, gone] of Map.groupBy(keys, numberOf)) {
    const answer = await findAnswer(context.tx, context.chat.id, id)
    if (!answer || answer.deleted) continue
    const items = answer.items.filter(({ n }) => !gone.some(key => rowNumber(key) === n))
    changes.push([answer, items.length ? { ...stateOf(answer), items } : { ...stateOf(answer), deleted: true }])
  }
  return changes.length ? write(context, 'answer-delete', changes) : null
}

async function write({ tx, chat, nowMs }: EditContext, label: string, changes: readonly (readonly [StoredAnswer, AnswerState])[]): Promise<number> {
  const answers: AnswerChange[] = []
  const marks: MarkChange[] = []
  for (const [before, state] of changes) {
    const { id, rev } = await writeAnswer(tx, before, state)
    answers.push({ id, rev, before: stateOf(before) })
    if (state.deleted) marks.push(...await reopen({ tx, chat, nowMs }, before))
  }
  return recordUndo(tx, { chatId: chat.id, label, before: [], after: [], marks, answers, nowMs })
}

/** A question whose only answer is gone is open again. */
async function reopen({ tx, chat, nowMs }: Pick<EditContext, 'tx' | 'chat' | 'nowMs'>, { occurrence_id: occurrence, reminder_id: reminder }: StoredAnswer): Promise<MarkChange[]> {
  const before = occurrence === null ? undefined : await readMark(tx, chat.id, occurrence)
  if (!before || before.state !== 'done' || reminder === null || (await answersTo(tx, chat.id, occurrence!)).length) return []
  await unmarkDone(tx, occurrence!, nowMs)
  return [{ reminder, occurrence: occurrence!, before, after: (await readMark(tx, chat.id, occurrence!))! }]
}

async function kindOf({ tx, chat }: EditContext, { reminder_id: id }: StoredAnswer): Promise<Kind> {
  return (id === null ? undefined : await findReminder(tx, chat.id, id))?.ask ?? { kind: 'text' }
}

const personOf = ({ chat }: EditContext): Person => ({ locale: chat.lang, currency: currencyOf(chat) })
