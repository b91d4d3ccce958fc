import { describeRule } from '../domain/wording.ts'
import { instantToLocal } from '../domain/zone.ts'
import { answersForSheet, deliveriesForSheet, remindersForSheet } from '../storage/sheetSource.ts'
import type { Chat } from '../storage/chats.ts'
import type { Db } from '../storage/pool.ts'
import { ruleOf, type ListedReminder } from '../storage/reminders.ts'
import { trimmed } from './cell.ts'
import { tabs, type Row, type Tab } from './tabs.ts'
import { tagsOf } from './tags.ts'
import type { SheetWords } from './words.ts'

/** How long deliveries stay in their tab. */
const deliveriesMs = 90 * 86_400_000

export const numberOf = (key: string): number => Number(key.slice(1).split('-')[0])

export interface Source {
  db: Db
  chat: Chat
  words: SheetWords
  nowMs: number
  /** Ids of the tab's rows that are known. */
  shown: readonly string[]
}

/** What a tab is to say, by row id, without the status. */
export async function rowsFor(tab: Tab, { db, chat, words, nowMs, shown }: Source): Promise<Map<string, Row>> {
  switch (tab.name) {
    case 'reminders':
      return new Map((await remindersForSheet(db, chat.id, shown.map(numberOf))).map(reminder => [`R${reminder.id}`, reminderRow(reminder, words)]))
    case 'answers':
      return new Map((await answersForSheet(db, chat.id)).map(({ answer, n, day, answered_at, checkin, text, amount, currency, category }) => [`A${answer}-${n}`, {
        date: day, time: localMinute(answered_at, chat.zone ?? 'UTC').slice(11), checkin: checkin ?? '', text, amount: trimmed(amount ?? ''), currency: currency ?? '', category: category ?? '',
      }]))
    case 'deliveries':
      return new Map((await deliveriesForSheet(db, chat.id, nowMs - deliveriesMs, nowMs)).map(({ id, reminder, zone, due_at, sent_at, late_ms, state }) => [`D${id}`, {
        reminder, due: localMinute(due_at, zone), sent: sent_at === null ? '' : localMinute(sent_at, zone), late: late_ms === null ? '' : String(Math.round(late_ms / 100) / 10), outcome: words.outcome(state),
      }]))
  }
}

function reminderRow(reminder: ListedReminder, words: SheetWords): Row {
  const { text, zone, state, next_due_at } = reminder
  return {
    text, when: describeRule(ruleOf(reminder), { locale: words.lang }), next: next_due_at === null ? '' : localMinute(next_due_at, zone),
    zone, state: words.state(state), tags: tagsOf(text).join(', '),
  }
}

const localMinute = (atMs: number, zone: string): string => instantToLocal(atMs, zone).slice(0, 16)

export const wantedTabs = (link: { deliveries: boolean }): Tab[] => [tabs.reminders, tabs.answers, ...link.deliveries ? [tabs.deliveries] : []]
