import { Composer } from 'grammy'
import { findAnswer } from '../../storage/answers.ts'
import { listAnswers } from '../../storage/book.ts'
import { firstView, readView } from '../../telegram/bookView.ts'
import { unpack } from '../../telegram/callback.ts'
import { csvOf } from '../../telegram/csv.ts'
import { lookAt, showBook, showCheckins } from '../book.ts'
import { chartNames, chartsOf } from '../charts.ts'
import type { Ctx } from '../context.ts'
import { addWeekly } from '../weekly.ts'
import { answerMessage } from '../sayAnswer.ts'

/** /answers: what was answered and logged, a page at a time, with totals, charts and a file. */
export const bookFeature = new Composer<Ctx>()

bookFeature.command('answers', ctx => {
  const words = ctx.match.trim()
  return showBook(ctx, { ...firstView, words, ...(words ? { period: 'all' as const } : {}) })
})

bookFeature.on('callback_query:data', async (ctx, next) => {
  const press = unpack(ctx.callbackQuery.data)
  if (press?.name === 'weekly') return addWeekly(ctx)
  if (press?.name === 'opened') return open(ctx, Number(press.answerId))
  if (press?.name !== 'book' && press?.name !== 'checkins' && press?.name !== 'chart' && press?.name !== 'csv') return next()
  const view = readView(press.view)
  if (!view) return ctx.toast(ctx.phrase('gone'), true)
  switch (press.name) {
    case 'book': return showBook(ctx, view)
    case 'checkins': return showCheckins(ctx, view)
    case 'csv': return sendCsv(ctx, view)
    case 'chart': {
      const name = chartNames.find(one => one === press.chart)
      const drawn = name ? await chartsOf(ctx, name, await lookAt(ctx, view)) : []
      if (!drawn.length) return ctx.toast(ctx.phrase('chart-nothing'), true)
      for (const { chart, caption } of drawn) ctx.say(caption, { file: { chart } })
    }
  }
})

/** As it was confirmed, with the buttons to change it. */
async function open(ctx: Ctx, id: number): Promise<void> {
  const answer = await findAnswer(ctx.work.tx, ctx.row.id, id)
  if (!answer || answer.deleted) return ctx.toast(ctx.phrase('gone'), true)
  const { text, ...options } = await answerMessage(ctx, answer, null)
  ctx.say(text, options)
}

const mostRows = 100_000

async function sendCsv(ctx: Ctx, view: NonNullable<ReturnType<typeof readView>>): Promise<void> {
  const { wanted } = await lookAt(ctx, view)
  const { rows } = await listAnswers(ctx.work.tx, ctx.row.id, wanted, { limit: mostRows, offset: 0 })
  if (!rows.length) return ctx.toast(ctx.phrase('book-empty'), true)
  const heading = ['date', 'checkin', 'by', 'text', 'amount', 'currency', 'category', 'tags'].map(name => ctx.phrase(`csv-${name}`))
  const text = csvOf(heading, rows.reverse().flatMap(({ day, question, by, text: said, items }) => items.map(item => ({ day, question, by, said, item }))))
  ctx.say(ctx.phrase('csv'), { file: { name: 'answers.csv', text } })
}
