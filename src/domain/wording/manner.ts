import type { Manner } from '../manner.ts'
import type { Amount } from '../understand/amounts.ts'
import type { MannerUnit } from './language.ts'
import { languageOf } from './languages.ts'

function partsOf({ months, days, seconds }: Amount): { unit: MannerUnit, count: number }[] {
  const weeks = days % 7 === 0 ? days / 7 : 0
  const all: [MannerUnit, number][] = [
    ['year', Math.floor(months / 12)], ['month', months % 12], ['week', weeks], ['day', weeks ? 0 : days],
    ['hour', Math.floor(seconds / 3600)], ['minute', Math.floor(seconds % 3600 / 60)], ['second', seconds % 60],
  ]
  return all.filter(([, count]) => count > 0).map(([unit, count]) => ({ unit, count }))
}

/** "15 min", "1 day", "2 weeks". */
export const describeAmount = (amount: Amount, { locale }: { locale?: string }): string => languageOf(locale).manner.amount(partsOf(amount))

/** What a reminder does beyond coming at its times, a phrase each: "1 day and 1 h before", "again every 10 min until Done". */
export function describeManner({ leads, nag, fromCompletion }: Manner, { locale }: { locale?: string }): string[] {
  const words = languageOf(locale).manner
  const amount = (one: Amount) => describeAmount(one, { locale })
  return [
    ...(leads?.length ? [words.leads(leads.map(amount))] : []),
    ...(nag ? [words.nag(amount({ months: 0, days: 0, seconds: nag.everyMinutes * 60 }))] : []),
    ...(fromCompletion ? [words.fromCompletion(amount(fromCompletion))] : []),
  ]
}
