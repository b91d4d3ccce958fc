/** Starts the page: views first, then the state, then the stream of events. */
import { startComposer } from './compose/composer.js'
import * as api from './model/api.js'
import { on } from './model/bus.js'
import { listen } from './model/live.js'
import { go, lastPerson, place, start } from './model/place.js'
import { loadMessages, loadState, room, roomsOf, store, take } from './model/store.js'
import { startAnnounce } from './view/announce.js'
import { startChats } from './view/chats.js'
import { startConversation } from './view/conversation.js'
import { byId } from './view/dom.js'
import { startHead } from './view/head.js'
import { startInline } from './view/inline.js'
import { startKeys } from './view/keys.js'
import { startSide } from './view/side.js'
import { complain } from './view/toast.js'
import { startTyping } from './view/typing.js'

for (const begin of [startSide, startChats, startTyping, startHead, startInline, startConversation, startComposer, startAnnounce, startKeys]) begin()

on('place', before => {
  byId('app').dataset.pane = place.chat ? 'talk' : 'list'
  if (before.me !== place.me) void loadMine()
})
// New people and chats: only what is not here yet is loaded.
on('state', () => { if (place.me) void loadMine() })

const loadMine = (again = false) => loadMessages(roomsOf(place.me).map(r => r.chat.id), again).catch(complain)

/** Whatever may have been missed is asked for again; wishes that come while one round runs become one more. */
let running = false
/** @type {'nothing' | 'new' | 'all'} */
let wanted = 'nothing'
/** @param {'new' | 'all'} what */
async function refresh(what) {
  if (wanted !== 'all') wanted = what
  if (running) return
  running = true
  try {
    while (wanted !== 'nothing') {
      const again = wanted === 'all'
      wanted = 'nothing'
      await loadState()
      if (!place.me) await enter()
      await loadMine(again)
    }
  } catch (error) {
    complain(error)
  } finally {
    running = false
  }
}

/** Who and where one is when the page opens: as the address says, else as last time, else the first person. */
async function enter() {
  const asked = start()
  if (store.users.length === 0) await alone(firstPerson)
  const known = (/** @type {number | null} */ id) => store.users.some(u => u.id === id) ? id : null
  const me = known(asked.me) ?? known(lastPerson()) ?? store.users[0]?.id ?? 0
  const chat = asked.chat && room(asked.chat) ? asked.chat : asked.me && !asked.chat ? null : me
  go({ me, chat, topic: chat ? asked.topic : null }, { replace: true })
}

async function firstPerson() {
  await loadState()
  if (store.users.length > 0) return
  await api.post('users', { first_name: 'Ada', language_code: navigator.language.split('-')[0] })
  await loadState()
}

/** Two tabs that open together must not both make a first person. @param {() => Promise<void>} work */
const alone = work => navigator.locks ? navigator.locks.request('punctual.enter', work) : work()

listen(event => {
  if (event.type === 'open') void refresh('all')
  else if (event.type === 'state') void refresh('new')
  take(event)
})
void refresh('new')
