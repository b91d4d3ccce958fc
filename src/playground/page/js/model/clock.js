/** The playground's clock: real time plus an offset that a visitor may move. */
import * as api from './api.js'
import { emit } from './bus.js'

let offsetMs = 0
let adjustable = false
// What this device's clock is behind the server's, so that both show the same minute.
let skewMs = 0

export const now = () => new Date(Date.now() + skewMs + offsetMs)
export const offset = () => offsetMs
export const canMove = () => adjustable

/** @param {api.Clock} clock */
export function setClock(clock) {
  skewMs = clock.nowMs - clock.offsetMs - Date.now()
  adjustable = clock.adjustable
  setOffset(clock.offsetMs)
}

/** @param {number} ms */
export function setOffset(ms) {
  offsetMs = ms
  emit('clock')
}

/** @param {{advanceMs: number} | {offsetMs: number}} change */
export async function move(change) {
  setClock(await api.post('clock', change))
}

/** @param {Date} instant */
export const moveTo = instant => move({ advanceMs: instant.getTime() - now().getTime() })

let minute = ''
setInterval(() => {
  const current = now().toISOString().slice(0, 16)
  if (current === minute) return
  minute = current
  emit('clock')
}, 1000)
