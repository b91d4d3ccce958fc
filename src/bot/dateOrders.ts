import { understand, understandRemind } from '../domain/understand.ts'
import type { Rule } from '../domain/rule.ts'
import type { Reading } from '../domain/understanding.ts'
import type { Incoming } from './incoming.ts'

/** How a date such as 3/4 may be meant. */
export type DateOrder = NonNullable<Reading['dayOrder']>

/** What a text means in either order, where that is two things and the reader has not said which they write; else null. */
export function inEitherOrder({ text, command }: Incoming, reading: Reading): { orders: DateOrder[], offers: Rule[] } | null {
  if (reading.dayOrder) return null
  const orders: DateOrder[] = ['day-first', 'month-first']
  const read = orders.map(dayOrder => (command ? understandRemind : understand)(text, { ...reading, dayOrder }))
  const offers = read.flatMap(({ kind, reminders }) => kind === 'create' && reminders.length === 1 ? reminders.map(({ rule }) => rule) : [])
  return offers.length === 2 && offers[0]!.start !== offers[1]!.start ? { orders, offers } : null
}
