/** Tells screen readers what arrived; the list itself is not live, or every scroll up would be read out. */
import { on } from '../model/bus.js'
import { nameOf } from '../model/names.js'
import { place } from '../model/place.js'
import { summary } from '../text/summary.js'
import { byId, h } from './dom.js'

export function startAnnounce() {
  const box = byId('announcer')
  on('message', message => {
    if (message.chat.id !== place.chat || message.from?.id === place.me) return
    const line = h('p', {}, `${nameOf(message.from)}: ${message.text ?? summary(message)}`)
    box.append(line)
    setTimeout(() => line.remove(), 10_000)
  })
}
