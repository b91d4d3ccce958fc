/** Where this tab is: who one is and which chat is open. It lives in the URL's hash, so that each tab can be another person. */
import { emit } from './bus.js'

/** @typedef {{me: number, chat: number | null, topic: number | null}} Place */

/** @type {Place} */
export let place = { me: 0, chat: null, topic: null }

function read() {
  const params = new URLSearchParams(location.hash.slice(1))
  const number = (/** @type {string} */ name) => Number(params.get(name)) || null
  return { me: number('me') ?? 0, chat: number('chat'), topic: number('topic') }
}

/** @param {Partial<Place>} change @param {{replace?: boolean}} [how] */
export function go(change, { replace = false } = {}) {
  const next = { ...place, ...change }
  const hash = new URLSearchParams(Object.entries(next).filter(([, v]) => v).map(([k, v]) => [k, String(v)]))
  history[replace ? 'replaceState' : 'pushState'](null, '', `#${hash}`)
  settle(next)
}

/** @param {Place} next */
function settle(next) {
  const before = place
  place = next
  if (next.me !== before.me) remember(next.me)
  emit('place', before)
}

const key = 'punctual.me'
/** @param {number} me */
function remember(me) {
  try { localStorage.setItem(key, String(me)) } catch { /* blocked storage only costs the memory of who one was */ }
}
export function lastPerson() {
  try { return Number(localStorage.getItem(key)) || null } catch { return null }
}

export const start = () => read()
addEventListener('popstate', () => settle(read()))
addEventListener('hashchange', () => {
  const next = read()
  if (next.me !== place.me || next.chat !== place.chat || next.topic !== place.topic) settle(next)
})
