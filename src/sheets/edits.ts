import { findReminder } from '../storage/reminders.ts'
import { changeState } from '../storage/state.ts'
import { recordUndo, snapshot } from '../storage/undo.ts'
import { addAnswer, deleteAnswers, editAnswer } from './answerEdits.ts'
import { addReminder, editReminder, type EditContext, type Refused } from './reminderEdits.ts'
import { numberOf } from './source.ts'
import type { Row, Tab } from './tabs.ts'

type TabContext = EditContext & { tab: Tab }

/** Takes what a person changed in a row of ours. */
export async function editFrom(context: TabContext, key: string, edits: Row): Promise<Refused[]> {
  if (context.tab.name === 'answers') return editAnswer(context, key, edits)
  return context.tab.name === 'reminders' ? editReminder(context, numberOf(key), edits) : []
}

/** Makes what a new row says; returns its id, or why not, or null where a tab takes no new rows. */
export async function addFrom(context: TabContext, row: Row): Promise<string | Refused | null> {
  if (context.tab.name === 'answers') return addAnswer(context, row)
  if (context.tab.name !== 'reminders') return null
  const added = await addReminder(context, row)
  return 'code' in added ? added : `R${added.id}`
}

/** What these rows stood for is deleted; returns the undo of all of it. */
export async function archive(context: TabContext, keys: readonly string[]): Promise<number | null> {
  const { tab, tx, chat, nowMs } = context
  if (tab.name === 'answers') return deleteAnswers(context, keys)
  if (tab.name !== 'reminders') return null
  const before = []
  const after = []
  for (const key of keys) {
    const reminder = await findReminder(tx, chat.id, numberOf(key))
    if (!reminder) continue
    before.push(snapshot(reminder))
    after.push((await changeState(tx, reminder, 'delete', nowMs))!)
  }
  return before.length ? recordUndo(tx, { chatId: chat.id, label: 'delete', before, after, nowMs }) : null
}
