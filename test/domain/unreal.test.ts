import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correct } from '../../src/domain/correct.ts'
import { understand, understandWhen } from '../../src/domain/understand.ts'
import type { Reading } from '../../src/domain/understanding.ts'
import { instantToLocal } from '../../src/domain/zone.ts'

/** A Wednesday afternoon in Berlin. */
const reading: Reading = { nowMs: Date.parse('2026-06-10T12:00:00Z'), zone: 'Europe/Berlin' }

/** Each asks, keeps the text and offers what is near. */
const rows: [locale: string, input: string, text: string, ...offers: string[]][] = [
  ['de', 'am 31. Februar Miete zahlen', 'Miete zahlen', '2027-02-28T09:00', '2027-03-01T09:00'],
  ['de', '31.4. Zahnarzt', 'Zahnarzt', '2027-04-30T09:00', '2027-05-01T09:00'],
  ['de', 'am 31.4. Zahnarzt', 'Zahnarzt', '2027-04-30T09:00', '2027-05-01T09:00'],
  ['de', 'am 30.02. um 9 Zahnarzt', 'Zahnarzt', '2027-02-28T09:00', '2027-03-01T09:00'],
  ['de', 'um 25:00 schlafen', 'schlafen', '2026-06-11T01:00'],
  ['de', 'morgen um 26 Uhr Tabletten nehmen', 'Tabletten nehmen', '2026-06-12T02:00'],
  ['de', 'am 31. Juni um 10 Uhr Auto abholen', 'Auto abholen', '2026-06-30T10:00', '2026-07-01T10:00'],
  ['de', '31. September Steuer', 'Steuer', '2026-09-30T09:00', '2026-10-01T09:00'],
  ['de', 'am einunddreißigsten April zahlen', 'zahlen', '2027-04-30T09:00', '2027-05-01T09:00'],
  ['de', 'um 24:30 schlafen', 'schlafen', '2026-06-11T00:30'],
  ['de', '25 Uhr Nachtschicht', 'Nachtschicht', '2026-06-11T01:00'],
  ['en', 'february 30 pay rent', 'pay rent', '2027-02-28T09:00', '2027-03-01T09:00'],
  ['en', 'remind me to pay rent on feb 30', 'pay rent', '2027-02-28T09:00', '2027-03-01T09:00'],
  ['en', 'call mom on april 31 at 9am', 'call mom', '2027-04-30T09:00', '2027-05-01T09:00'],
  ['en', '31 june dentist', 'dentist', '2026-06-30T09:00', '2026-07-01T09:00'],
  ['en', 'the 31st of november send the report', 'send the report', '2026-11-30T09:00', '2026-12-01T09:00'],
  ['en', '2026-02-30 renew domain', 'renew domain', '2026-02-28T09:00', '2026-03-01T09:00'],
  ['en', 'dentist on 31/04', 'dentist', '2027-04-30T09:00', '2027-05-01T09:00'],
  ['en', '29 february 2027 party', 'party', '2027-02-28T09:00', '2027-03-01T09:00'],
  ['en', 'remind me at 25:00 to sleep', 'sleep', '2026-06-11T01:00'],
  ['en', 'remind me at 18:75 to call', 'call', '2026-06-10T19:15'],
  ['en', 'tomorrow at 26:30 take pills', 'take pills', '2026-06-12T02:30'],
  ['en', '25:00 call mom', 'call mom', '2026-06-11T01:00'],
  ['en', 'every day at 25:00 stretch', 'stretch', '2026-06-11T01:00'],
  ['en', 'every year on february 30 pay tax', 'pay tax', '2027-02-28T09:00'],
  ['en', 'every day until april 31 water plants', 'water plants', '2026-06-11T09:00'],
  ['en', 'at 25 o\'clock call bob', 'call bob', '2026-06-11T01:00'],
  ['en', 'call bob at 13:60', 'call bob', '2026-06-11T14:00'],
  ['en', 'tomorrow 25:00 dentist', 'dentist', '2026-06-12T01:00'],
  ['en', 'on the 32nd of may call', 'call', '2027-05-31T09:00', '2027-06-01T09:00'],
  ['en', 'june 31st pay rent', 'pay rent', '2026-06-30T09:00', '2026-07-01T09:00'],
  ['en', 'feb 28 - 30 trip', 'trip', '2027-02-28T09:00', '2027-03-01T09:00'],
  ['en', 'tomorrow at 24:30 call', 'call', '2026-06-12T00:30'],
  ['en', 'at 25h call bob', 'call bob', '2026-06-11T01:00'],
  ['en', 'dentist sept 31 at 3pm', 'dentist', '2026-09-30T15:00', '2026-10-01T15:00'],
  ['en', 'from 25:00 to 26:00 nap', 'nap', '2026-06-11T01:00'],
  ['en-US', 'dentist 2/30 at 5pm', 'dentist', '2027-02-28T17:00', '2027-03-01T17:00'],
  ['es', 'el 31 de abril pagar la renta', 'pagar la renta', '2027-04-30T09:00', '2027-05-01T09:00'],
  ['es', 'recuérdame el 30 de febrero pagar', 'pagar', '2027-02-28T09:00', '2027-03-01T09:00'],
  ['es', 'a las 18:75 llamar a Ana', 'llamar a Ana', '2026-06-10T19:15'],
  ['es', 'a las 25:00 dormir', 'dormir', '2026-06-11T01:00'],
  ['es', 'mañana a las 26 horas tomar pastilla', 'tomar pastilla', '2026-06-12T02:00'],
  ['es', '31/04 dentista', 'dentista', '2027-04-30T09:00', '2027-05-01T09:00'],
  ['es', 'el 29 de febrero de 2027 fiesta', 'fiesta', '2027-02-28T09:00', '2027-03-01T09:00'],
  ['es', 'el 31 de junio a las 9 cita', 'cita', '2026-06-30T09:00', '2026-07-01T09:00'],
  ['es', 'a las 25 horas llamar', 'llamar', '2026-06-11T01:00'],
  ['es', 'todos los días a las 25:00 agua', 'agua', '2026-06-11T01:00'],
  ['es', 'el 32 de mayo reunión', 'reunión', '2027-05-31T09:00', '2027-06-01T09:00'],
  ['es', '31 de septiembre pagar luz', 'pagar luz', '2026-09-30T09:00', '2026-10-01T09:00'],
  ['es', 'treinta y uno de abril pagar', 'pagar', '2027-04-30T09:00', '2027-05-01T09:00'],
  ['es', 'lunes 31 de junio dentista', 'dentista', '2026-06-30T09:00', '2026-07-01T09:00'],
  ['es', 'a las 24:30 dormir', 'dormir', '2026-06-11T00:30'],
  ['es', 'a las 25 h dormir', 'dormir', '2026-06-11T01:00'],
  ['es', '30/02/2027 pagar', 'pagar', '2027-02-28T09:00', '2027-03-01T09:00'],
  ['es', 'febrero 30 pagar', 'pagar', '2027-02-28T09:00', '2027-03-01T09:00'],
  ['es', 'avísame a las 9:75 mañana', '', '2026-06-11T10:15'],
  ['hi', '31 अप्रैल को डॉक्टर', 'डॉक्टर', '2027-04-30T09:00', '2027-05-01T09:00'],
  ['hi', '25 बजे सोना है', 'सोना है', '2026-06-11T01:00'],
  ['hi', 'रोज 26 बजे पानी पीना', 'पानी पीना', '2026-06-11T02:00'],
  ['hi', '31 april ko doctor', 'doctor', '2027-04-30T09:00', '2027-05-01T09:00'],
  ['hi', 'kal 18:75 par meeting', 'meeting', '2026-06-11T19:15'],
  ['hi', '29 february 2027 ko party', 'party', '2027-02-28T09:00', '2027-03-01T09:00'],
  ['hi', 'shaam 18:75 baje call karna hai', 'call karna hai', '2026-06-10T19:15'],
  ['hi', '25:00 baje yaad dilana dawai leni hai', 'dawai leni hai', '2026-06-11T01:00'],
  ['hi', 'इकतीस अप्रैल को डॉक्टर', 'डॉक्टर', '2027-04-30T09:00', '2027-05-01T09:00'],
  ['hi', 'रात 25 बजे सोना', 'सोना', '2026-06-11T01:00'],
  ['hi', 'february 30 ko rent', 'rent', '2027-02-28T09:00', '2027-03-01T09:00'],
  ['hi', 'kal 26 bje call', 'call', '2026-06-12T02:00'],
  ['pt', 'dia 31 de abril pagar o aluguel', 'pagar o aluguel', '2027-04-30T09:00', '2027-05-01T09:00'],
  ['pt', 'em 30 de fevereiro pagar', 'pagar', '2027-02-28T09:00', '2027-03-01T09:00'],
  ['pt', 'às 26h dormir', 'dormir', '2026-06-11T02:00'],
  ['pt', 'às 25:00 dormir', 'dormir', '2026-06-11T01:00'],
  ['pt', 'amanhã às 18:75 ligar', 'ligar', '2026-06-11T19:15'],
  ['pt', '31/06 dentista', 'dentista', '2026-06-30T09:00', '2026-07-01T09:00'],
  ['pt', 'me lembra às 25h30 de ligar', 'ligar', '2026-06-11T01:30'],
  ['pt', '29 de fevereiro de 2027 festa', 'festa', '2027-02-28T09:00', '2027-03-01T09:00'],
  ['pt', 'dia 31/11 às 9h consulta', 'consulta', '2026-11-30T09:00', '2026-12-01T09:00'],
  ['pt', 'todo dia às 25h beber água', 'beber água', '2026-06-11T01:00'],
  ['pt', '30/02/2027 renovar', 'renovar', '2027-02-28T09:00', '2027-03-01T09:00'],
  ['pt', 'trinta e um de abril pagar', 'pagar', '2027-04-30T09:00', '2027-05-01T09:00'],
  ['pt', 'segunda 31 de junho dentista', 'dentista', '2026-06-30T09:00', '2026-07-01T09:00'],
  ['pt', 'às 24:30 dormir', 'dormir', '2026-06-11T00:30'],
  ['pt', 'às 25 horas ligar', 'ligar', '2026-06-11T01:00'],
  ['pt', 'dia 30/2 pagar', 'pagar', '2027-02-28T09:00', '2027-03-01T09:00'],
  ['pt', 'as 26h ligar pra mãe', 'ligar pra mãe', '2026-06-11T02:00'],
  ['ru', '30 февраля заплатить за квартиру', 'заплатить за квартиру', '2027-02-28T09:00', '2027-03-01T09:00'],
  ['ru', 'в 25:00 лечь спать', 'лечь спать', '2026-06-11T01:00'],
  ['ru', 'завтра в 18:75 позвонить', 'позвонить', '2026-06-11T19:15'],
  ['ru', '31.06.2027 стоматолог', 'стоматолог', '2027-06-30T09:00', '2027-07-01T09:00'],
  ['ru', '31 ноября в 9 сдать отчёт', 'сдать отчёт', '2026-11-30T09:00', '2026-12-01T09:00'],
  ['ru', 'напомни в 26 ч принять таблетки', 'принять таблетки', '2026-06-11T02:00'],
  ['ru', 'понедельник 31 июня врач', 'врач', '2026-06-30T09:00', '2026-07-01T09:00'],
  ['ru', '31/04 стоматолог', 'стоматолог', '2027-04-30T09:00', '2027-05-01T09:00'],
  ['ru', 'в 27 часов позвонить', 'позвонить', '2026-06-11T03:00'],
]
for (const [locale, input, text, ...offers] of rows) {
  test(`a day or time that there is none of is dropped, or read as another: ${input}`, () => {
    const { kind, question, reminders } = understand(input, { ...reading, locale })
    assert.deepEqual([kind, question], ['ask', 'no-such-time'])
    assert.deepEqual(reminders.map(one => [one.text, instantToLocal(one.dueAtMs, reading.zone).slice(0, 16)]), offers.map(offer => [text, offer]))
  })
}

const real: [locale: string, input: string, kind: 'create' | 'none', text?: string][] = [
  ['en', 'meet at flat 25:99', 'none'], ['en', 'watch the 45:30 video tomorrow', 'create', 'watch the 45:30 video'], ['en', 'run 5k in 25:30 on friday', 'create', 'run 5k in 25:30'],
  ['en', 'read john 3:75 tomorrow', 'create', 'read john 3:75'], ['en', 'every month on the 31st pay', 'create', 'pay'], ['en', '29 february party', 'create', 'party'],
  ['de', 'jeden Monat am 31. zahlen', 'create', 'zahlen'], ['de', 'Raum 25:99', 'none'], ['es', 'curso de las 48 horas', 'none'], ['pt', 'curso de 48h amanhã', 'create', 'curso de 48h'],
  ['ru', 'через 25 часов позвонить', 'create', 'позвонить'], ['ru', 'купить 25 часов', 'none'], ['hi', 'raat 2 baje call', 'create', 'call'], ['hi', '25 ghante baad call', 'create', 'call'],
]
for (const [locale, input, kind, text] of real) {
  test(`what is no time, or one there is, is refused: ${input}`, () => {
    const read = understand(input, { ...reading, locale })
    assert.deepEqual([read.kind, read.reminders[0]?.text], [kind, text])
  })
}

test('an answer or a correction with a time that there is none of is taken', () => {
  for (const input of ['at 25:00', 'february 30', '25:00']) assert.equal(understandWhen(input, { ...reading, locale: 'en' }), null, input)
  const rule = { anchor: 'wall' as const, start: '2026-06-11T09:00:00', rrule: null, zone: reading.zone }
  assert.equal(correct('no, at 25:00', { ...reading, locale: 'en' }, rule), null)
})
