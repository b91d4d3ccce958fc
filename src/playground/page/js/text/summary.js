/** A message in one line: for the list of chats, quotes and screen readers. */
import { serviceLine } from './service.js'

/** @param {import('../model/api.js').Message} message */
export function summary(message) {
  const service = serviceLine(message)
  if (service) return service
  const words = message.text ?? message.caption
  const kind = kindOf(message)
  const line = words?.replace(/\s+/g, ' ').trim().slice(0, 200)
  return [kind, line].filter(Boolean).join(kind && line ? ', ' : '') || 'Message'
}

/** @param {import('../model/api.js').Message} m */
function kindOf(m) {
  if (m.photo) return '🖼 Photo'
  if (m.animation) return 'GIF'
  if (m.video) return '🎬 Video'
  if (m.video_note) return '🎬 Video message'
  if (m.voice) return '🎤 Voice message'
  if (m.audio) return `🎵 ${m.audio.title ?? 'Audio'}`
  if (m.document) return `📎 ${m.document.file_name ?? 'File'}`
  if (m.sticker) return `${m.sticker.emoji ?? ''} Sticker`
  if (m.venue) return `📍 ${m.venue.title}`
  if (m.location) return '📍 Location'
  if (m.contact) return `👤 ${m.contact.first_name}`
  if (m.dice) return `${m.dice.emoji} ${m.dice.value}`
  if (m.poll) return `📊 ${m.poll.question}`
  return ''
}
