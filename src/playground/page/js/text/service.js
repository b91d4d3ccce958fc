/** What happened in a chat without anybody writing: one line each. */
import { nameOf } from '../model/names.js'

/**
 * @param {import('../model/api.js').Message} m
 * @returns {string | null} null for a message that somebody wrote
 */
export function serviceLine(m) {
  const who = nameOf(m.from)
  if (m.new_chat_members) {
    const joined = m.new_chat_members.map(nameOf).join(', ')
    return m.new_chat_members.length === 1 && m.new_chat_members[0]?.id === m.from?.id ? `${who} joined the group` : `${who} added ${joined}`
  }
  if (m.left_chat_member) return m.left_chat_member.id === m.from?.id ? `${who} left the group` : `${who} removed ${nameOf(m.left_chat_member)}`
  if (m.group_chat_created) return `${who} created the group`
  if (m.supergroup_chat_created) return 'The supergroup was created'
  if (m.new_chat_title) return `${who} renamed the group to “${m.new_chat_title}”`
  if (m.new_chat_photo) return `${who} changed the group's photo`
  if (m.delete_chat_photo) return `${who} removed the group's photo`
  if (m.pinned_message) return `${who} pinned a message`
  if (m.forum_topic_created) return `${who} created the topic “${m.forum_topic_created.name}”`
  if (m.forum_topic_edited) return `${who} renamed the topic${m.forum_topic_edited.name ? ` to “${m.forum_topic_edited.name}”` : ''}`
  if (m.forum_topic_closed) return `${who} closed the topic`
  if (m.forum_topic_reopened) return `${who} reopened the topic`
  if (m.migrate_to_chat_id) return 'The group became a supergroup'
  if (m.migrate_from_chat_id) return 'This supergroup was a group before'
  if (m.message_auto_delete_timer_changed) return `${who} changed the auto-delete timer`
  return null
}
