/** Attaching a file: chosen, dropped or pasted; a last look, a caption, then it is sent. */
import { formatSize } from '../text/times.js'
import { dialog, field } from '../view/dialog.js'
import { h } from '../view/dom.js'
import { icon } from '../view/icons.js'
import { kindOf, toBase64 } from './file.js'
import { send } from './send.js'

const limit = 20 * 1024 * 1024

/** @param {File} file @param {{replyTo: number | null, sent: () => void}} how */
export function attach(file, { replyTo, sent }) {
  const kind = kindOf(file.type)
  const url = kind === 'photo' ? URL.createObjectURL(file) : null
  const caption = h('input', { maxlength: 1024, placeholder: 'Add a caption', autocomplete: 'off', name: 'caption' })
  const asFile = h('input', { type: 'checkbox', name: 'as-file' })
  const look = url ? h('img', { class: 'attach-look', src: url, alt: '' }) : h('div', { class: 'file' }, h('span', { class: 'file-mark' }, icon('file')), h('span', { class: 'file-text' }, h('strong', {}, file.name), h('small', {}, formatSize(file.size))))
  const box = dialog(kind === 'photo' ? 'Send a photo' : kind === 'voice' ? 'Send a voice message' : 'Send a file', [
    look,
    field('Caption', caption),
    kind !== 'document' && h('label', { class: 'check' }, asFile, 'Send as a file'),
  ], {
    ok: 'Send',
    run: async () => {
      if (file.size > limit) throw new Error(`${file.name} has ${formatSize(file.size)}; the playground takes up to ${formatSize(limit)}`)
      const as = asFile.checked ? 'document' : kind
      const words = caption.value.trim()
      await send({ [as]: { name: file.name, mime: file.type || 'application/octet-stream', base64: await toBase64(file) }, ...(words ? { caption: words } : {}) }, replyTo)
      sent()
    },
  })
  box.addEventListener('close', () => { if (url) URL.revokeObjectURL(url) })
  caption.focus()
}
