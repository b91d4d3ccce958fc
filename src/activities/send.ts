import type { Api, RawApi } from 'grammy'
import type { Clock } from '../clock.ts'
import type { Outcome } from '../domain/delivery.ts'
import { nagShown } from '../domain/manner.ts'
import { claimed, type Claim, type ClaimedStep } from '../storage/claim.ts'
import type { Settlement } from '../storage/settle.ts'
import { callTelegram } from '../telegram/call.ts'
import { currencyOf, localeShown } from '../storage/conventions.ts'
import { bundleMessage, deliveryMessage, type DeliveredItem } from '../telegram/delivery.ts'
import type { Chat } from '../storage/chats.ts'
import { movedMessage } from '../telegram/moved.ts'
import { sheetMessage } from '../telegram/sheetNotice.ts'
import { classify } from '../telegram/outcome.ts'
import { summaryText } from '../telegram/summary.ts'

/** A claim older than this is not sent: the next attempt may have begun by the time HTTP ends. */
const freshMs = 5_000

/** The one Telegram call of a delivery. */
export async function send(api: Api<RawApi>, clock: Clock, claim: Claim): Promise<Settlement> {
  const startedAtMs = Date.now()
  if (startedAtMs - claim.claimedAtMs > freshMs) return { outcome: { kind: 'unsent', retryInMs: 0 }, code: null, tookMs: 0 }
  const attempt = Math.max(...claimed(claim).map(step => step.attempt))
  const done = (outcome: Outcome, code: number | null) => ({ outcome, code, tookMs: Date.now() - startedAtMs })
  const { method, payload } = message(claim, clock.nowMs())
  try {
    const sent = await callTelegram<{ message_id: number }>(api, method, payload)
    return done({ kind: 'sent', messageId: sent.message_id }, 200)
  } catch (error) {
    const { outcome, code } = classify(error, attempt)
    return done(outcome, code)
  }
}

function message(claim: Claim, nowMs: number) {
  const chat = { tgId: claim.chat.tg_id, lang: localeShown(claim.chat), threadId: claim.steps[0]?.reminder.thread_id ?? null }
  if (claim.notice?.sheet) return sheetMessage(claim.notice.sheet, claim.notice.repeat, chat)
  if (claim.notice) return movedMessage(claim.notice, chat, nowMs)
  const [only, ...more] = claim.steps.map(step => item(step, claim.chat, nowMs))
  return more.length ? bundleMessage([only!, ...more], chat) : deliveryMessage(only!, chat)
}

const item = (step: ClaimedStep, chat: Chat, nowMs: number): DeliveredItem => ({
  occurrenceId: step.occurrenceId, reminderId: step.reminder.id, text: step.reminder.text, entities: step.reminder.entities,
  media: step.reminder.media, zone: step.reminder.zone, dueAtMs: step.dueAtMs, sentAtMs: nowMs, repeat: step.repeat,
  missedBefore: step.missedBefore, state: 'open', ...(step.kind === 'pre' ? { comesAtMs: step.occurrenceDueAtMs } : {}),
  nag: step.kind === 'pre' ? null : nagShown(step.reminder.nag, step.nagsSent + (step.kind === 'nag' ? 1 : 0)),
  asking: step.kind === 'pre' ? null : step.reminder.ask && { kind: step.reminder.ask, answers: [], unanswered: step.unanswered, shared: chat.kind !== 'private' },
  summary: step.kind === 'pre' ? null : step.summary && summaryText(step.summary, chat.lang, currencyOf(chat)),
})
