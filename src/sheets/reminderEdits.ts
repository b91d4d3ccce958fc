import { nextOccurrence } from '../domain/recurrence.ts'
import type { Rule } from '../domain/rule.ts'
import { understand, understandNewTime, understandWhen } from '../domain/understand.ts'
import type { Reading } from '../domain/understanding.ts'
import type { Chat } from '../storage/chats.ts'
import { floatsIn, readingFor } from '../storage/conventions.ts'
import { changeReminder, planNext, replan } from '../storage/planning.ts'
import type { Tx } from '../storage/pool.ts'
import { findReminder, insertReminder, patchReminder, ruleOf, type Reminder, type ReminderPatch } from '../storage/reminders.ts'
import { changeState } from '../storage/state.ts'
import { recordUndo, snapshot } from '../storage/undo.ts'
import type { Row } from './tabs.ts'
import { tagsIn, withTags } from './tags.ts'
import { stateIn, type SheetWords, type StatusCode } from './words.ts'

export interface EditContext { tx: Tx, chat: Chat, words: SheetWords, nowMs: number, linkedBy: number }

/** Why something typed was not taken, and what it was. */
export interface Refused { code: StatusCode, value: string }

/** Telegram sends no longer text. */
const longestText = 4_096

/** Takes what a person changed in a reminder's row; one undo takes all of it back. What cannot be taken leaves the reminder as it is. */
export async function editReminder(context: EditContext, id: number, edits: Row): Promise<Refused[]> {
  const { tx, chat, nowMs } = context
  const before = await findReminder(tx, chat.id, id)
  if (!before) return []
  const refused: Refused[] = []
  const patch = { ...wordsPatch(before, edits, refused), ...timePatch(context, before, edits, refused) }
  const changed = Object.keys(patch).length ? await changeReminder(tx, before, patch, nowMs) : before
  const after = await changeTo(context, changed, edits, refused)
  if (after.rev !== before.rev) await recordUndo(tx, { chatId: chat.id, label: 'edit', before: [snapshot(before)], after: [after], nowMs })
  return refused
}

function wordsPatch(before: Reminder, { text, tags }: Row, refused: Refused[]): ReminderPatch {
  const plain = text?.trim()
  if (plain === '' && !before.media) refused.push({ code: 'text-missing', value: '' })
  else if (plain !== undefined && plain.length > longestText) refused.push({ code: 'text-too-long', value: '' })
  else if (plain !== undefined) return tags === undefined ? { text: plain, entities: [] } : { text: withTags(plain, tagsIn(tags)), entities: [] }
  if (tags === undefined) return {}
  const tagged = withTags(before.text, tagsIn(tags))
  return { text: tagged, entities: tagged.startsWith(before.text) ? before.entities : [] }
}

function timePatch({ chat, nowMs }: EditContext, before: Reminder, { when }: Row, refused: Refused[]): ReminderPatch {
  if (when === undefined) return {}
  const reading = readingFor(chat, nowMs)
  const understood = reading && understandNewTime(when, reading, ruleOf(before))
  if (!understood || !nextOccurrence(understood.rule, nowMs)) {
    refused.push({ code: reading ? 'when-unread' : 'zone-missing', value: when })
    return {}
  }
  const floating = floatsIn(chat, { rule: understood.rule })
  return before.state === 'deleted' ? { rule: understood.rule, floating } : { rule: understood.rule, floating, state: 'active' }
}

/** "paused", "active", "deleted" and back. What is over comes again by a new time only. */
async function changeTo({ tx, words, nowMs }: EditContext, reminder: Reminder, { state: typed }: Row, refused: Refused[]): Promise<Reminder> {
  if (typed === undefined) return reminder
  const state = stateIn(words, typed)
  const refuse = (code: StatusCode) => { refused.push({ code, value: typed }); return reminder }
  if (state === undefined) return refuse('state-unread')
  if (state === reminder.state) return reminder
  if (state === 'ended') return refuse('state-unread')
  if (state === 'deleted') return (await changeState(tx, reminder, 'delete', nowMs))!
  if (!nextOccurrence(ruleOf(reminder), nowMs)) return refuse('when-past')
  if (state === 'active' && reminder.state === 'paused') return (await changeState(tx, reminder, 'resume', nowMs))!
  const active = reminder.state === 'active' ? reminder : await patchReminder(tx, reminder.id, { state: 'active' })
  if (state === 'paused') return (await changeState(tx, active, 'pause', nowMs))!
  await replan(tx, active, nowMs)
  return active
}

/** A row without an id becomes a reminder, its time being in its own column or in its text. */
export async function addReminder({ tx, chat, nowMs, linkedBy }: EditContext, { text = '', when = '', tags = '' }: Row): Promise<Reminder | Refused> {
  const reading = readingFor(chat, nowMs)
  if (!reading) return { code: 'zone-missing', value: '' }
  const said = when.trim() ? { text: text.trim(), rule: understandWhen(when, reading)?.rule } : inText(text, reading)
  if (!said) return { code: 'when-missing', value: '' }
  if (!said.rule || !nextOccurrence(said.rule, nowMs)) return { code: 'when-unread', value: when || text }
  const wanted = withTags(said.text, [...new Set([...tagsIn(tags), ...tagsIn((said.text.match(/#\S+/g) ?? []).join(' '))])])
  if (!wanted) return { code: 'text-missing', value: '' }
  if (wanted.length > longestText) return { code: 'text-too-long', value: '' }
  const reminder = (await insertReminder(tx, {
    chatId: chat.id, creator: linkedBy, text: wanted, entities: [], media: null, rule: said.rule, floating: floatsIn(chat, { rule: said.rule }), threadId: null, source: null, nowMs,
  }))!
  await planNext(tx, reminder, nowMs, nowMs)
  await recordUndo(tx, { chatId: chat.id, label: 'create', before: [{ id: reminder.id, patch: null }], after: [reminder], nowMs })
  return reminder
}

function inText(text: string, reading: Reading): { text: string, rule: Rule } | null {
  const { kind, reminders: [first] } = understand(text, reading)
  return kind === 'create' && first ? { text: first.text, rule: first.rule } : null
}
