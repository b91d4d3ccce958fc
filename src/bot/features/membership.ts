import type { ChatMember } from '@grammyjs/types'
import { Composer } from 'grammy'
import { findChatId, reviveChat, suspendChat } from '../../storage/chats.ts'
import { migrateChat } from '../../storage/supergroup.ts'
import { askZone } from '../askZone.ts'
import type { Ctx } from '../context.ts'
import { zoneText } from '../zoneWords.ts'

/** The bot was added, removed, blocked or let speak again; a group became a supergroup. */
export const membershipFeature = new Composer<Ctx>()

membershipFeature.on('my_chat_member', async ctx => {
  const { old_chat_member: before, new_chat_member: after } = ctx.myChatMember
  const { tx } = ctx.work
  if (!maySpeak(after)) return suspendChat(tx, ctx.row.id, after.status)
  if (ctx.row.state === 'suspended') await reviveChat(tx, ctx.row.id)
  if (ctx.chat.type !== 'private' && !isThere(before)) await greet(ctx)
})

membershipFeature.on('message:migrate_to_chat_id', ctx => migrateChat(ctx.work.tx, ctx.row.id, ctx.msg.migrate_to_chat_id))

membershipFeature.on('message:migrate_from_chat_id', async ctx => {
  const old = await findChatId(ctx.work.tx, ctx.me.id, ctx.msg.migrate_from_chat_id)
  if (old) await migrateChat(ctx.work.tx, old, ctx.chat.id)
})

const isThere = ({ status }: ChatMember) => status !== 'left' && status !== 'kicked'

const maySpeak = (member: ChatMember) => member.status === 'restricted' ? member.is_member && member.can_send_messages : isThere(member)

async function greet(ctx: Ctx): Promise<void> {
  if (ctx.row.zone) return ctx.say(`${ctx.phrase('group-back')}\n${zoneText(ctx, ctx.row.zone)}`)
  await askZone(ctx, ctx.phrase('group-hello', { name: `@${ctx.me.username}` }))
}
