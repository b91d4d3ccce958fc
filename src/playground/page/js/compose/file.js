/** Files on their way into the chat. */

/** @param {Blob} blob @returns {Promise<string>} */
export function toBase64(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''))
    reader.onerror = () => reject(new Error('The file cannot be read'))
    reader.readAsDataURL(blob)
  })
}

/** @typedef {'photo' | 'video' | 'voice' | 'document'} Kind */

/** @param {string} mime @returns {Kind} */
export function kindOf(mime) {
  // Telegram's photos are still pictures; a GIF or an SVG sent as one would lose what it is.
  if (/^image\/(jpeg|png|webp)$/.test(mime)) return 'photo'
  if (mime.startsWith('video/')) return 'video'
  if (/^audio\/(ogg|opus|webm)/.test(mime)) return 'voice'
  return 'document'
}
