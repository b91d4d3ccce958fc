/** Pictures, files, voice, places and other things that messages carry. */
import { formatDuration, formatSize } from '../text/times.js'
import { h } from './dom.js'
import { fileUrl } from './files.js'
import { icon } from './icons.js'

/** @typedef {import('../model/api.js').Message} Message */

/** @param {Message} m @returns {HTMLElement | null} */
export function media(m) {
  if (m.photo) return photo(m.photo)
  if (m.video ?? m.animation ?? m.video_note) return video(/** @type {any} */ (m.video ?? m.animation ?? m.video_note))
  if (m.voice) return sound(m.voice, 'Voice message')
  if (m.audio) return sound(m.audio, m.audio.title ?? m.audio.file_name ?? 'Audio')
  if (m.document) return file(m.document)
  if (m.location) return spot(m.location, m.venue)
  if (m.contact) return plain('user', [m.contact.first_name, m.contact.last_name].filter(Boolean).join(' '), m.contact.phone_number)
  if (m.sticker) return h('div', { class: 'sticker' }, m.sticker.emoji ?? '🏷')
  if (m.dice) return h('div', { class: 'sticker', title: `Value ${m.dice.value}` }, m.dice.emoji)
  if (m.poll) return plain('check', m.poll.question, `Poll: ${m.poll.options.map(o => o.text).join(', ')}`)
  return null
}

/** @param {{file_id: string, width: number, height: number}[]} sizes */
function photo(sizes) {
  const largest = sizes.at(-1)
  const url = fileUrl(largest?.file_id)
  const image = h('img', { class: 'photo', alt: 'Photo', loading: 'lazy', src: url, style: fitted(largest?.width, largest?.height) })
  const link = h('a', { class: 'photo-link', href: url, target: '_blank', rel: 'noopener', 'aria-label': 'Open the photo' }, image)
  image.addEventListener('error', () => link.replaceWith(plain('image', 'Photo', 'cannot be shown')))
  return link
}

/** The size is known before the picture is: nothing moves when it arrives. @param {number | undefined} width @param {number | undefined} height */
function fitted(width, height) {
  if (!width || !height) return {}
  return { 'aspect-ratio': `${width} / ${height}`, width: `${Math.round(Math.min(width, 440, 400 * width / height))}px` }
}

/** @param {{file_id: string, width?: number, height?: number, length?: number}} it */
const video = it => h('video', { class: 'photo', controls: true, preload: 'metadata', src: fileUrl(it.file_id), style: fitted(it.width || it.length || 320, it.height || it.length || 180) })

/** @param {{file_id: string, duration?: number}} it @param {string} label */
function sound(it, label) {
  return h('div', { class: 'sound' },
    h('div', { class: 'sound-name' }, icon('mic'), label, it.duration ? h('small', {}, formatDuration(it.duration)) : null),
    h('audio', { controls: true, preload: 'none', src: fileUrl(it.file_id), 'aria-label': label }))
}

/** @param {{file_id: string, file_name?: string, file_size?: number, mime_type?: string}} it */
function file(it) {
  const name = it.file_name ?? 'File'
  return h('a', { class: 'file', href: fileUrl(it.file_id), download: name },
    h('span', { class: 'file-mark' }, icon('file')),
    h('span', { class: 'file-text' }, h('strong', {}, name), h('small', {}, [it.file_size !== undefined && formatSize(it.file_size), it.mime_type].filter(Boolean).join(' · '))))
}

/** @param {{latitude: number, longitude: number}} at @param {{title: string, address: string}} [venue] */
function spot({ latitude, longitude }, venue) {
  const where = `${Math.abs(latitude).toFixed(4)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude).toFixed(4)}° ${longitude < 0 ? 'W' : 'E'}`
  return h('a', { class: 'spot', target: '_blank', rel: 'noopener noreferrer', href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=12/${latitude}/${longitude}`, 'aria-label': `${venue?.title ?? 'Location'}, ${where}. Open the map` },
    h('span', { class: 'spot-map', style: { '--x': `${(longitude + 180) / 3.6}%`, '--y': `${(90 - latitude) / 1.8}%` } }, icon('pin')),
    h('span', { class: 'spot-text' }, h('strong', {}, venue?.title ?? 'Location'), h('small', {}, venue?.address ?? where)))
}

/** @param {import('./icons.js').IconName} mark @param {string} title @param {string} line */
const plain = (mark, title, line) => h('div', { class: 'file' }, h('span', { class: 'file-mark' }, icon(mark)), h('span', { class: 'file-text' }, h('strong', {}, title), h('small', {}, line)))
