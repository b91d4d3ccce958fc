import { badRequest, type Failure } from '../failure.ts'

/** The real server has no common wording for an absent parameter; these are its own for the usual ones. */
const wordings: Record<string, string> = {
  chat_id: 'chat_id is empty',
  from_chat_id: 'chat_id is empty',
  text: 'message text is empty',
  message_id: 'message identifier is not specified',
  message_ids: 'Message identifiers are not specified',
  user_id: 'invalid user_id specified',
  action: 'wrong parameter action in request',
  callback_query_id: 'query is too old and response timeout expired or query ID is invalid',
}

const files = new Set(['photo', 'audio', 'document', 'video', 'animation', 'voice', 'video_note', 'sticker'])

export const missing = (name: string): Failure =>
  badRequest(files.has(name) ? `there is no ${name.replace('_', ' ')} in the request` : wordings[name] ?? `Parameter "${name}" is required`)
