import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScenario, textOf, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const person = () => scenario.person({ zone: 'Europe/Berlin' })

test('in private a question opens the field for the reply only where somebody is named', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const question = await ada.ask('buy milk', /When shall I remind you/)
  assert.deepEqual(question.reply_markup, { force_reply: true })
})

test('a message without a time is answered without an example, or its text is lost once the time is told', async () => {
  const ada = await person()
  const question = await ada.ask('buy milk', /could not find a time[^]*kept “buy milk”[^]*tomorrow at 9/)
  await ada.ask('every weekday at 9', /Reminder set[^]*buy milk/, { replyTo: question.message_id })
})

test('a time without a text is not asked what for, or forgotten once that is told', async () => {
  const ada = await person()
  const question = await ada.ask('tomorrow at 18:30', /tomorrow 18:30[^]*What shall I remind you of/)
  const card = await ada.ask('water the plants', /Reminder set/, { replyTo: question.message_id })
  assert.match(textOf(card), /water the plants[^]*18:30/)
})

test('a time without a text is answered by the next message in vain', async () => {
  const ada = await person()
  await ada.ask('/remind 21:00', /every day at 21:00[^]*What shall I remind you of/)
  assert.match(textOf(await ada.ask('enter my expenses', /Reminder set/)), /enter my expenses[^]*every day at 21:00/)
  await ada.ask('hello', /could not find a time/) // set already: this is something else
})

test('a time that is past is not named, or takes the text with it', async () => {
  const ada = await person()
  const question = await ada.ask('yesterday at 9 call mom', /“yesterday at 9” is in the past[^]*kept “call mom”/)
  const again = await ada.ask('last week', /could not read that/, { replyTo: question.message_id })
  await ada.ask('tomorrow at 9', /Reminder set[^]*call mom/, { replyTo: again.message_id })
})

test('a time that passes while the text is asked for is set for never', async () => {
  const ada = await person()
  const question = await ada.ask('in 5 minutes', /What shall I remind you of/)
  await scenario.advance(10 * 60_000)
  const again = await ada.ask('turn off the oven', /could not read that/, { replyTo: question.message_id })
  await ada.ask('in 5 minutes', /Reminder set[^]*turn off the oven/, { replyTo: again.message_id })
})

test('a date that reads in two ways is guessed, or not offered', async () => {
  const ada = await person()
  const question = await ada.ask('on 03/04 at 9 pay the rent', /not sure what[^]*kept “pay the rent”/)
  await ada.press(question, /⏰/)
  await scenario.fromBot(ada.user.id, /Reminder set[^]*pay the rent/, question.message_id)
  await scenario.changed(ada.user.id, question.message_id, /Taken/)
})

test('a day that there is none of is set as another, or what is near is not offered', async () => {
  const ada = await person()
  const question = await ada.ask('february 30 at 9 pay the rent', /There is no “february 30 at 9”[^]*kept “pay the rent”/)
  await ada.press(question, /⏰.*28 Feb/)
  await scenario.fromBot(ada.user.id, /Reminder set[^]*pay the rent/, question.message_id)
})

test('of two times one is taken, or not offered', async () => {
  const ada = await person()
  const question = await ada.ask('call mom tomorrow at 8 or at 9', /not sure what “tomorrow at 8 or at 9”[^]*kept “call mom”/)
  await ada.press(question, /⏰ tomorrow 09:00/)
  await scenario.fromBot(ada.user.id, /Reminder set[^]*call mom[^]*09:00/, question.message_id)
})

test('two taps on an offered time set two reminders', async () => {
  const ada = await person()
  const question = await ada.ask('on 03/04 at 9 pay the rent', /not sure what/)
  await Promise.all([ada.press(question, /⏰/), ada.press(question, /⏰/)])
  await scenario.fromBot(ada.user.id, /Reminder set/, question.message_id)
  await ada.ask('/list', /One reminder/)
})

test('more often than every minute is set, or not said to be too often', async () => {
  const ada = await person()
  const question = await ada.ask('every 30 seconds blink', /too often[^]*kept “blink”/)
  await ada.ask('every 2 hours', /Reminder set[^]*blink/, { replyTo: question.message_id })
})

test('a repetition that has ended already is set, or takes the text with it', async () => {
  const ada = await person()
  const question = await ada.ask('every day until yesterday stretch', /never come[^]*kept “stretch”/)
  await ada.ask('every day', /Reminder set[^]*stretch/, { replyTo: question.message_id })
})

test('a question that is not wanted any more cannot be got rid of', async () => {
  const ada = await person()
  const question = await ada.ask('buy milk', /kept “buy milk”/)
  await ada.ask('never mind', /Dropped/, { replyTo: question.message_id })
  await ada.ask('buy bread', /kept “buy bread”/)
  await ada.ask('forget it', /Dropped/)
  await ada.ask('tomorrow at 9', /What shall I remind you of/)
})

test('a mistyped answer, or a message that lacked its time, cannot be corrected', async () => {
  const ada = await person()
  const question = await ada.ask('buy milk', /kept “buy milk”/)
  const answer = await ada.say('at some point', { replyTo: question.message_id })
  const again = await scenario.fromBot(ada.user.id, /could not read that/, answer.message_id)
  await ada.edit(answer, 'tomorrow at 9')
  const card = await scenario.fromBot(ada.user.id, /Reminder set[^]*buy milk/, again.message_id)
  const other = await ada.say('buy bread')
  await scenario.fromBot(ada.user.id, /kept “buy bread”/, card.message_id)
  await ada.edit(other, 'tomorrow at 10 buy bread')
  await scenario.fromBot(ada.user.id, /Reminder set[^]*buy bread/, other.message_id)
})

test('neither a time nor a text: only one of them is asked for', async () => {
  const ada = await person()
  const question = await ada.ask('yesterday', /in the past/)
  const second = await ada.ask('tomorrow at 7', /What shall I remind you of/, { replyTo: question.message_id })
  await ada.ask('run', /Reminder set[^]*run/, { replyTo: second.message_id })
})

test('a command that nobody knows is set as a reminder', async () => {
  const ada = await person()
  await ada.ask('/rmind tomorrow at 9 call mom', /do not know that command/)
})

test('a command in capitals is not known, or "remind me to" stays in what is kept', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  assert.match(textOf(await ada.ask('/List')), /Nothing is set/)
  assert.match(textOf(await ada.ask('/REMIND 21:00 Call BOB', /Reminder set/)), /Call BOB[^]*every day at 21:00/)
  await ada.ask('remind me to buy bread', /I have kept “buy bread”/)
  const card = await ada.ask('tomorrow', /Reminder set/)
  assert.match(textOf(card), /set\s+buy bread[^]*because no time was given/)
})

test('a question is lost by a crash before it was answered', async () => {
  const ada = await person()
  const question = await ada.ask('call the bank', /kept “call the bank”/)
  const { rows } = await scenario.pool.query<{ wants: string, question: number }>(
    `select d.wants, m.tg_message_id as question from drafts d join messages m on m.draft_id = d.id where d.body ->> 'text' = 'call the bank'`)
  assert.deepEqual(rows, [{ wants: 'time', question: question.message_id }])
})
