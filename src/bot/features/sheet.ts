import { Composer, InlineKeyboard } from 'grammy'
import { spreadsheetIdIn, type SheetAccess } from '../../sheets/access.ts'
import { findMessage } from '../../storage/messages.ts'
import { addLink, linkOfChat, pauseLink, removeLink, syncSoon, wantDeliveries, clearTabs, type SheetLink } from '../../storage/sheetLinks.ts'
import { firstView, writeView } from '../../telegram/bookView.ts'
import { pack, unpack } from '../../telegram/callback.ts'
import type { Ctx } from '../context.ts'
import { sheetIntroduction, sheetState } from '../sheetWords.ts'
import { lastSaid } from '../targets.ts'
import { refuse, tell } from '../tell.ts'

/** /sheet: a Google Sheet of the chat's own, linked, looked at, paused and unlinked. */
export function sheetFeature(sheets: SheetAccess | null): Composer<Ctx> {
  const feature = new Composer<Ctx>()

  feature.command('sheet', async ctx => {
    if (!sheets) return ctx.say(ctx.phrase('sheet-not-set-up'), { keyboard: fileInstead(ctx) })
    if (ctx.match.trim()) return takeLink(ctx, sheets, ctx.match)
    const link = await linkOfChat(ctx.work.tx, ctx.row.id)
    if (link) return show(ctx, link)
    ctx.say(sheetIntroduction(ctx.phrase, sheets.email), { record: { kind: 'sheet-ask' } })
  })

  feature.on('message:text', async (ctx, next) => {
    if (!sheets || !spreadsheetIdIn(ctx.msg.text) || !await isAsked(ctx)) return next()
    await takeLink(ctx, sheets, ctx.msg.text)
  })

  feature.on('callback_query:data', async (ctx, next) => {
    const press = unpack(ctx.callbackQuery.data)
    if (press?.name !== 'sheet') return next()
    const link = await linkOfChat(ctx.work.tx, ctx.row.id)
    if (!link || !sheets) return ctx.toast(ctx.phrase('sheet-none'), true)
    await act(ctx, link, press.act)
  })
  return feature
}

/** In private a link needs no reply, as long as it was asked for last. */
async function isAsked(ctx: Ctx): Promise<boolean> {
  const replied = ctx.msg?.reply_to_message
  const asked = replied ? await findMessage(ctx.work.tx, ctx.row.id, replied.message_id) : await lastSaid(ctx)
  return asked?.kind === 'sheet-ask'
}

async function takeLink(ctx: Ctx, sheets: SheetAccess, text: string): Promise<void> {
  const { tx } = ctx.work
  const again = (key: string) => {
    ctx.say(ctx.phrase(key, { email: sheets.email }), { record: { kind: 'sheet-ask' }, ...key === 'sheet-access-key' ? { keyboard: fileInstead(ctx) } : {} })
  }
  const spreadsheetId = spreadsheetIdIn(text)
  if (!spreadsheetId) return again('sheet-no-link')
  if (await linkOfChat(tx, ctx.row.id)) return refuse(ctx, ctx.phrase('sheet-linked-already'))
  const access = await sheets.look(spreadsheetId)
  if (access !== 'ok') return again(`sheet-access-${access}`)
  const link = await addLink(tx, { chatId: ctx.row.id, spreadsheetId, linkedBy: ctx.from?.id ?? 0 })
  if (!link) return again('sheet-taken')
  ctx.say(ctx.phrase('sheet-linked'))
}

/** All answers as a file, where no Sheet can be had. */
const fileInstead = (ctx: Ctx) => new InlineKeyboard().text(ctx.phrase('button-csv'), pack('csv', { view: writeView({ ...firstView, period: 'all' }) }))

async function act(ctx: Ctx, link: SheetLink, name: string): Promise<void> {
  const { tx } = ctx.work
  switch (name) {
    case 'sync': await syncSoon(tx, link.id); ctx.toast(ctx.phrase('sheet-syncing')); break
    case 'pause': await pauseLink(tx, link.id, 'person'); break
    case 'resume': await pauseLink(tx, link.id, null); break
    case 'deliveries': await wantDeliveries(tx, link.id, !link.deliveries); break
    case 'unlink': return ctx.change(ctx.phrase('sheet-unlink-ask'), unlinkKeyboard(ctx))
    case 'keep': await removeLink(tx, link.id); return ctx.change(ctx.phrase('sheet-unlinked'))
    case 'clear': await clearTabs(tx, link.id); return ctx.change(ctx.phrase('sheet-clearing'))
  }
  await show(ctx, (await linkOfChat(tx, ctx.row.id))!)
}

const unlinkKeyboard = (ctx: Ctx) => new InlineKeyboard()
  .text(ctx.phrase('button-sheet-keep'), pack('sheet', { act: 'keep' })).row()
  .text(ctx.phrase('button-sheet-clear'), pack('sheet', { act: 'clear' })).row()
  .text(ctx.phrase('button-sheet-back'), pack('sheet', { act: 'show' }))

async function show(ctx: Ctx, link: SheetLink): Promise<void> {
  const { text, keyboard } = await sheetState(ctx, link)
  await tell(ctx, text, { keyboard })
}
