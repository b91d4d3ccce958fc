/** Scrolling of the conversation: stays at the end while one is there, asks for older messages near the top. */
import { byId } from './dom.js'
import { icon } from './icons.js'

let stuck = true
let lastTop = 0

/** @param {{older: () => void, seen: () => void}} tell */
export function startScroll({ older, seen }) {
  const box = byId('scroll')
  const button = byId('to-end')
  button.append(icon('down'))
  button.setAttribute('aria-label', 'To the newest message')
  button.addEventListener('click', toEnd)
  box.addEventListener('scroll', () => {
    // Only a person scrolls up; what grows below leaves the position as it was.
    if (box.scrollHeight - box.scrollTop - box.clientHeight < 60) stuck = true
    else if (box.scrollTop < lastTop) stuck = false
    lastTop = box.scrollTop
    button.hidden = stuck
    if (stuck) seen()
  }, { passive: true })
  new IntersectionObserver(entries => { if (entries.some(e => e.isIntersecting)) older() }, { root: box, rootMargin: '600px 0px 0px' }).observe(byId('older'))
  // Pictures load, the composer grows, a phone's keyboard opens: who was at the end stays there.
  const follow = new ResizeObserver(() => { if (stuck) toEnd() })
  follow.observe(box)
  follow.observe(byId('days'))
}

export const atEnd = () => stuck

export function toEnd() {
  const box = byId('scroll')
  stuck = true
  byId('to-end').hidden = true
  box.scrollTop = box.scrollHeight
}

/** Runs a change above what is seen without moving it. @param {() => void} change */
export function keepPlace(change) {
  const box = byId('scroll')
  const fromEnd = box.scrollHeight - box.scrollTop
  change()
  box.scrollTop = box.scrollHeight - fromEnd
}
