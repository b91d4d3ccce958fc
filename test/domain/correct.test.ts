import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correct } from '../../src/domain/correct.ts'
import { understand } from '../../src/domain/understand.ts'
import { describeRule } from '../../src/domain/wording.ts'

/** A Wednesday, 10:15. */
const reading = { nowMs: Date.parse('2026-03-11T10:15:00Z'), zone: 'UTC', locale: 'en' }

/** What was set, what is said then, what that makes of it (`+`: once besides); null: a reminder of its own, or nothing that could be. */
const rows: [set: string, said: string, becomes: string | null][] = [
  ['call mom tomorrow at 9', 'no, at 6', 'once, on Thu 12 Mar 2026 at 06:00'],
  ['call mom tomorrow at 9', 'no at 6pm', 'once, on Thu 12 Mar 2026 at 18:00'],
  ['call mom at 5', 'sorry, i meant 6', 'once, on Wed 11 Mar 2026 at 18:00'],
  ['call mom tomorrow at 9', '18:30', 'once, on Thu 12 Mar 2026 at 18:30'],
  ['call mom tomorrow at 9', 'make it 18:30 please', 'once, on Thu 12 Mar 2026 at 18:30'],
  ['call mom tomorrow at 9', 'in the evening', 'once, on Thu 12 Mar 2026 at 19:00'],
  ['call mom today at 18:00', 'tomorrow instead', 'once, on Thu 12 Mar 2026 at 18:00'],
  ['call mom today at 18:00', 'actually friday', 'once, on Fri 13 Mar 2026 at 18:00'],
  ['call mom today at 18:00', 'tomorrow at 8', 'once, on Thu 12 Mar 2026 at 08:00'],
  ['call mom today at 18:00', 'no, in 2 hours', 'once, on Wed 11 Mar 2026 at 12:15'],
  ['call mom tomorrow at 9', 'an hour later', 'once, on Thu 12 Mar 2026 at 10:00'],
  ['call mom tomorrow at 9', 'half an hour earlier', 'once, on Thu 12 Mar 2026 at 08:30'],
  ['call mom tomorrow at 9', 'every two weeks', 'every other Thursday at 09:00'],
  ['call mom tomorrow at 9', 'make it every day', 'every day at 09:00'],
  ['call mom tomorrow at 9', 'weekdays', 'every weekday at 09:00'],
  ['call mom tomorrow at 9', 'monthly', 'every month on the 12th at 09:00'],
  ['call mom tomorrow at 9', 'also on friday', 'once, on Thu 12 Mar 2026 at 09:00 + once, on Fri 13 Mar 2026 at 09:00'],
  ['call mom tomorrow at 9', 'also at 18:00', 'once, on Thu 12 Mar 2026 at 09:00 + once, on Thu 12 Mar 2026 at 18:00'],
  ['call mom tomorrow at 9', 'make it fridays too', 'every Thursday and Friday at 09:00'],
  ['call mom tomorrow at 9', '15 min before', 'once, on Thu 12 Mar 2026 at 09:00, 15 min before'],
  ['call mom tomorrow at 9, 15 min before', 'an hour before too', 'once, on Thu 12 Mar 2026 at 09:00, 1 h and 15 min before'],
  ['call mom tomorrow at 9, 15 min before', 'no, 30 min before', 'once, on Thu 12 Mar 2026 at 09:00, 30 min before'],
  ['call mom tomorrow at 9, 15 min before', 'at 10', 'once, on Thu 12 Mar 2026 at 10:00, 15 min before'],
  ['call mom tomorrow at 9', 'and nag me every 5 min', 'once, on Thu 12 Mar 2026 at 09:00, again every 5 min until Done'],
  ['gym every monday at 18:00', 'make it fridays too', 'every Monday and Friday at 18:00'],
  ['gym every monday at 18:00', 'also on fri and sat', 'every Monday, Friday and Saturday at 18:00'],
  ['gym every monday at 18:00', 'add friday', 'every Monday and Friday at 18:00'],
  ['gym every monday at 18:00', 'and saturday', 'every Monday and Saturday at 18:00'],
  ['gym every monday and friday at 18:00', 'only mondays', 'every Monday at 18:00'],
  ['gym every monday and friday at 18:00', 'just friday', 'every Friday at 18:00'],
  ['call mom tomorrow at 9', 'postpone it by an hour', 'once, on Thu 12 Mar 2026 at 10:00'],
  ['call mom tomorrow at 9', 'push it back 30 min please', 'once, on Thu 12 Mar 2026 at 09:30'],
  ['call mom tomorrow at 9', 'repeat weekly', 'every Thursday at 09:00'],
  ['call mom tomorrow at 9', 'and remind me 10 minutes before', 'once, on Thu 12 Mar 2026 at 09:00, 10 min before'],
  ['gym every monday at 18:00', 'on tuesdays', 'every Tuesday at 18:00'],
  ['gym every monday at 18:00', 'every two weeks', 'every other Monday at 18:00'],
  ['gym every monday at 18:00', 'no, at 7', 'every Monday at 19:00'],
  ['gym every monday at 18:00', 'at 7am also', 'every Monday at 07:00 and 18:00'],
  ['gym every monday at 18:00', 'at 7:30am also', 'every Monday at 07:30 and 18:00'],
  ['pills every day at 9', 'also at 21:30', 'every day at 09:00 and 21:30'],
  ['stretch every 30 minutes from 9 to 17 on weekdays', 'also on saturday', 'every Monday, Tuesday, Wednesday, Thursday, Friday and Saturday every 30 minutes from 09:00 to 17:00'],
  ['stretch every 30 minutes from 9 to 17 on weekdays', 'not on fridays', 'every Monday, Tuesday, Wednesday and Thursday every 30 minutes from 09:00 to 17:00'],
  ['stretch every 30 minutes from 9 to 17 on weekdays', 'at 10', 'every weekday at 10:00'],
  ['rent every 31st at 9 and 21', 'at 10', 'every month on the 31st at 10:00'],
  ['gym every monday at 18:00', 'not this week', null],
  ['gym every monday at 18:00', 'not next week', 'every Monday at 18:00 except 16 March 2026'],
  ['gym every monday at 18:00', 'skip the next one', 'every Monday at 18:00 except 16 March 2026'],
  ['gym every monday at 18:00', 'skip monday', 'every Monday at 18:00 except 16 March 2026'],
  ['gym every monday at 18:00', 'an hour earlier', 'every Monday at 17:00'],
  ['gym every monday at 18:00', 'tuesday instead', 'every Monday at 18:00 except 16 March 2026 + once, on Tue 17 Mar 2026 at 18:00'],
  ['gym every friday at 18:00', 'not this week', 'every Friday at 18:00 except 13 March 2026'],
  ['gym every friday at 18:00', 'tomorrow instead', 'every Friday at 18:00 except 13 March 2026 + once, on Thu 12 Mar 2026 at 18:00'],
  ['gym every friday at 18:00', 'until june', 'every Friday at 18:00 until 1 June 2026'],
  ['gym every friday at 18:00', 'only 5 times', 'every Friday at 18:00, 5 times'],
  ['pills every day at 9', 'not on sundays', 'every Monday, Tuesday, Wednesday, Thursday, Friday and Saturday at 09:00'],
  ['pills every day at 9', 'except weekends', 'every weekday at 09:00'],
  ['pills every day at 9', 'not tomorrow', 'every day at 09:00 except 12 March 2026'],
  ['pills every day at 9', 'every 3 days', 'every 3 days at 09:00'],
  ['pills every day at 9', 'at 8 and 20', 'every day at 08:00 and 20:00'],
  ['pills every day at 9', 'every 2 hours', 'every 2 hours'],
  ['pills every day at 9', '3 days after I do it', 'once, on Thu 12 Mar 2026 at 09:00, again 3 days after Done'],
  ['rent on the 1st of every month at 10', 'on the 5th', 'every month on the 5th at 10:00'],
  ['gym every monday at 18:00', 'no, friday', 'every Friday at 18:00'],
  ['gym every monday at 18:00', 'this tuesday', 'every Monday at 18:00 except 16 March 2026 + once, on Tue 17 Mar 2026 at 18:00'],
  ['call mom tomorrow at 9', 'not tomorrow, friday', 'once, on Fri 13 Mar 2026 at 09:00'],
  ['call mom tomorrow at 9', 'friday, not tomorrow', 'once, on Fri 13 Mar 2026 at 09:00'],
  ['call mom tomorrow at 9', 'not tomorrow but friday at 10', 'once, on Fri 13 Mar 2026 at 10:00'],
  ['call mom tomorrow at 9', 'not at 9, at 10', 'once, on Thu 12 Mar 2026 at 10:00'],
  ['call mom tomorrow at 9', 'friday instead of tomorrow', 'once, on Fri 13 Mar 2026 at 09:00'],
  ['call mom tomorrow at 9', 'not at 8, at 10', null],
  ['gym every monday at 18:00', 'not mondays but tuesdays', 'every Tuesday at 18:00'],
  ['gym every thursday at 18:00', 'not tomorrow, friday', 'every Thursday at 18:00 except 12 March 2026 + once, on Fri 13 Mar 2026 at 18:00'],
  ['pills every day at 9', 'not saturday, sunday', 'every weekday at 09:00'],
  ['gym every monday at 18:00', 'from april until june', 'every Monday at 18:00 until 1 June 2026'],
  ['call mom tomorrow at 9', 'tomorrow at 10 call dad', null],
  ['call mom tomorrow at 9', 'buy milk', null],
  ['call mom tomorrow at 9', 'thanks', null],
  ['call mom tomorrow at 9', 'not this week', null],
  ['call mom tomorrow at 9', 'at 9', null],
  ['gym every monday at 18:00', 'every monday at 7 swim', null],
  ['call mom tomorrow at 9', '', null],
]
for (const [set, said, becomes] of rows) {
  test(`"${set}", then "${said}"`, () => {
    const { reminders: [one] } = understand(set, reading)
    const corrected = correct(said, reading, one!.rule)
    const shown = corrected && [corrected.rule, ...(corrected.once ? [corrected.once] : [])].map(rule => describeRule(rule, reading)).join(' + ')
    assert.equal(shown, becomes)
  })
}

/** Said of a rule in its language, and the start and rule it comes to. */
const inAll: [locale: string, set: string, said: string, start: string, rrule: string | null][] = [
  ['es', 'gimnasio cada viernes a las 9', 'no esta semana', '2026-03-13T09:00:00', 'FREQ=WEEKLY;BYDAY=FR\nEXDATE:20260313T090000'], ['pt', 'academia toda sexta às 9h', 'não esta semana', '2026-03-13T09:00:00', 'FREQ=WEEKLY;BYDAY=FR\nEXDATE:20260313T090000'],
  ['en', 'gym every monday at 18:00', 'starting next month', '2026-04-06T18:00:00', 'FREQ=WEEKLY;BYDAY=MO'], ['en', 'gym every two weeks on monday at 18:00', 'starting march 23', '2026-03-23T18:00:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
  ['ru', 'зарядка каждый понедельник в 18:00', 'начиная со следующего месяца', '2026-04-06T18:00:00', 'FREQ=WEEKLY;BYDAY=MO'], ['ru', 'зарядка каждый понедельник в 18:00', 'с апреля', '2026-04-06T18:00:00', 'FREQ=WEEKLY;BYDAY=MO'],
  ['ru', 'позвонить маме завтра в 9', 'не завтра, а в пятницу', '2026-03-13T09:00:00', null], ['ru', 'позвонить маме завтра в 9', 'в пятницу, а не завтра', '2026-03-13T09:00:00', null], ['ru', 'позвонить маме завтра в 9', 'не в 9, а в 10', '2026-03-12T10:00:00', null],
  ['es', 'gimnasio cada lunes a las 18:00', 'a partir del mes que viene', '2026-04-06T18:00:00', 'FREQ=WEEKLY;BYDAY=MO'], ['es', 'llamar a mamá mañana a las 9', 'mañana no, el viernes', '2026-03-13T09:00:00', null], ['es', 'llamar a mamá mañana a las 9', 'no mañana sino el viernes', '2026-03-13T09:00:00', null],
  ['de', 'Training jeden Montag um 18:00', 'ab nächstem Monat', '2026-04-06T18:00:00', 'FREQ=WEEKLY;BYDAY=MO'], ['de', 'Mama anrufen morgen um 9', 'nicht morgen, sondern am Freitag', '2026-03-13T09:00:00', null], ['de', 'Mama anrufen morgen um 9', 'am Freitag, nicht morgen', '2026-03-13T09:00:00', null],
  ['pt', 'academia toda segunda às 18:00', 'a partir do mês que vem', '2026-04-06T18:00:00', 'FREQ=WEEKLY;BYDAY=MO'], ['pt', 'ligar pra mãe amanhã às 9', 'amanhã não, sexta', '2026-03-13T09:00:00', null], ['pt', 'ligar pra mãe amanhã às 9', 'não às 9, às 10', '2026-03-12T10:00:00', null],
  ['ru', 'зарядка каждый понедельник в 18:00', 'вместо понедельника вторник', '2026-03-17T18:00:00', 'FREQ=WEEKLY;BYDAY=TU'], ['es', 'gimnasio cada lunes a las 18:00', 'martes en lugar de lunes', '2026-03-17T18:00:00', 'FREQ=WEEKLY;BYDAY=TU'], ['pt', 'academia toda segunda às 18:00', 'terça em vez de segunda', '2026-03-17T18:00:00', 'FREQ=WEEKLY;BYDAY=TU'],
  ['de', 'Training jeden Montag um 18:00', 'dienstags statt montags', '2026-03-17T18:00:00', 'FREQ=WEEKLY;BYDAY=TU'], ['de', 'Training jeden Montag um 18:00', 'statt montags dienstags', '2026-03-17T18:00:00', 'FREQ=WEEKLY;BYDAY=TU'], ['hi', 'हर सोमवार शाम 6 बजे जिम', 'सोमवार की जगह मंगलवार को', '2026-03-17T18:00:00', 'FREQ=WEEKLY;BYDAY=TU'],
  ['hi', 'हर सोमवार शाम 6 बजे जिम', 'अगले महीने से', '2026-04-06T18:00:00', 'FREQ=WEEKLY;BYDAY=MO'], ['hi', 'kal subah 9 baje mummy ko call', 'kal nahi, shukravar ko', '2026-03-13T09:00:00', null], ['hi', 'कल सुबह 9 बजे मम्मी को फोन', 'कल नहीं, शुक्रवार को', '2026-03-13T09:00:00', null], ['hi', 'kal subah 9 baje mummy ko call', '9 nahi 10 baje', '2026-03-12T10:00:00', null],
]
for (const [locale, set, said, start, rrule] of inAll) {
  test(`"${set}", then "${said}" (${locale})`, () => {
    const own = { ...reading, locale }
    const corrected = correct(said, own, understand(set, own).reminders[0]!.rule)
    assert.deepEqual(corrected && [corrected.rule.start, corrected.rule.rrule], [start, rrule])
  })
}
