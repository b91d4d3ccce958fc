import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScenario, textOf, type BotMessage, type Person, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const hour = 3_600_000

const labels = (message: BotMessage) => message.reply_markup?.inline_keyboard?.flat().map(({ text }) => text) ?? []
const fileOf = (id: string) => fetch(`${scenario.playgroundUrl}/control/files/${id}`)

/** Presses and waits for what the message becomes. */
async function turn(ada: Person, message: BotMessage, label: RegExp, fits: RegExp): Promise<BotMessage> {
  await ada.press(message, label)
  return scenario.changed(ada.user.id, message.message_id, fits)
}

test('/answers leaves out an answer, adds up wrongly, or cannot be turned or searched', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  assert.match(textOf(await ada.ask('/answers')), /Nothing was answered/)
  for (let i = 1; i <= 9; i++) await ada.ask(`/log coffee ${i}.10 #food`, /Noted/)
  await ada.ask('/log taxi 5, 20 eur book #fun', /Noted/)
  const book = await ada.ask('/answers', /📒/)
  assert.match(textOf(book), /📒 Answers · \w+\nΣ €20 \+ \$50\.90\n🏷 fun €20 · food \$45\.90 · no category \$5\n/)
  assert.match(textOf(book), /1\. today — taxi: \$5; book: €20 #fun\n2\. today — coffee: \$9\.10 #food/)
  await turn(ada, book, /^›$/, /9\. today — coffee: \$2\.10 #food\n10\. today — coffee: \$1\.10 #food/)
  const week = await turn(ada, book, /^Week$/, /📒 Answers · this week/)
  await turn(ada, await turn(ada, week, /Earlier/, /📒 Answers · \w{3} \d/), /Later/, /this week/)
  const found = await ada.ask('/answers taxi', /🔍 taxi\nΣ \$5\n/)
  assert.doesNotMatch(textOf(found), /coffee/)
  await ada.press(found, /^1$/)
  const opened = await scenario.fromBot(ada.user.id, /✍️ Noted for today\n• taxi: \$5\n/, found.message_id)
  await ada.press(opened, /Delete/)
  await scenario.changed(ada.user.id, opened.message_id, /Answer deleted/)
  await ada.ask('/answers taxi', /no answer with those words/)
})

test('a chart is no picture, or a chart of nothing is drawn', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.ask('/log кофе 4.50 #еда, चाय 3 #खाना', /Noted/)
  let last = await ada.ask('/answers', /📒/)
  const book = last
  for (const label of [/^📊 Chart$/, /By category/]) {
    await ada.press(book, label)
    last = await scenario.fromBot(ada.user.id, message => message.photo !== undefined, last.message_id)
    const bytes = Buffer.from(await (await fileOf(last.photo!.at(-1)!.file_id)).arrayBuffer())
    assert.equal(bytes.subarray(1, 4).toString(), 'PNG')
    assert.equal(last.photo!.at(-1)!.width, 1440)
  }
})

test('of several currencies one is drawn, or they are told as one', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.ask('/log tea 3 #food, book 4.50 #fun, museum 20 eur, cab 7 gbp, lunch 9 chf, fika 50 sek', /Noted/)
  const book = await ada.ask('/answers', /📒/)
  for (const label of [/^📊 Chart$/, /By category/]) {
    const { message_id: before } = (await scenario.messages(ada.user.id)).at(-1)!
    await ada.press(book, label)
    await scenario.fromBot(ada.user.id, /Not drawn/, before)
    const drawn = (await scenario.messages(ada.user.id)).filter(({ message_id, photo }) => message_id > before && photo)
    assert.match(drawn.map(textOf).join('\n'), /^\w+ · \$7\.50\n\w+ · CHF.9\n\w+ · €20\n\w+ · £7\nNot drawn: kr.50$/)
  }
})

test('a check-in has no book, numbers or streak of its own', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const at = new Date(await scenario.nowMs() + hour).toISOString().slice(11, 16)
  let last = await ada.ask(`/ask ${at} weight?`, /Check-in set/)
  for (const value of ['72.5', '71', 'skip']) {
    await scenario.advance(value === '72.5' ? hour : 24 * hour)
    last = await scenario.fromBot(ada.user.id, /^❓ weight\?/, last.message_id)
    last = await ada.ask(value, /✍️ weight\?/, { replyTo: last.message_id })
  }
  await ada.ask('/log tea 3', /Noted/)
  const book = await turn(ada, await ada.ask('/answers', /tea/), /^All$/, /📒 Answers · all/)
  const choices = await turn(ada, book, /All check-ins/, /Answers to what/)
  const weight = await turn(ada, choices, /weight/, /📒 weight\? · [^]*⌀ 71\.75, from 71 to 72\.5\n✅ Answered 2 of 3, at most 2 in a row/)
  assert.doesNotMatch(textOf(weight), /tea/)
  for (const label of [/^📊 Chart$/, /Streak/]) {
    await ada.press(weight, label)
    last = await scenario.fromBot(ada.user.id, message => message.photo !== undefined, last.message_id)
  }
})

test('the file for spreadsheets lacks an answer', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.ask('/log coffee 4.50 #food, refund -20', /Noted/)
  const book = await ada.ask('/answers', /📒/)
  assert.ok(labels(book).includes('📄 CSV'))
  await ada.press(book, /CSV/)
  const sent = await scenario.fromBot(ada.user.id, /for a spreadsheet/, book.message_id)
  const text = await (await fileOf(sent.document!.file_id)).text()
  assert.match(text, /Date,Check-in,By,Text,Amount,Currency,Category,Tags\r\n\d{4}-\d\d-\d\d,,Ada,coffee,4\.50,USD,food,food\r\n\d{4}-\d\d-\d\d,,Ada,refund,-20\.00,USD,,\r\n/)
})

test('/sheet where no Google account is set up offers no file, or leaves an answer out of it', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const told = await ada.ask('/sheet', /has not set Google Sheets up[^]*CSV/)
  assert.match((await scenario.pressAnswer(await ada.press(told, /CSV/))).text!, /Nothing was answered/)
  await ada.ask('/log coffee 4.50', /Noted/)
  await scenario.pool.query(`update answers set day = day - 400 where chat_id = (select id from chats where tg_id = $1)`, [ada.user.id])
  await ada.ask('/log taxi 5', /Noted/)
  await ada.press(told, /CSV/)
  const sent = await scenario.fromBot(ada.user.id, /for a spreadsheet/, told.message_id)
  assert.match(await (await fileOf(sent.document!.file_id)).text(), /,coffee,4\.50,USD[^]*,taxi,5\.00,USD/)
})

test('a weekly summary is no reminder, is set twice, or does not say what the week came to', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.ask('/log coffee 4.50 #food, taxi 5', /Noted/)
  const book = await ada.ask('/answers', /📒/)
  await ada.press(book, /Weekly summary/)
  const card = await scenario.fromBot(ada.user.id, /Reminder set\n\nYour week\n\n🔁 every Sunday at 19:00/, book.message_id)
  await ada.press(book, /Weekly summary/)
  const same = await scenario.fromBot(ada.user.id, /^🔔 Reminder\n\nYour week/, card.message_id)
  await ada.ask('in 100 hours', /changed/, { replyTo: same.message_id })
  await scenario.advance(100 * hour)
  const week = await scenario.fromBot(ada.user.id, /^Your week\n\n🗓 Since [^]*Σ \$9\.50\n🏷 food \$4\.50 · no category \$5$/, card.message_id)
  await turn(ada, week, /Done/, /Σ \$9\.50[^]*✅ Done/)
})
