import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Rule } from '../../../src/domain/rule.ts'
import { understandWhen } from '../../../src/domain/understand.ts'
import { describeDuration, describeInstant, describeRule } from '../../../src/domain/wording.ts'

const zone = 'Europe/Moscow'
const nowMs = Date.parse('2026-11-15T12:00:00Z')
const wall = (rrule: string | null): Rule => ({ anchor: 'wall', start: '2026-11-27T09:00:00', rrule, zone })

const rules: [rrule: string | null, words: string][] = [
  [null, 'один раз, пт 27 ноя 2026 в 09:00'],
  ['FREQ=DAILY', 'каждый день в 09:00'],
  ['FREQ=DAILY;INTERVAL=3', 'каждые 3 дня в 09:00'],
  ['FREQ=DAILY;INTERVAL=21', 'каждый 21 день в 09:00'],
  ['FREQ=DAILY;INTERVAL=11', 'каждые 11 дней в 09:00'],
  ['FREQ=WEEKLY', 'каждую пятницу в 09:00'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'по будням в 09:00'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE', 'каждые 2 недели по понедельникам и средам в 09:00'],
  ['FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1', 'каждый месяц 31 числа в 09:00'],
  ['FREQ=MONTHLY;BYMONTHDAY=15,-1', 'каждый месяц 15 числа и в последний день в 09:00'],
  ['FREQ=MONTHLY;BYDAY=2TU', 'каждый месяц во второй вторник в 09:00'],
  ['FREQ=MONTHLY;BYDAY=-1SU', 'каждый месяц в последнее воскресенье в 09:00'],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'каждый месяц в последний рабочий день в 09:00'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=14', 'каждый год 14 февраля в 09:00'],
  ['FREQ=DAILY;COUNT=5', 'каждый день в 09:00, 5 раз'],
  ['FREQ=DAILY;COUNT=22', 'каждый день в 09:00, 22 раза'],
  ['FREQ=DAILY;UNTIL=20261224T235959', 'каждый день в 09:00 до 24 декабря 2026'],
  ['FREQ=DAILY;BYHOUR=9,10,11,12;BYMINUTE=0', 'каждый час с 09:00 до 12:00'],
]
for (const [rrule, words] of rules) {
  test(`${rrule ?? 'once'} is "${words}"`, () => assert.equal(describeRule(wall(rrule), { locale: 'ru' }), words))
}

test('what a reminder does beyond its times is said in English, or in wrong cases', () => {
  const said = describeRule({ ...wall('FREQ=DAILY'), leads: [{ months: 0, days: 0, seconds: 900 }], nag: { everyMinutes: 60 } }, { locale: 'ru' })
  assert.equal(said, 'каждый день в 09:00, за 15 мин до этого, повтор каждый час, пока не готово')
})

test('instants and lengths are said in English, or in wrong cases', () => {
  const at = (utc: string) => describeInstant(Date.parse(utc), { nowMs, zone, locale: 'ru' })
  assert.deepEqual([at('2026-11-15T18:00:00Z'), at('2026-11-16T06:00:00Z'), at('2026-11-27T06:00:00Z'), at('2027-01-01T06:00:00Z')], ['сегодня в 21:00', 'завтра в 09:00', 'пт 27 ноя в 09:00', 'пт 1 янв 2027 в 09:00'])
  const hour = 3_600_000
  assert.deepEqual([0, hour / 60 * 125, 24 * hour, 72 * hour, 26 * 24 * hour].map(ms => describeDuration(ms, 'ru')), ['0 с', '2 ч 5 мин', '1 день', '3 дня', '26 дней'])
})

test('an answer to a card that moves it by some time is taken as an hour of the clock', () => {
  const rows: [answer: string, words: string][] = [['перенеси на 2 часа', 'вс 15 ноя 2026 в 17:00'], ['отложи на полчаса', 'вс 15 ноя 2026 в 15:30'], ['на завтра', 'пн 16 ноя 2026 в 09:00'], ['нет, лучше в 6 вечера', 'вс 15 ноя 2026 в 18:00']]
  for (const [answer, words] of rows) assert.equal(describeRule(understandWhen(answer, { nowMs, zone, locale: 'ru' })!.rule, { locale: 'ru' }), `один раз, ${words}`)
})
