/** English as people really write to a reminder bot: shorthand, spellings of chats, spoken words, requests that are questions. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../src/domain/understand.ts'
import { minuteOf, reading, readsAs } from './readsAs.ts'

const english = { ...reading, locale: 'en' }

/** Input, text left, first occurrence, rule. */
const created: [input: string, text: string, first: string, rrule?: string][] = [
  ['gym mon wed fri 6am', 'gym', '2026-06-12T06:00', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
  ['gym mwf 6am', 'gym', '2026-06-12T06:00', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
  ['tth 7pm spanish class', 'spanish class', '2026-06-11T19:00', 'FREQ=WEEKLY;BYDAY=TU,TH'],
  ['standup m-f 9:15', 'standup', '2026-06-11T09:15', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['tmrw eve call gran', 'call gran', '2026-06-11T19:00'],
  ['tom morning take car in', 'take car in', '2026-06-11T09:00'],
  ['call tom at 8', 'call tom', '2026-06-10T20:00'],
  ['@ 5pm 2 call dad', 'call dad', '2026-06-10T17:00'],
  ['remind me @ 7 2 take out trash', 'take out trash', '2026-06-10T19:00'],
  ['at 7 2 pills', '2 pills', '2026-06-10T19:00'],
  ['print slides b4 9am tmrw', 'print slides', '2026-06-11T09:00'],
  ['prep 4 the meeting tmrw 10am', 'prep 4 the meeting', '2026-06-11T10:00'],
  ['2nite at 9 watch finale', 'watch finale', '2026-06-10T21:00'],
  ['can you remind me to take the pizza out in 20 min?', 'take the pizza out', '2026-06-10T14:20'],
  ['can you remind me at 6: did I lock the door?', 'did I lock the door?', '2026-06-10T18:00'],
  ['remind me at 6 to ask dad "are you coming?"', 'ask dad "are you coming?"', '2026-06-10T18:00'],
  ['could u pls remind me tmrw at 8 to email prof?', 'email prof', '2026-06-11T08:00'],
  ['ask jen at 5pm did she book the hotel?', 'ask jen did she book the hotel?', '2026-06-10T17:00'],
  ['uh remind me to um call the dentist tomorrow at like 3', 'call the dentist', '2026-06-11T15:00'],
  ['ping me in 45 about soup', 'soup', '2026-06-10T14:45'],
  ['call client 9am London time tomorrow', 'call client', '2026-06-11T10:00'],
  ['sync with ana 3pm ET', 'sync with ana', '2026-06-10T21:00'],
  ['tomorrow 9am pt session', 'pt session', '2026-06-11T09:00'],
  ['the day after tomorrow at half 7 dinner w mark', 'dinner w mark', '2026-06-12T07:30'],
  ['invoice client cob friday', 'invoice client', '2026-06-12T18:00'],
  ['book flights by end of day tomorrow', 'book flights', '2026-06-11T18:00'],
  ['90 min timer bread', 'bread', '2026-06-10T15:30'],
  ['set a 10 minute timer for eggs', 'eggs', '2026-06-10T14:10'],
  ['1st and 15th of the month payroll 9am', 'payroll', '2026-06-15T09:00', 'FREQ=MONTHLY;BYMONTHDAY=1,15'],
  ['weigh in every mon & thurs at 7', 'weigh in', '2026-06-11T07:00', 'FREQ=WEEKLY;BYDAY=MO,TH'],
  ['physio every wed 2pm for 6 weeks', 'physio', '2026-06-17T14:00', 'FREQ=WEEKLY;COUNT=6;BYDAY=WE'],
  ['buy iphone 17 in september', 'buy iphone 17', '2026-09-01T09:00'],
  ['yoga twice a week on tue and fri', 'yoga', '2026-06-12T09:00', 'FREQ=WEEKLY;BYDAY=TU,FR'],
  ['pills 8am 2pm 8pm daily', 'pills', '2026-06-10T20:00', 'FREQ=DAILY;BYHOUR=8,14,20;BYMINUTE=0'],
  ['remind me on the thirtieth to pay the nanny', 'pay the nanny', '2026-06-30T09:00'],
  ['every weekday apart from friday at 4pm send update', 'send update', '2026-06-10T16:00', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH'],
  ['daily walk 7am no sundays', 'walk', '2026-06-11T07:00', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA'],
  ['gym every mon & wed until the end of july 6pm', 'gym', '2026-06-10T18:00', 'FREQ=WEEKLY;UNTIL=20260731T235959;BYDAY=MO,WE'],
  ['starting next week gym every tue 7am', 'gym', '2026-06-16T07:00', 'FREQ=WEEKLY;BYDAY=TU'],
  ['from july 1 take the new pill every day at 9pm', 'take the new pill', '2026-07-01T21:00', 'FREQ=DAILY'],
  ['next year on jan 2 cancel gym', 'cancel gym', '2027-01-02T09:00'],
  ['on the 22nd flight check-in 6pm', 'flight check-in', '2026-06-22T18:00'],
  ['no later than friday noon send contract', 'send contract', '2026-06-12T12:00'],
  ['later tonight take out bins', 'take out bins', '2026-06-10T20:00'],
  ['reminder - pay gas bill - friday', 'pay gas bill', '2026-06-12T09:00'],
  ['give me a nudge at 5 to leave', 'leave', '2026-06-10T17:00'],
  ['i want you to remind me to call sue at 4pm', 'call sue', '2026-06-10T16:00'],
  ['would you mind reminding me to take the bins out tonight?', 'take the bins out', '2026-06-10T20:00'],
  ['make sure i dont forget to buy stamps tomorrow', 'buy stamps', '2026-06-11T09:00'],
  ['keep bugging me to call the bank every 15 min until i say done', 'call the bank', '2026-06-10T14:15'],
  ['i have a call with ines at 4:45', 'i have a call with ines', '2026-06-10T16:45'],
  ["mom's appt the 18th at 2:30", "mom's appt", '2026-06-18T14:30'],
  ['take ferry tomorrow at 04:45', 'take ferry', '2026-06-11T04:45'],
  ['antihistamine every am', 'antihistamine', '2026-06-11T09:00', 'FREQ=DAILY'],
  ['a week tomorrow return library book', 'return library book', '2026-06-18T09:00'],
  ['the night before july 4 buy ice', 'buy ice', '2026-07-03T20:00'],
  ['remind me two days before august first to renew the permit', 'renew the permit', '2026-07-30T09:00'],
  ['mon-thu 0645 wake up', 'wake up', '2026-06-11T06:45', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH'],
  ['tomorrow morning 6 run', 'run', '2026-06-11T06:00'],
  ['6 oclock gym', 'gym', '2026-06-10T18:00'],
  ['six thirty tomorrow gym', 'gym', '2026-06-11T06:30'],
  ['wake up 7a tmrw', 'wake up', '2026-06-11T07:00'],
  ['19h30 cinema', 'cinema', '2026-06-10T19:30'],
  ['remind me in 1 hr 30 to leave', 'leave', '2026-06-10T15:30'],
  ['remind me in an hour or so to call joe', 'call joe', '2026-06-10T15:00'],
  ['can you wake me up at 7 tomorrow', 'wake me up', '2026-06-11T07:00'],
  ['monthly report due friday', 'monthly report due', '2026-06-12T09:00'],
  ['the friday after next movie w/ tim 8pm', 'movie w/ tim', '2026-06-19T20:00'],
  ['call insurance sometime next week', 'call insurance', '2026-06-15T09:00'],
  ['in three weeks on a friday book hotel', 'book hotel', '2026-07-03T09:00'],
  ['at bedtime take melatonin', 'take melatonin', '2026-06-10T22:00'],
  ['take meds w/ food 8am+8pm daily', 'take meds w/ food', '2026-06-10T20:00', 'FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0'],
  ['book club every second wednesday of the month at 7pm', 'book club', '2026-06-10T19:00', 'FREQ=MONTHLY;BYDAY=2WE'],
  ['dentist on friday in two weeks', 'dentist', '2026-06-26T09:00'],
  ['saturday 12 noon wedding', 'wedding', '2026-06-13T12:00'],
  ['13h tomorrow lunch w/ lee', 'lunch w/ lee', '2026-06-11T13:00'],
  ['alarm for 6:30 am weekdays wake up', 'wake up', '2026-06-11T06:30', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['oh and remind me to text jay at 8pm', 'text jay', '2026-06-10T20:00'],
  ['umm remind me like tomorrow at 10 to uh call the gas company', 'call the gas company', '2026-06-11T10:00'],
  ['rmnd me 2moro 2 call lisa', 'call lisa', '2026-06-11T09:00'],
  ['biweekly paycheck fridays', 'paycheck', '2026-06-12T09:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'],
  ['weekly team sync tuesdays 2pm', 'weekly team sync', '2026-06-16T14:00', 'FREQ=WEEKLY;BYDAY=TU'],
  ['trash out tonight b4 bed', 'trash out', '2026-06-10T22:00'],
  ['thurs 10-12 plumber comes', 'plumber comes', '2026-06-11T10:00'],
  ['once every two weeks water orchid', 'water orchid', '2026-06-24T09:00', 'FREQ=WEEKLY;INTERVAL=2'],
  ['alternate days 7am run', 'run', '2026-06-12T07:00', 'FREQ=DAILY;INTERVAL=2'],
  ['weeknights at 9 kids to bed', 'kids to bed', '2026-06-10T21:00', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['bi-weekly on friday 3pm review', 'review', '2026-06-12T15:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'],
]
readsAs('a chat is not understood', created.map(row => ['en', ...row]))

/** Input, then text and time of each. */
const several: [input: string, ...[text: string, first: string][]][] = [
  ['tomorrow and friday at 10 feed the cat', ['feed the cat', '2026-06-11T10:00'], ['feed the cat', '2026-06-12T10:00']],
  ['swim class june 15 and 22 at 4pm', ['swim class', '2026-06-15T16:00'], ['swim class', '2026-06-22T16:00']],
  ['mon gym 7am, tue swim 8am', ['gym', '2026-06-15T07:00'], ['swim', '2026-06-16T08:00']],
  ['1. call bob tmrw 2. pay rent fri', ['call bob', '2026-06-11T09:00'], ['pay rent', '2026-06-12T09:00']],
  ['vitamin d every morning and magnesium every night', ['vitamin d', '2026-06-11T09:00'], ['magnesium', '2026-06-10T22:00']],
]
for (const [input, ...reminders] of several) {
  test(`"${input}" is not ${reminders.length} reminders`, () => {
    const understood = understand(input, english)
    assert.deepEqual([understood.kind, ...understood.reminders.map(({ text, dueAtMs }) => [text, minuteOf(dueAtMs)])], ['create', ...reminders])
  })
}

/** Input, text of the reminder that is offered, when. */
const asked: [input: string, text: string, first: string][] = [
  ['yoga twice a week', 'yoga', '2026-06-11T09:00'],
  ['water plants 3x/week', 'water plants', '2026-06-12T09:00'],
  ['call john at 3pm or 4pm', 'call john', '2026-06-10T15:00'],
  ['remind me in 10-15 min to leave', 'leave', '2026-06-10T14:10'],
  ['remind me later to call joe', 'call joe', '2026-06-10T15:00'],
  ['check parking meter every 20 min until 4pm', 'check parking meter', '2026-06-10T14:20'],
  ['satuday 11 brunch w/ the girls', 'brunch w/ the girls', '2026-06-13T11:00'],
]
for (const [input, text, first] of asked) {
  test(`"${input}" is guessed in silence, or asked about with other words than "${text}"`, () => {
    const { kind, reminders } = understand(input, english)
    const [one] = reminders
    assert.deepEqual([kind, one?.text, one && minuteOf(one.dueAtMs)], ['ask', text, first])
  })
}

test('the night before is another time of day than the reminder itself', () => {
  const { reminders: [one] } = understand('i have a job interview on monday at eleven remind me the night before', english)
  assert.deepEqual([one?.text, one?.rule.leads], ['i have a job interview', [{ months: 0, days: 0, seconds: 15 * 3600 }]])
})

test('a question mark of the request is kept in a text without a time', () => {
  const kept = (input: string) => understand(input, english).kept?.map(({ from, to }) => input.slice(from, to)).join(' ')
  assert.deepEqual(['can you remind me to take the pizza out?', 'remind me to ask: who is coming?'].map(kept), ['take the pizza out', 'ask: who is coming?'])
})
