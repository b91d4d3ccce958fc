import { learntWord } from '../domain/checkin.ts'
import { stateOf, type StoredAnswer } from '../storage/answers.ts'
import { categoriesOf, learn } from '../storage/learnt.ts'
import { inRows } from '../telegram/buttons.ts'
import { pack } from '../telegram/callback.ts'
import { oneLine } from '../telegram/formatted.ts'
import { setAnswer } from './answering.ts'
import type { Ctx } from './context.ts'
import { forceReply } from './forceReply.ts'
import { refuse } from './tell.ts'

const mostOffered = 8
const longestCategory = 40
/** What still fits into a button beside the answer's number and the item's. */
const longestBytes = 30

/** "Which category?", with those that were used to tap. */
export async function askCategory(ctx: Ctx, answer: StoredAnswer, n: number): Promise<void> {
  const item = answer.items.find(one => one.n === n)
  if (!item || answer.deleted) return refuse(ctx, ctx.phrase('gone'))
  const known = (await categoriesOf(ctx.work.tx, ctx.row.id, 2 * mostOffered)).filter(name => Buffer.byteLength(name) <= longestBytes && !name.includes('|')).slice(0, mostOffered)
  const offers = known.map(name => ({ text: name, callback_data: pack('category', { answerId: answer.id, item: n, category: name }) }))
  ctx.say(ctx.phrase('ask-category', { text: oneLine(item.text, longestCategory) }), { keyboard: offers.length ? { inline_keyboard: inRows(offers, 2) } : forceReply(ctx), record: { kind: 'ask-category', answerId: answer.id, item: n } })
}

/** The item, and whatever is called the same from now on, is in that category. */
export async function setCategory(ctx: Ctx, answer: StoredAnswer, n: number, said: string): Promise<void> {
  const item = answer.items.find(one => one.n === n)
  const category = said.trim().replace(/^[#@]/, '').replace(/\s+/g, ' ').slice(0, longestCategory)
  if (!item || answer.deleted || !category) return refuse(ctx, ctx.phrase('gone'))
  const word = learntWord(item.text)
  if (word) await learn(ctx.work.tx, ctx.row.id, word, category)
  const items = answer.items.map(one => one.n === n ? { ...one, category } : one)
  await setAnswer(ctx, answer, { ...stateOf(answer), items })
  ctx.toast(ctx.phrase('category-learnt', { text: oneLine(item.text, longestCategory), category }))
}
