/** Dates as people read them, in this browser's language and zone. */
import { now } from '../model/clock.js'

const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })
const weekdayTime = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
const weekdayDay = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short' })
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' })
const dayMonth = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' })
const dayMonthYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', year: 'numeric' })
const shortDay = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' })
const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'short' })

/** @param {number} unix */
export const formatTime = unix => time.format(unix * 1000)
/** @param {number} unix */
export const formatMoment = unix => full.format(unix * 1000)
/** @param {Date} date */
export const formatDay = date => weekdayDay.format(date)
/** @param {Date} date */
export const formatClock = date => weekdayTime.format(date)

/** @param {Date} date */
const midnight = date => new Date(date.getFullYear(), date.getMonth(), date.getDate())
/** @param {Date} date  whole days from the playground's today; rounded, because days of 23 and 25 hours exist */
const daysFromToday = date => Math.round((midnight(date).getTime() - midnight(now()).getTime()) / 86_400_000)

/** @param {number} unix */
export const dayKey = unix => midnight(new Date(unix * 1000)).getTime()

/** @param {number} key */
export function dayLabel(key) {
  const date = new Date(key)
  const days = daysFromToday(date)
  if (days === 0) return 'Today'
  if (days === -1) return 'Yesterday'
  if (days === 1) return 'Tomorrow'
  return (date.getFullYear() === now().getFullYear() ? dayMonth : dayMonthYear).format(date)
}

/** For the list of chats. @param {number} unix */
export function stamp(unix) {
  const date = new Date(unix * 1000)
  const days = daysFromToday(date)
  if (days === 0) return time.format(date)
  return (Math.abs(days) < 7 ? weekday : shortDay).format(date)
}

/** @param {number} ms */
export function formatSpan(ms) {
  const minutes = Math.round(Math.abs(ms) / 60_000)
  const parts = [[Math.floor(minutes / 1440), 'd'], [Math.floor(minutes / 60) % 24, 'h'], [minutes % 60, 'min']].filter(([n]) => n)
  return `${ms < 0 ? '−' : '+'}${parts.map(([n, unit]) => `${n} ${unit}`).join(' ') || '0 min'}`
}

/** @param {number} seconds */
export const formatDuration = seconds => `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`
/** @param {number} bytes */
export const formatSize = bytes => bytes < 1024 ? `${bytes} B` : bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(bytes < 10240 ? 1 : 0)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`
