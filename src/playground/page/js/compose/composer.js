/** The foot of the conversation: field, buttons, what one replies to or edits, the bot's keyboard. */
import { on } from '../model/bus.js'
import { place } from '../model/place.js'
import { messagesOf, store } from '../model/store.js'
import { inTopic } from '../model/topics.js'
import { canEdit } from '../view/actions.js'
import { moveFocus } from '../view/conversation.js'
import { iconButton } from '../view/controls.js'
import { byId, fill, h } from '../view/dom.js'
import { icon } from '../view/icons.js'
import { menu } from '../view/menu.js'
import { complain } from '../view/toast.js'
import { attach } from './attach.js'
import { drawBar } from './bar.js'
import { closedBy } from './closed.js'
import { takeDrops } from './drop.js'
import { createField } from './field.js'
import { shareLocation } from './location.js'
import { currentMarkup, drawKeyboard } from './reply-keyboard.js'
import { edit, send } from './send.js'
import { createSlash } from './slash.js'
import { canRecord, discard, finish, isRecording, record } from './voice.js'

/** @typedef {import('../model/api.js').Message} Message */

/** @type {{kind: 'reply' | 'edit', message: Message} | null} */
let about = null
let keysHidden = false
let busy = false
/** What was typed in each chat and not yet sent. @type {Map<string, {text: string, entities: import('../model/api.js').MessageEntity[]}>} */
const drafts = new Map()

const field = createField({ key: takeKey, changed, files: files => chooseFile(files[0]) })
const slash = createSlash({ pick: text => say(text) })
const bar = h('div', { class: 'bar', hidden: true })
const keys = h('div', { class: 'keys', hidden: true })
const file = h('input', { type: 'file', hidden: true, id: 'file', tabindex: '-1', 'aria-hidden': 'true', onchange: () => { chooseFile(file.files?.[0]); file.value = '' } })
const commands = iconButton('slash', 'Commands', () => { field.element.focus(); field.write('/') }, { id: 'commands' })
const toggle = iconButton('keys', 'Show or hide the bot’s keyboard', () => { keysHidden = !keysHidden; drawKeys() }, { id: 'toggle-keys' })
const plus = iconButton('attach', 'Attach', event => offer(/** @type {Element} */ (event.currentTarget)), { id: 'attach', 'aria-haspopup': 'menu' })
const go = h('button', { type: 'button', class: 'send', id: 'send', onclick: () => press() })
const closed = h('div', { class: 'closed', hidden: true })
const line = h('div', { class: 'line' }, plus, field.element, commands, toggle, go, file)

export function startComposer() {
  byId('composer').append(h('div', { class: 'composer-inner' }, slash.element, bar, line, closed, keys))
  on('place', before => changePlace(before))
  for (const type of ['state', 'reset', 'message', 'edited', 'deleted']) on(type, drawKeys)
  on('reply', message => begin('reply', message))
  on('edit', message => begin('edit', message))
  on('deleted', ({ messageId }) => { if (about?.message.message_id === messageId) begin(null) })
  on('say', say)
  takeDrops(byId('talk'), chooseFile)
  changed()
}

/** @param {string} text */
function say(text) {
  // Pressing a command elsewhere must not cost what one was writing; only the half-typed command is done with.
  if (/^\/\w*$/.test(field.read().text)) field.write('')
  send({ text }).then(focus, complain)
}

async function submit() {
  const words = field.read()
  if (!words.text || busy) return
  const target = about
  busy = true
  try {
    if (target?.kind === 'edit') await edit(target.message, words)
    else await send(words.entities.length ? words : { text: words.text }, target?.message.message_id ?? null)
    field.write('')
    conclude(target)
  } catch (error) {
    complain(error)
  } finally {
    busy = false
  }
}

/** The bot may have asked for a reply before we hear that ours was sent: that stays. @param {typeof about} target */
function conclude(target) {
  if (about === target) begin(null)
}

/** @param {KeyboardEvent} event */
function takeKey(event) {
  const took = slash.key(event)
  if (typeof took === 'string') field.write(took)
  if (took) return true
  if (event.key === 'Enter' && !event.shiftKey) void submit()
  else if (event.key === 'Escape' && about) begin(null)
  else if (event.key === 'ArrowUp' && field.isEmpty()) event.altKey ? moveFocus(0) : editLast()
  else return false
  return true
}

function editLast() {
  const last = place.chat ? messagesOf(place.chat).findLast(m => canEdit(m) && inTopic(m, place.topic)) : null
  if (last) begin('edit', last)
}

function changed() {
  const empty = field.isEmpty()
  const mic = empty && !about && canRecord()
  if (!isRecording()) {
    fill(go, icon(about?.kind === 'edit' ? 'check' : mic ? 'mic' : 'send'))
    go.setAttribute('aria-label', about?.kind === 'edit' ? 'Save' : mic ? 'Record a voice message' : 'Send')
    go.disabled = empty && !mic
    go.dataset.does = mic ? 'record' : 'send'
  }
  slash.offer(about?.kind === 'edit' ? '' : field.element.textContent ?? '')
  commands.hidden = store.commands.length === 0 || !empty
  const active = slash.active()
  field.element[active ? 'setAttribute' : 'removeAttribute']('aria-activedescendant', active ?? '')
}

/** @param {'reply' | 'edit' | null} kind @param {Message} [message] */
function begin(kind, message) {
  const wasEdit = about?.kind === 'edit'
  about = kind && message ? { kind, message } : null
  drawBar(bar, about, () => begin(null))
  if (about?.kind === 'edit') field.write(about.message.text ?? about.message.caption ?? '', about.message.entities ?? about.message.caption_entities)
  else if (wasEdit) field.write('')
  changed()
  drawKeys()
  focus()
  if (about) field.caretToEnd()
}

function focus() {
  // On a phone focus opens the keyboard, which is wanted only when the person asks to write.
  if (about || matchMedia('(hover: hover)').matches) field.element.focus({ preventScroll: true })
}

/** @param {import('../model/place.js').Place} before */
function changePlace(before) {
  if (before.chat) drafts.set(`${before.me}:${before.chat}:${before.topic}`, about?.kind === 'edit' ? { text: '', entities: [] } : field.read())
  keysHidden = false
  if (isRecording()) { discard(); go.classList.remove('recording') }
  begin(null)
  const draft = drafts.get(`${place.me}:${place.chat}:${place.topic}`)
  field.write(draft?.text ?? '', draft?.entities)
}

let asked = 0
function drawKeys() {
  const reason = place.chat ? closedBy() : null
  byId('composer').hidden = !place.chat
  line.hidden = !!reason
  closed.hidden = !reason
  if (reason) fill(closed, reason)
  const current = reason ? null : currentMarkup()
  const keyboard = current?.markup.keyboard
  toggle.hidden = !keyboard
  toggle.setAttribute('aria-pressed', String(!keysHidden))
  keys.hidden = !keyboard || keysHidden
  fill(keys, keyboard && drawKeyboard(current.markup, () => { if (current.markup.one_time_keyboard) { keysHidden = true; drawKeys() } }))
  field.hint(current?.markup.input_field_placeholder ?? 'Message')
  commands.hidden = store.commands.length === 0 || !field.isEmpty()
  if (current?.markup.force_reply && !about && asked !== current.message.message_id) {
    asked = current.message.message_id
    begin('reply', current.message)
  }
}

/** @param {File | undefined} chosen */
function chooseFile(chosen) {
  if (chosen && place.chat) attach(chosen, { replyTo: about?.kind === 'reply' ? about.message.message_id : null, sent: () => begin(null) })
}

/** @param {Element} button */
function offer(button) {
  const box = button.getBoundingClientRect()
  menu({ x: box.left, y: box.top - 6 }, [
    { label: 'Photo or file', icon: 'image', run: () => file.click() },
    { label: 'Location', icon: 'pin', run: () => shareLocation({ replyTo: about?.kind === 'reply' ? about.message.message_id : null, sent: () => begin(null) }) },
  ], { label: 'Attach' })
}

function press() {
  if (go.dataset.does === 'send') return void submit()
  if (isRecording()) {
    go.classList.remove('recording')
    finish()
    return changed()
  }
  record(complain).then(() => {
    go.classList.add('recording')
    go.setAttribute('aria-label', 'Send the recording')
    fill(go, icon('stop'))
  }, complain)
}
