import { localDayOf, type Person } from '../domain/checkin.ts'
import { learntWords } from '../storage/learnt.ts'
import { currencyOf } from '../storage/conventions.ts'
import { localeOf } from './asks.ts'
import type { Ctx } from './context.ts'

/** How a person's answers are read. */
export const personOf = async (ctx: Ctx): Promise<Person> =>
  ({ locale: localeOf(ctx), currency: currencyOf(ctx.row), categories: await learntWords(ctx.work.tx, ctx.row.id) })

/** How amounts are written to a chat. */
export const readerOf = ({ row }: Pick<Ctx, 'row'>): Person => ({ locale: row.lang, currency: currencyOf(row) })

/** The local day that an instant counts for, in this zone or the chat's. */
export const dayOf = ({ row }: Pick<Ctx, 'row'>, atMs: number, zone = row.zone ?? 'UTC'): string => localDayOf(atMs, zone, row.prefs.dayEnds ?? '00:00')
