import type { LedgerRow } from '../domain/ledger.ts'
import { describeRule } from '../domain/wording.ts'
import type { StoredAnswer } from '../storage/answers.ts'
import { ledger } from '../storage/ledger.ts'
import { ruleOf } from '../storage/reminders.ts'
import { wholeChat, type WholeChat } from '../storage/whole.ts'
import type { Ctx } from './context.ts'

/** Telegram takes files up to 50 MB from a bot; this many stay well below. */
const mostOccurrences = 50_000

/** The document of /export as JSON text. Its shape is a promise: docs/export.md. */
export async function exported(ctx: Ctx): Promise<string> {
  const { row, work: { tx, nowMs } } = ctx
  const whole = await wholeChat(tx, row.id)
  let room = mostOccurrences
  const reminders = []
  for (const reminder of whole.reminders) {
    const { rows, total } = await ledger(tx, row.id, reminder.id, { limit: Math.max(room, 1), offset: 0 })
    room -= rows.length
    reminders.push({ ...exportedReminder(ctx, reminder), occurrences: rows.reverse().map(exportedOccurrence), olderOccurrencesLeftOut: total - rows.length })
  }
  return `${JSON.stringify({
    format: 'punctual-export',
    version: 1,
    exportedAt: iso(nowMs),
    chat: { kind: row.kind, language: row.lang, zone: row.zone, settings: row.prefs, since: iso(whole.created_at) },
    people: whole.people,
    reminders,
    answers: whole.answers.map(exportedAnswer),
    categories: whole.learnt,
    unfinished: whole.drafts.map(draft => ({ saidAt: iso(draft.created_at), waitsFor: draft.wants, text: draft.text })),
  }, null, 2)}\n`
}

const iso = <Ms extends number | null>(ms: Ms) => (ms === null ? null : new Date(ms as number).toISOString()) as Ms extends number ? string : string | null

function exportedReminder({ row }: Ctx, reminder: WholeChat['reminders'][number]) {
  const rule = ruleOf(reminder)
  return {
    id: reminder.id, text: reminder.text, entities: reminder.entities, file: reminder.media && { kind: reminder.media.kind, fileId: reminder.media.fileId },
    anchor: rule.anchor, start: rule.start, rrule: rule.rrule, announcedBefore: rule.leads ?? [], asksAgain: rule.nag ?? null, countsFromDone: rule.fromCompletion ?? null, zone: rule.zone, followsChatZone: reminder.floating, shown: describeRule(rule, { locale: row.lang }),
    asksFor: reminder.ask, state: reminder.state, topic: reminder.thread_id, createdBy: reminder.creator, createdAt: iso(reminder.created_at), deletedAt: iso(reminder.deleted_at),
  }
}

const exportedAnswer = ({ id, reminder_id, person, day, text, parsed, items, answered_at, deleted }: StoredAnswer) => ({
  id, reminder: reminder_id, by: person, day, text, kind: parsed.kind, items: items.map(({ n: _n, ...item }) => item), answeredAt: iso(answered_at), deleted,
})

const exportedOccurrence = ({ slot, dueAtMs, state, reason, sentAtMs, lateMs, doneAtMs, doneBy, lastSlot, count, steps }: LedgerRow) => ({
  slot, dueAt: iso(dueAtMs), state, reason, sentAt: iso(sentAtMs), lateMs, doneAt: iso(doneAtMs), doneBy, missed: count === null ? null : { lastSlot, count },
  sends: steps.map(step => ({
    kind: step.kind, dueAt: iso(step.dueAtMs), state: step.state, reason: step.reason,
    attempts: step.attempts.map(({ atMs, outcome, code }) => ({ at: iso(atMs), outcome, code })),
  })),
})
