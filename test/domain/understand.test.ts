import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { nextOccurrence } from '../../src/domain/recurrence.ts'
import type { Rule } from '../../src/domain/rule.ts'
import { understand, understandNewTime, understandRemind, understandWhen } from '../../src/domain/understand.ts'
import type { Reading } from '../../src/domain/understanding.ts'
import { instantToLocal } from '../../src/domain/zone.ts'

/** A Wednesday morning. */
const reading: Reading = { nowMs: Date.parse('2026-03-11T10:15:00Z'), zone: 'UTC', locale: 'en' }
const local = (atMs: number) => instantToLocal(atMs, 'UTC').slice(0, 16)

const inputs = readFileSync(new URL('data/nl-60-inputs.tsv', import.meta.url), 'utf8').trim().split('\n').slice(2).map(line => line.split('\t'))
for (const [kind, utterance = '', , expected = ''] of inputs) {
  test(`${kind}: ${utterance}`, () => {
    const found = understand(utterance, reading).reminders.flatMap(({ rule }) => {
      const due: number[] = []
      for (let next = nextOccurrence(rule, reading.nowMs); next && due.length < 3; next = nextOccurrence(rule, next.dueAtMs)) due.push(next.dueAtMs)
      return due
    }).sort((one, other) => one - other).map(local)
    const right = expected.split('||').some(one => one.split(';')[0]?.split(',').every((minute, index) => found[index]?.startsWith(minute)))
    assert.ok(right, `${found.join(' ')} is not ${expected}`)
  })
}

/** Input, text left, first occurrence, rule. */
const created: [input: string, text: string, first: string, rrule?: string][] = [
  ['remind me to call mom tomorrow at 9', 'call mom', '2026-03-12T09:00'],
  ['remind me tomorrow at 9 to call mom', 'call mom', '2026-03-12T09:00'],
  ['Remind me about the dentist on friday', 'the dentist', '2026-03-13T09:00'],
  ['please remind me that rent is due on the 15th', 'rent is due', '2026-03-15T09:00'],
  ['buy 3 apples tomorrow', 'buy 3 apples', '2026-03-12T09:00'],
  ['order iphone 15 at 18:00', 'order iphone 15', '2026-03-11T18:00'],
  ['catch the 18:04 train tomorrow at 17:00', 'catch the 18:04 train', '2026-03-12T17:00'],
  ['flat 12 viewing at 5', 'flat 12 viewing', '2026-03-11T17:00'],
  ['tomorrow 9am\nbuy milk\nbuy 🥚 eggs', 'buy milk\nbuy 🥚 eggs', '2026-03-12T09:00'],
  ['call mom (tomorrow at 9)', 'call mom', '2026-03-12T09:00'],
  ['every day at 9 take antibiotics for 10 days', 'take antibiotics', '2026-03-12T09:00', 'FREQ=DAILY;COUNT=10'],
  ['every day at 9 take antibiotics until march 20', 'take antibiotics', '2026-03-12T09:00', 'FREQ=DAILY;UNTIL=20260320T235959'],
  ['every monday at 9 gym, starting may 1', 'gym', '2026-05-04T09:00', 'FREQ=WEEKLY;BYDAY=MO'],
  ['every weekday at 8 bus except march 13', 'bus', '2026-03-12T08:00', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR\nEXDATE;VALUE=DATE:20260313'],
  ['every day at 9 meditate for 10 minutes', 'meditate for 10 minutes', '2026-03-12T09:00', 'FREQ=DAILY'],
  ['every 4 hours pills starting at noon', 'pills', '2026-03-11T12:00', 'FREQ=HOURLY;INTERVAL=4'],
  ['every day 10 pushups', '10 pushups', '2026-03-12T09:00', 'FREQ=DAILY'],
  ['every month rent on the 1st', 'rent', '2026-04-01T09:00', 'FREQ=MONTHLY;BYMONTHDAY=1'],
  ['every week call mom on friday', 'call mom', '2026-03-13T09:00', 'FREQ=WEEKLY;BYDAY=FR'],
  ['every month buy tickets for friday', 'buy tickets for friday', '2026-04-11T09:00', 'FREQ=MONTHLY'],
  ['two weeks before april 24 buy gifts', 'buy gifts', '2026-04-10T09:00'],
  ['thrusday dentist', 'dentist', '2026-03-12T09:00'],
  ['evry monady at 9 sync', 'sync', '2026-03-16T09:00', 'FREQ=WEEKLY;BYDAY=MO'],
  ['every dya gym', 'gym', '2026-03-12T09:00', 'FREQ=DAILY'],
  ['nxt mon call', 'call', '2026-03-16T09:00'],
  ['2moro call bob', 'call bob', '2026-03-12T09:00'],
  ['wash mouth and call Frida at 18:00', 'wash mouth and call Frida', '2026-03-11T18:00'],
  ['all days at 9 pills', 'pills', '2026-03-12T09:00', 'FREQ=DAILY'],
  ['weekend 10am brunch', 'brunch', '2026-03-14T10:00'],
  ['at 7 to 8 call', 'call', '2026-03-11T19:00'],
  ['every second tuesday bins', 'bins', '2026-03-17T09:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
  ['every 2nd tuesday bins', 'bins', '2026-04-14T09:00', 'FREQ=MONTHLY;BYDAY=2TU'],
  ['call at 14:35:20', 'call', '2026-03-11T14:35'],
  ['dial in tomorrow', 'dial in', '2026-03-12T09:00'],
  ['turn the oven on at 5', 'turn the oven on', '2026-03-11T17:00'],
  ['drop by at 5', 'drop by', '2026-03-11T17:00'],
  ['finish the slides by friday', 'finish the slides', '2026-03-13T09:00'],
  ['call aunt Liz on christmas eve', 'call aunt Liz', '2026-12-24T09:00'],
  ['every christmas call mom', 'call mom', '2026-12-25T09:00', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25'],
  ['buy eggs 2 days before easter', 'buy eggs', '2026-04-03T09:00'],
  ['order christmas presents at 18:00', 'order christmas presents', '2026-03-11T18:00'],
  ['friday mornings at 7 yoga', 'yoga', '2026-03-13T07:00', 'FREQ=WEEKLY;BYDAY=FR'],
  ['remind me in 15 to move the car', 'move the car', '2026-03-11T10:30'],
  ['tomorrow at 5 pick up kids', 'pick up kids', '2026-03-12T17:00'],
  ['tomorrow at 05:00 pick up kids', 'pick up kids', '2026-03-12T05:00'],
  ['every friday at 4 beer', 'beer', '2026-03-13T16:00', 'FREQ=WEEKLY;BYDAY=FR'],
  ['early tomorrow run', 'run', '2026-03-12T09:00'],
  ['pay bill 15th', 'pay bill', '2026-03-15T09:00'],
  ['the room on the 3rd floor is booked at 18:00', 'the room on the 3rd floor is booked', '2026-03-11T18:00'],
  ['10 tonight call', 'call', '2026-03-11T22:00'],
  ['at five thirty call', 'call', '2026-03-11T17:30'],
  ['in 3 working days call', 'call', '2026-03-16T09:00'],
  ["in two days' time call", 'call', '2026-03-13T09:00'],
  ['a week on friday call', 'call', '2026-03-20T09:00'],
  ['every day from march 20 to april 5 at 8 feed the cat', 'feed the cat', '2026-03-20T08:00', 'FREQ=DAILY;UNTIL=20260405T235959'],
  ['camp 10 - 22 august', 'camp', '2026-08-10T09:00'],
  ['alternate fridays 5pm drinks', 'drinks', '2026-03-13T17:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'],
  ['every day but sunday at 8 walk', 'walk', '2026-03-12T08:00', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA'],
  ['ok google remind me tomorrow at 8 to go jogging', 'go jogging', '2026-03-12T08:00'],
  ['notify me that the trial ends on monday', 'the trial ends', '2026-03-16T09:00'],
  ['new reminder 5pm walk dog', 'walk dog', '2026-03-11T17:00'],
  ['remind in 20 min stretch', 'stretch', '2026-03-11T10:35'],
  ['remind me 20 min stretch', 'stretch', '2026-03-11T10:35'],
  ['remind me 10 minute walk at 5pm', '10 minute walk', '2026-03-11T17:00'],
  ['add reminder every monday 9am weekly report', 'weekly report', '2026-03-16T09:00', 'FREQ=WEEKLY;BYDAY=MO'],
  ['twice daily pills', 'pills', '2026-03-11T21:00', 'FREQ=DAILY;BYHOUR=9,21;BYMINUTE=0'],
  ['every morning, noon and night pills', 'pills', '2026-03-11T12:00', 'FREQ=DAILY;BYHOUR=9,12,22;BYMINUTE=0'],
  ['1st and 3rd monday 7pm club', 'club', '2026-03-16T19:00', 'FREQ=MONTHLY;BYDAY=1MO,3MO'],
  ['every 20 min for the next hour check', 'check', '2026-03-11T10:35', 'FREQ=MINUTELY;INTERVAL=20;COUNT=3'],
  ['buy 1/2 kg butter tomorrow', 'buy 1/2 kg butter', '2026-03-12T09:00'],
  ['stand up every hour 9am-5pm mon-fri', 'stand up', '2026-03-11T11:00', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9,10,11,12,13,14,15,16,17;BYMINUTE=0'],
  ['remind me tomorrow pm to call', 'call', '2026-03-12T15:00'],
  ['bills 1st of month', 'bills', '2026-04-01T09:00'],
  ["don't let me forget to call dad at 8", 'call dad', '2026-03-11T20:00'],
  ['in like 10 mins check', 'check', '2026-03-11T10:25'],
  ['wensday at 9 gym', 'gym', '2026-03-18T09:00'],
  ['feed the monkey and the tomato plants at 18:00', 'feed the monkey and the tomato plants', '2026-03-11T18:00'],
  ['tomorrow 2 eggs', '2 eggs', '2026-03-12T09:00'],
  ['"tomorrow never dies" on friday at 20:00', '"tomorrow never dies"', '2026-03-13T20:00'],
  ['call mom tomorrow at 5pm and buy milk', 'call mom and buy milk', '2026-03-12T17:00'],
  ['ping me in 5 min about the tea', 'the tea', '2026-03-11T10:20'],
  ['weekly review every friday', 'weekly review', '2026-03-13T09:00', 'FREQ=WEEKLY;BYDAY=FR'],
  ['stretch every 10 minutes for 1 hour', 'stretch', '2026-03-11T10:25', 'FREQ=MINUTELY;INTERVAL=10;COUNT=6'],
  ['every 30 min stretch between 9:00 and 17:00', 'stretch', '2026-03-11T10:30', 'FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16,17;BYMINUTE=0,30;BYSETPOS=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17'],
  ['every 90 minutes from 10 to 8 on weekdays look away', 'look away', '2026-03-11T11:30', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=10,11,13,14,16,17,19;BYMINUTE=0,30;BYSETPOS=1,4,5,8,9,12,13'],
  ['tea in 20 min', 'tea', '2026-03-11T10:35'],
  ['march 5 renew passport', 'renew passport', '2027-03-05T09:00'],
  ['at 9 call Bob', 'call Bob', '2026-03-11T21:00'],
  ['at 10:00 call Bob', 'call Bob', '2026-03-12T10:00'],
  ['every day at 21:00 Don\'t forget to enter your expenses', 'Don\'t forget to enter your expenses', '2026-03-11T21:00', 'FREQ=DAILY'],
  ['stretch every 90 minutes', 'stretch', '2026-03-11T11:45', 'FREQ=MINUTELY;INTERVAL=90'],
  ['pills at 8:15 and 20:45 every day', 'pills', '2026-03-11T20:45', 'FREQ=DAILY;BYHOUR=8,20;BYMINUTE=15,45;BYSETPOS=1,4'],
  ['gym mon-fri at 7', 'gym', '2026-03-12T07:00', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['rent on the 1st of every month', 'rent', '2026-04-01T09:00', 'FREQ=MONTHLY;BYMONTHDAY=1'],
  ['backup every 31st', 'backup', '2026-03-31T09:00', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1'],
  ['water plants every day except sunday at 8', 'water plants', '2026-03-12T08:00', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA'],
  ['walk the dog daily starting friday at 7:00', 'walk the dog', '2026-03-13T07:00', 'FREQ=DAILY'],
  ['standup every day at 9 except 13/03/2026', 'standup', '2026-03-12T09:00', 'FREQ=DAILY\nEXDATE;VALUE=DATE:20260313'],
  ['birthday every year on feb 29', 'birthday', '2027-02-28T09:00', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1'],
]
for (const [input, text, first, rrule] of created) {
  test(`"${input}" is "${text}" at ${first}`, () => {
    const { kind, reminders } = understand(input, reading)
    const due = reminders.map(({ dueAtMs }) => dueAtMs).sort((one, other) => one - other)[0]
    assert.deepEqual([kind, reminders[0]?.text, due && local(due), reminders[0]?.rule.rrule], ['create', text, first, rrule ?? null])
  })
}

const asked: [input: string, question: string][] = [
  ['tomorrow at 9', 'no-text'], ['tomorrow 9', 'ambiguous'], ['dinner 1730', 'ambiguous'], ['30m check oven', 'ambiguous'], ['call mom last friday', 'past'], ['remind me in 2 hours', 'no-text'], ['yesterday call mom', 'past'], ['call mom on 1 March 2020', 'past'], ['today at 9am call mom', 'past'],
  ['blink every 10 seconds', 'too-often'], ['dentist 3/4 at 9', 'ambiguous'], ['call at 9am IST', 'ambiguous'], ['call mom today', 'ambiguous'],
  ['tomorrow 7 gym', 'ambiguous'], ['mondays 7 sync', 'ambiguous'], ['gym tomorrow 19', 'ambiguous'], ['dentist wendnesdey at 10', 'ambiguous'], ['tue/thu 18h gym', 'ambiguous'], ['thursday 8h GMT call', 'ambiguous'], ['every hour drink until 8pm', 'ambiguous'], ['every day at sunset walk', 'ambiguous'], ['call at 9 EST or IST', 'ambiguous'], ['every monday except mondays gym', 'never-fires'],
  ['every day stretch at 7 and also at 19:30', 'ambiguous'], ['1 hour before 5pm leave', 'ambiguous'],
]
for (const [input, question] of asked) {
  test(`"${input}" is asked about: ${question}`, () => {
    const answer = understand(input, reading)
    assert.deepEqual([answer.kind, answer.question, answer.reminders.length], ['ask', question, 1])
  })
}

/** Input, text left, zone, whether the text named it. */
const zoned: [input: string, text: string, zone: string, named?: true][] = [
  ['dial at 18:00 Europe/Berlin', 'dial', 'Europe/Berlin', true], ['dial at 6pm america/new_york.', 'dial', 'America/New_York', true], ['dial at 18:00 UTC+5:30 on friday', 'dial', 'UTC+05:30', true],
  ['dial at 18:00 GMT-3', 'dial', 'UTC-03:00', true], ['dial at 18:00 UTC', 'dial', 'UTC', true], ['dial at 6pm EST', 'dial', 'UTC-05:00', true], ['dial at 18:00', 'dial', 'UTC'], ['at 18:00 a/b tests', 'a/b tests', 'UTC'],
]
for (const [input, text, zone, named] of zoned) {
  test(`the zone in "${input}" is not heeded, or stays in the text`, () => {
    const { reminders: [one] } = understand(input, reading)
    assert.deepEqual([one?.text, one?.rule.zone, one?.zoneNamed], [text, zone, named])
  })
}

test('what holds no time is none, whatever numbers and names of months it has', () => {
  for (const input of ['', '   ', 'hello', 'buy 3 apples', 'iphone 15', 'you may go', 'he sat down', 'the second floor', 'march on', 'a few people', 'call 650-650-6500', 'v1.1.30', 'good morning', 'every time I hear that', 'every 0 days x', 'https://a.example/2026-04-01/x', '3 30', 'for 5 days', '😀', '"tomorrow at 9"', "I'm at 10", 'pay 1500', '24/7 support', 'happy new year', 'meet at 10 Downing Street', 'buy eggs at 5 dollars', 'born 1985', 'buy christmas presents', 'the week after', 'mar']) {
    assert.equal(understand(input, reading).kind, 'none', input)
  }
})

test('a zone in the text fixes the zone, the reader\'s own abbreviation does not', () => {
  assert.equal(understand('tomorrow at 9am EST call', reading).reminders[0]?.rule.zone, 'UTC-05:00')
  const inIndia = understand('tomorrow at 9am IST call', { ...reading, zone: 'Asia/Kolkata' })
  assert.deepEqual([inIndia.kind, inIndia.reminders[0]?.rule.zone], ['create', 'Asia/Kolkata'])
})

test('hours and minutes are elapsed time, days follow the wall', () => {
  const berlin: Reading = { nowMs: Date.parse('2026-03-28T20:00:00Z'), zone: 'Europe/Berlin' }
  const [hours] = understand('in 12 hours tea', berlin).reminders
  const [days] = understand('in 1 day at 21:00 tea', berlin).reminders
  assert.deepEqual([hours?.rule.anchor, days?.rule.anchor], ['instant', 'wall'])
  assert.equal(hours && hours.dueAtMs - berlin.nowMs, 12 * 3_600_000)
  assert.equal(days && days.dueAtMs - berlin.nowMs, 23 * 3_600_000)
})

test('3/4 is April for a Briton, March for an American', () => {
  assert.equal(understand('x 3/4 at 9:00', { ...reading, locale: 'en-GB' }).reminders[0]?.rule.start, '2026-04-03T09:00:00')
  assert.equal(understand('x 3/4 at 9:00', { ...reading, locale: 'en-US' }).reminders[0]?.rule.start, '2027-03-04T09:00:00')
})

test('an end behind the text of /remind is not heeded', () => {
  const [reminder] = understandRemind('21:00 take pills for 10 days', reading).reminders
  assert.deepEqual([reminder?.text, reminder?.rule.rrule], ['take pills', 'FREQ=DAILY;COUNT=10'])
})

test('/remind with a clock time in front is daily, with "at" or a day it is not', () => {
  const rrule = (text: string) => understandRemind(text, reading).reminders[0]?.rule.rrule
  assert.deepEqual(['21:00 expenses', '9pm expenses', 'at 21:00 expenses', '21:00 tomorrow expenses', 'expenses 21:00', 'every monday 21:00 x'].map(rrule), ['FREQ=DAILY', 'FREQ=DAILY', null, null, null, 'FREQ=WEEKLY;BYDAY=MO'])
})

test('words to the bot stay in the text of /remind, or of a message without a time', () => {
  const remind = (text: string) => understandRemind(text, reading).reminders.map(({ text, rule }) => [text, rule.rrule])
  assert.deepEqual(remind('me to call Bob at 5'), [['call Bob', null]])
  assert.deepEqual(remind('me 21:00 expenses'), [['expenses', 'FREQ=DAILY']])
  assert.deepEqual(understand('remind me to buy bread', reading).kept, [{ from: 13, to: 22 }])
  assert.deepEqual(understandRemind('me to buy bread', reading).kept, [{ from: 6, to: 15 }])
})

test('an answer is a time and nothing else', () => {
  const rows: [string, string | null][] = [
    ['10 min', '2026-03-11T10:25:00Z'], ['1h', '2026-03-11T11:15:00Z'], ['1 h', '2026-03-11T11:15:00Z'], ['in 2 hours', '2026-03-11T12:15:00Z'], ['tomorrow', '2026-03-12T09:00:00'], ['21:30', '2026-03-11T21:30:00'], ['monday 9am', '2026-03-16T09:00:00'], ['monday 9', '2026-03-16T09:00:00'],
    ['every day at 8', '2026-03-12T08:00:00'], ['3 days', '2026-03-14T09:00:00'], ['18', '2026-03-11T18:00:00'], ['no, at 6', '2026-03-11T18:00:00'], ['buy milk', null], ['yesterday', null], ['buy milk tomorrow', null], ['', null],
  ]
  for (const [text, start] of rows) assert.equal(understandWhen(text, reading)?.rule.start ?? null, start, text)
})

const spoken = fc.array(fc.constantFrom('every', 'each', 'monday', 'tue', 'on', 'at', '9', '10:30', 'am', 'in', '3', 'hours', 'and', 'a', 'half', 'tomorrow', 'next', 'week', 'last', '2nd', 'the', 'until', 'except', 'for', '5', 'times', 'june', '1', '15/04', 'between', 'remind me to', ',', '.', '(', '"', '😀', '\n', 'may', 'quarter', 'past', 'feb 29', 'IST', 'tonight', 'call', 'mom'), { maxLength: 16 }).map(pieces => pieces.join(' '))

test('any text is answered; kept spans make up the text; what is created lies ahead', () => {
  fc.assert(fc.property(fc.oneof(spoken, fc.string({ unit: 'binary', maxLength: 60 })), (input) => {
    const { kind, reminders } = understand(input, reading)
    understandWhen(input, reading)
    for (const { kept, text, dueAtMs } of reminders) {
      assert.equal(kept.map(({ from, to }) => input.slice(from, to)).join(' '), text)
      if (kind === 'create') assert.ok(text && dueAtMs > reading.nowMs)
    }
  }), { numRuns: 2000 })
})

test('4,096 characters take bounded time', () => {
  for (const piece of ['every ', 'a ', 'in 3 hours ', '1h30m', 'first and ', 'half past ', '2 weeks from ', '((((', '9, ', '"', 'remind me to ']) {
    const text = piece.repeat(4096 / piece.length)
    understand(text, reading)
    const before = performance.now()
    understand(text, reading)
    assert.ok(performance.now() - before < 300, piece)
  }
})

test('a new time of day moves the days of a repetition, its end, or what it leaves out', () => {
  const current = (rrule: string | null): Rule => ({ anchor: 'wall', start: '2026-03-02T20:00:00', rrule, zone: 'UTC' })
  const rows: [string | null, string, string, string | null][] = [
    ['FREQ=WEEKLY;BYDAY=SU', '21:30', '2026-03-02T21:30:00', 'FREQ=WEEKLY;BYDAY=SU'],
    ['FREQ=DAILY;UNTIL=20260320T235959', 'at 9', '2026-03-02T09:00:00', 'FREQ=DAILY;UNTIL=20260320T235959'],
    ['FREQ=DAILY;COUNT=40;BYHOUR=8,20;BYMINUTE=0', '9 pm please', '2026-03-02T21:00:00', 'FREQ=DAILY;COUNT=20'],
    ['FREQ=DAILY\nEXDATE:20260312T200000', '7am', '2026-03-02T07:00:00', 'FREQ=DAILY\nEXDATE:20260312T070000'],
    ['FREQ=DAILY\nEXDATE;VALUE=DATE:20260312', '7am', '2026-03-02T07:00:00', 'FREQ=DAILY\nEXDATE;VALUE=DATE:20260312'],
    ['FREQ=DAILY', 'tomorrow 18:00', '2026-03-12T18:00:00', null], ['FREQ=DAILY', 'in 30 min', '2026-03-11T10:45:00Z', null],
    ['FREQ=DAILY', 'tonight at 8', '2026-03-11T20:00:00', null], ['FREQ=DAILY', 'every monday at 8', '2026-03-16T08:00:00', 'FREQ=WEEKLY;BYDAY=MO'],
    ['FREQ=DAILY;UNTIL=20260301T235959', '21:00', '2026-03-11T21:00:00', null], [null, '21:00', '2026-03-11T21:00:00', null],
  ]
  for (const [rrule, text, start, expected] of rows) {
    const rule = understandNewTime(text, reading, current(rrule))?.rule
    assert.deepEqual([rule?.start, rule?.rrule], [start, expected], `${rrule}, ${text}`)
  }
})
