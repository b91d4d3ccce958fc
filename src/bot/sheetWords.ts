import { InlineKeyboard } from 'grammy'
import { describeInstant } from '../domain/wording.ts'
import { spreadsheetLink } from '../sheets/access.ts'
import { accountTroubles } from '../storage/sheetAccount.ts'
import type { SheetLink } from '../storage/sheetLinks.ts'
import { countSheetRows } from '../storage/sheetRows.ts'
import { pack } from '../telegram/callback.ts'
import { localeShown } from '../storage/conventions.ts'
import type { Formatted } from '../telegram/formatted.ts'
import type { Phrase } from '../telegram/phrases.ts'
import type { Ctx } from './context.ts'

/** Three lines; the address is copied by a tap. */
export function sheetIntroduction(phrase: Phrase, email: string): Formatted {
  const text = phrase('sheet-introduction', { email })
  return { text, entities: [{ type: 'code', offset: text.indexOf(email), length: email.length }] }
}

export async function sheetState(ctx: Ctx, link: SheetLink): Promise<{ text: string, keyboard: InlineKeyboard }> {
  const { phrase, row, work: { tx, nowMs } } = ctx
  const offsetMs = nowMs - Date.now() // syncs are on real time
  const synced = link.synced_at === null ? phrase('sheet-never-synced')
    : phrase('sheet-synced', { at: describeInstant(link.synced_at + offsetMs, { nowMs, zone: row.zone ?? 'UTC', locale: localeShown(row) }), rows: await countSheetRows(tx, link.id) })
  const trouble = (await accountTroubles(tx)).length > 0
  const problem = trouble ? phrase('sheet-error-key') : link.state === 'paused' ? phrase(`sheet-paused-${link.reason}`) : link.error ? phrase(`sheet-error-${link.error}`) : null
  const button = (act: string, key = act) => ({ text: phrase(`button-sheet-${key}`), callback_data: pack('sheet', { act }) })
  const keyboard = new InlineKeyboard([
    [...link.state === 'active' ? [button('sync'), button('pause')] : [button('resume')]],
    [button('deliveries', link.deliveries ? 'deliveries-off' : 'deliveries'), button('unlink')],
  ])
  return { text: [phrase('sheet-state', { link: spreadsheetLink(link.spreadsheet_id) }), synced, ...problem ? [problem] : []].join('\n'), keyboard }
}
