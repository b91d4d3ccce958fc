import type { Reminder } from '../storage/reminders.ts'
import { saysSameTime, type Part } from './editedParts.ts'

/** What a reminder was, and what the edited message makes of it. */
export interface Pair { reminder: Reminder | null, part: Part | null }

const sameText = (reminder: Reminder, { content }: Part) => content === null || content.text === reminder.text
const sameTime = (reminder: Reminder, { rule }: Part) => rule === null || saysSameTime(reminder, rule)

const likeness = [(one: Reminder, part: Part) => sameText(one, part) && sameTime(one, part), sameText, sameTime, () => true]

/** Finds each part of the edited message among what it set before, the likest first; what is left over was added or taken out. */
export function pairsOf(reminders: readonly Reminder[], parts: readonly Part[]): Pair[] {
  const before = new Set(reminders)
  const pairs: Pair[] = parts.map(part => ({ reminder: null, part }))
  for (const isLike of likeness) {
    for (const pair of pairs.filter(({ reminder }) => !reminder)) {
      pair.reminder = [...before].find(one => isLike(one, pair.part!)) ?? null
      if (pair.reminder) before.delete(pair.reminder)
    }
  }
  return [...pairs, ...[...before].map(reminder => ({ reminder, part: null }))]
}
