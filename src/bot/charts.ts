import { compare, daysOf, totalsBy, type Chart, type Outcome, type Spent, type Total } from '../domain/checkin.ts'
import { describeDay } from '../domain/wording.ts'
import { valuesOf } from '../storage/book.ts'
import { spentIn } from '../storage/spent.ts'
import { moneyText } from '../telegram/answer.ts'
import { periodText } from '../telegram/book.ts'
import { nameOf } from '../telegram/list.ts'
import { askedIn, type Looked } from './book.ts'
import type { Ctx } from './context.ts'
import { dayOf } from './person.ts'
import { shownOf } from './sayAnswer.ts'

export const chartNames = ['time', 'category', 'streak'] as const

export type ChartName = (typeof chartNames)[number]

/** More bars than this are drawn by month. */
const mostDays = 62
const mostCategories = 7
const mostBars = 14

/** Currencies are never added to each other: each has a picture of its own, those of most days and categories first, but no more than these. */
const mostCurrencies = 4

export interface Drawn { chart: Chart, caption: string }

/** None where there is nothing to draw. */
export async function chartsOf(ctx: Ctx, name: ChartName, looked: Looked): Promise<Drawn[]> {
  if (name === 'streak') return drawn(await streakChart(ctx, looked))
  const spent = await spentIn(ctx.work.tx, ctx.row.id, looked.wanted)
  if (!spent.length) return name === 'time' ? drawn(await valuesChart(ctx, looked)) : []
  const totals = totalsBy('all', spent).sort((one, other) => other.count - one.count)
  const charts = totals.slice(0, mostCurrencies).flatMap(({ currency }) => drawn((name === 'time' ? spentChart : byCategory)(ctx, looked, spent.filter(one => one.currency === currency))))
  const undrawn = totals.slice(mostCurrencies)
  if (undrawn.length) charts.at(-1)!.caption += `\n${ctx.phrase('chart-undrawn', { total: moneyText(undrawn, shownOf(ctx)) })}`
  return charts
}

const drawn = (chart: Chart | null): Drawn[] => chart ? [{ chart, caption: chart.title }] : []

function titleOf(ctx: Ctx, { view, wanted, checkin }: Looked, sum = ''): string {
  const shown = shownOf(ctx)
  return [checkin ? nameOf(checkin, 30) : '', view.words, periodText(view, wanted.period, shown), sum].filter(Boolean).join(' · ')
}

const total = (ctx: Ctx, spent: readonly Spent[]): string => moneyText(totalsBy('all', spent), shownOf(ctx))

const largestFirst = (totals: readonly Total[]): Total[] => totals.toSorted((one, other) => compare(other.amount, one.amount))

function spentChart(ctx: Ctx, looked: Looked, spent: readonly Spent[]): Chart {
  const days = spent.map(({ day }) => day).sort()
  const all = daysOf(looked.wanted.period.from ?? days[0]!, looked.wanted.period.to ?? days.at(-1)!)
  const isByMonth = all.length > mostDays
  const keyOf = (day: string) => isByMonth ? day.slice(0, 7) : day
  const keys = [...new Set(all.map(keyOf))]
  const named = largestFirst(totalsBy('category', spent)).map(({ key }) => key).slice(0, mostCategories)
  const groups = [
    ...named.map(name => ({ name: name ?? ctx.phrase('book-no-category'), has: (category: string | null) => category === name })),
    { name: ctx.phrase('chart-others'), has: (category: string | null) => !named.includes(category) },
  ].filter(({ has }) => spent.some(({ category }) => has(category)))
  const sumOf = (key: string, has: (category: string | null) => boolean) => Number(totalsBy('all', spent.filter(one => keyOf(one.day) === key && has(one.category)))[0]?.amount ?? 0)
  return {
    chart: 'bars', title: titleOf(ctx, looked, total(ctx, spent)), labels: keys.map(key => labelOf(ctx, key, keys.length)),
    series: groups.map(({ name, has }) => ({ name, values: keys.map(key => sumOf(key, has)) })),
  }
}

function labelOf({ row }: Ctx, key: string, count: number): string {
  const date = new Date(`${key.length === 7 ? `${key}-01` : key}T00:00:00Z`)
  const fields: Intl.DateTimeFormatOptions = key.length === 7 ? { month: 'short' } : count <= 7 ? { weekday: 'short', day: 'numeric' } : { day: 'numeric' }
  return date.toLocaleString(row.lang, { timeZone: 'UTC', ...fields })
}

function byCategory(ctx: Ctx, looked: Looked, spent: readonly Spent[]): Chart {
  const shown = shownOf(ctx)
  const sums = largestFirst(totalsBy('category', spent))
  return {
    chart: 'categories', title: titleOf(ctx, looked, total(ctx, spent)),
    categories: sums.slice(0, mostBars).map(sum => ({ name: sum.key ?? ctx.phrase('book-no-category'), value: Number(sum.amount), label: moneyText([sum], shown) })),
  }
}

async function valuesChart(ctx: Ctx, looked: Looked): Promise<Chart | null> {
  if (!looked.checkin) return null
  const values = await valuesOf(ctx.work.tx, ctx.row.id, looked.wanted)
  const date = { today: dayOf(ctx, ctx.work.nowMs), locale: ctx.row.lang }
  const points = values.map(({ day, value }) => ({ label: describeDay(day, date), value: Number(value) }))
  return points.length ? { chart: 'line', title: titleOf(ctx, looked), points } : null
}

/** Of two times in one day the better counts. */
const best: readonly Outcome[] = ['answered', 'skipped', 'open', 'missed']

async function streakChart(ctx: Ctx, looked: Looked): Promise<Chart | null> {
  const asked = await askedIn(ctx, looked)
  if (!asked.length) return null
  const days = [...Map.groupBy(asked, ({ day }) => day)].map(([day, all]) => ({ day, outcome: best.find(outcome => all.some(one => one.outcome === outcome))! }))
  const { from, to } = looked.wanted.period
  const names = (count: number, at: (i: number) => Date, fields: Intl.DateTimeFormatOptions) =>
    Array.from({ length: count }, (_, i) => at(i).toLocaleString(ctx.row.lang, { timeZone: 'UTC', ...fields }))
  return {
    chart: 'streak', title: titleOf(ctx, looked), range: [from ?? days[0]!.day, to ?? days.at(-1)!.day], days,
    names: {
      outcomes: { answered: ctx.phrase('chart-answered'), skipped: ctx.phrase('chart-skipped'), missed: ctx.phrase('chart-missed'), open: ctx.phrase('chart-open') },
      months: names(12, i => new Date(Date.UTC(2026, i, 1)), { month: 'short' }), weekdays: names(7, i => new Date(Date.UTC(2026, 10, 22 + i)), { weekday: 'short' }),
    },
  }
}
