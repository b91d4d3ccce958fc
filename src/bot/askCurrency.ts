import { namedCurrency } from '../domain/checkin.ts'
import { setPrefs } from '../storage/chats.ts'
import { localeOf } from './asks.ts'
import { askReply } from './askReply.ts'
import type { Ctx } from './context.ts'
import { currencyOf } from '../storage/conventions.ts'

export const askCurrency = (ctx: Ctx, question = 'ask-currency'): void => askReply(ctx, ctx.phrase(question), { kind: 'ask-currency' })

/** "euros", "₹" or "PLN". False for a message that only came next and names none. */
export async function takeCurrency(ctx: Ctx, said: string, isSaid: boolean): Promise<boolean> {
  const currency = namedCurrency(said, { locale: localeOf(ctx), own: currencyOf(ctx.row) })
  if (!currency) {
    if (isSaid) askCurrency(ctx, 'ask-currency-again')
    return isSaid
  }
  ctx.row.prefs = { ...ctx.row.prefs, currency }
  await setPrefs(ctx.work.tx, ctx.row.id, ctx.row.prefs)
  ctx.say(ctx.phrase('currency-set', { currency }))
  return true
}
