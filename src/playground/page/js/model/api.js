/** The control API of docs/playground.md. */

/** @typedef {import('@grammyjs/types').Message} Message */
/** @typedef {import('@grammyjs/types').MessageEntity} MessageEntity */
/** @typedef {import('@grammyjs/types').User} User */
/** @typedef {import('@grammyjs/types').Chat} Chat */
/** @typedef {{offsetMs: number, nowMs: number, adjustable: boolean}} Clock */
/** @typedef {{chat: Chat, members: number[], topics?: {message_thread_id: number, name: string}[], blocked?: boolean, left?: boolean}} Room */
/** @typedef {{bot: User, users: User[], chats: Room[], clock: Clock, commands: {command: string, description: string}[], flood: boolean}} State */

/**
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 */
async function call(method, path, body) {
  const response = await fetch(`/control/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  }).catch(() => { throw new Error('The playground does not answer. Is it still running?') })
  const answer = await response.json().catch(() => null)
  if (!response.ok) throw new Error(answer?.error ?? `The playground answered ${response.status}`)
  return answer
}

/** @param {string} path @param {unknown} [body] */
export const post = (path, body = {}) => call('POST', path, body)
/** @param {string} path @param {unknown} body */
export const patch = (path, body) => call('PATCH', path, body)
/** @param {string} path @param {unknown} [body] */
export const remove = (path, body) => call('DELETE', path, body)
/** @returns {Promise<State>} */
export const state = () => call('GET', 'state')

/**
 * Every message of a chat, oldest first, page by page.
 * @param {number} chatId
 * @returns {Promise<Message[]>}
 */
export async function history(chatId) {
  /** @type {Message[]} */
  const all = []
  for (;;) {
    const after = all.at(-1)?.message_id ?? 0
    const page = await call('GET', `messages?chat_id=${chatId}&after=${after}&limit=1000`)
    if (page.length === 0) return all
    all.push(...page)
  }
}
