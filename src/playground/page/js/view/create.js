/** Forms that make people, groups and topics. */
import * as api from '../model/api.js'
import { nameOf } from '../model/names.js'
import { go, place } from '../model/place.js'
import { loadMessages, loadState, store } from '../model/store.js'
import { dialog, field } from './dialog.js'
import { h } from './dom.js'

const languages = [['en', 'English'], ['de', 'Deutsch'], ['es', 'Español'], ['fr', 'Français'], ['it', 'Italiano'], ['pt', 'Português'], ['nl', 'Nederlands'], ['pl', 'Polski'], ['uk', 'Українська'], ['ru', 'Русский'], ['tr', 'Türkçe'], ['ar', 'العربية'], ['fa', 'فارسی'], ['hi', 'हिन्दी'], ['zh', '中文'], ['ja', '日本語']]

export function newPerson() {
  const name = h('input', { required: true, maxlength: 64, placeholder: 'Ada', autocomplete: 'off', name: 'first_name' })
  const language = h('select', { name: 'language' }, languages.map(([code, label]) => h('option', { value: code }, label)))
  const own = navigator.language.split('-')[0] ?? 'en'
  if (languages.some(([code]) => code === own)) language.value = own
  dialog('New person', [field('Name', name), field('Language', language, 'The bot is told this language, as Telegram would.')], {
    ok: 'Create',
    run: async () => enter(await api.post('users', { first_name: name.value.trim(), language_code: language.value })),
  })
}

/** @param {api.User} user */
async function enter(user) {
  await loadState()
  await loadMessages([user.id])
  go({ me: user.id, chat: user.id, topic: null })
}

export function newChat() {
  const title = h('input', { required: true, maxlength: 128, placeholder: 'Flat 4b', autocomplete: 'off', name: 'title' })
  const kind = h('select', { name: 'kind' },
    h('option', { value: 'group' }, 'Group'), h('option', { value: 'supergroup' }, 'Supergroup'), h('option', { value: 'forum' }, 'Supergroup with topics'))
  const boxes = store.users.map(user => h('input', { type: 'checkbox', value: user.id, checked: user.id === place.me }))
  const members = h('fieldset', { class: 'members' }, h('legend', {}, 'Members'), store.users.map((user, i) => h('label', {}, boxes[i] ?? null, nameOf(user))))
  dialog('New group', [field('Name', title), field('Kind', kind), members], {
    ok: 'Create',
    run: async () => {
      const chosen = boxes.filter(box => box.checked).map(box => Number(box.value))
      const forum = kind.value === 'forum'
      const chat = await api.post('chats', { type: forum ? 'supergroup' : kind.value, title: title.value.trim(), members: chosen, ...(forum ? { is_forum: true } : {}) })
      await loadState()
      await loadMessages([chat.id])
      if (chosen.includes(place.me)) go({ chat: chat.id, topic: null })
    },
  })
}

/** @param {number} chatId */
export function newTopic(chatId) {
  const name = h('input', { required: true, maxlength: 128, placeholder: 'Groceries', autocomplete: 'off', name: 'topic' })
  dialog('New topic', [field('Name', name)], {
    ok: 'Create',
    run: async () => {
      const topic = await api.post(`chats/${chatId}/topics`, { name: name.value.trim() })
      await loadState()
      go({ chat: chatId, topic: topic.message_thread_id })
    },
  })
}
