import { badRequest } from '../failure.ts'
import type { Methods } from './call.ts'

/** How long a press waits for its answer; Telegram does not say, and answers later than this are of no use to anybody. */
export const answerableMs = 15 * 60_000
const longestAnswer = 200

export const callbackMethods: Methods = {
  answerCallbackQuery({ world }, { callback_query_id, text, show_alert, url }) {
    const query = world.queries.get(callback_query_id)
    if (!query || world.clock.nowMs() - query.atMs > answerableMs) throw badRequest('query is too old and response timeout expired or query ID is invalid')
    if (text !== undefined && text.length > longestAnswer) throw badRequest('MESSAGE_TOO_LONG')
    world.queries.set(query.id, { ...query, answered: true })
    world.events.tell({ type: 'callback_answer', callback_query_id, ...(text && { text }), ...(show_alert && { show_alert }), ...(url && { url }) })
    return true
  },
}
