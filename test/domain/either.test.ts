import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand, understandWhen } from '../../src/domain/understand.ts'
import { asks, reading } from './readsAs.ts'

asks('of two days or times one is taken, or both', 'ambiguous', [
  ['de', 'Montag oder Dienstag Zahnarzt', 'Zahnarzt', '2026-06-15T09:00', '2026-06-16T09:00'],
  ['de', 'morgen um 8 oder um 9 Mama anrufen', 'Mama anrufen', '2026-06-11T08:00', '2026-06-11T09:00'],
  ['de', 'morgen um 8 oder 9 Uhr Mama anrufen', 'Mama anrufen', '2026-06-11T08:00', '2026-06-11T09:00'],
  ['de', 'am Samstag oder Sonntag Keller aufräumen', 'Keller aufräumen', '2026-06-13T09:00', '2026-06-14T09:00'],
  ['de', 'morgen oder übermorgen einkaufen', 'einkaufen', '2026-06-11T09:00', '2026-06-12T09:00'],
  ['de', 'am 5. oder 6. Juli Miete zahlen', 'Miete zahlen', '2026-07-05T09:00', '2026-07-06T09:00'],
  ['de', 'erinnere mich heute oder morgen an Müll', 'Müll', '2026-06-10T15:00', '2026-06-11T09:00'],
  ['de', 'entweder Freitag oder Samstag putzen', 'putzen', '2026-06-12T09:00', '2026-06-13T09:00'],
  ['de', 'um 18 oder 19 Uhr Training', 'Training', '2026-06-10T18:00', '2026-06-10T19:00'],
  ['de', 'morgen früh oder abends anrufen', 'anrufen', '2026-06-11T09:00', '2026-06-11T19:00'],
  ['de', 'in 10 oder 15 Minuten Ofen prüfen', 'Ofen prüfen', '2026-06-10T14:10', '2026-06-10T14:15'],
  ['de', 'am Freitag oder am Samstag um 10 Auto waschen', 'Auto waschen', '2026-06-12T10:00', '2026-06-13T10:00'],
  ['de', '5. oder 6. Juni Zahnarzt um 9', 'Zahnarzt', '2027-06-05T09:00', '2027-06-06T09:00'],
  ['en', 'tomorrow at 8 or at 9 call mom', 'call mom', '2026-06-11T08:00', '2026-06-11T09:00'],
  ['en', 'call mom tomorrow at 8 or 9', 'call mom', '2026-06-11T08:00', '2026-06-11T09:00'],
  ['en', 'call mom monday or tuesday', 'call mom', '2026-06-15T09:00', '2026-06-16T09:00'],
  ['en', 'on monday or on tuesday at 10 dentist', 'dentist', '2026-06-15T10:00', '2026-06-16T10:00'],
  ['en', 'dentist at 3pm or 4pm on friday', 'dentist', '2026-06-12T15:00', '2026-06-12T16:00'],
  ['en', 'gym tomorrow or the day after tomorrow', 'gym', '2026-06-11T09:00', '2026-06-12T09:00'],
  ['en', 'meet Ann saturday or sunday at noon', 'meet Ann', '2026-06-13T12:00', '2026-06-14T12:00'],
  ['en', 'remind me at 5 or 6pm to leave', 'leave', '2026-06-10T17:00', '2026-06-10T18:00'],
  ['en', 'on the 5th or 6th of july pay rent', 'pay rent', '2026-07-05T09:00', '2026-07-06T09:00'],
  ['en', 'tomorrow at 9 or friday at 10 dentist', 'dentist', '2026-06-11T09:00', '2026-06-12T10:00'],
  ['en', 'yoga tomorrow morning or evening', 'yoga', '2026-06-11T09:00', '2026-06-11T19:00'],
  ['en', 'either monday or tuesday at 10 call the bank', 'call the bank', '2026-06-15T10:00', '2026-06-16T10:00'],
  ['en', 'remind me in 10 or 15 minutes to check the oven', 'check the oven', '2026-06-10T14:10', '2026-06-10T14:15'],
  ['en', 'call mom at 9:30 or 10:30 tomorrow', 'call mom', '2026-06-11T09:30', '2026-06-11T10:30'],
  ['en', 'friday or maybe saturday clean the garage', 'clean the garage', '2026-06-12T09:00', '2026-06-13T09:00'],
  ['en', 'at 8 tomorrow or on friday at 9 call', 'call', '2026-06-11T08:00', '2026-06-12T09:00'],
  ['en', 'buy bread or milk at 5 or 6', 'buy bread or milk', '2026-06-10T17:00', '2026-06-10T18:00'],
  ['en', 'noon or 1pm lunch', 'lunch', '2026-06-11T12:00', '2026-06-11T13:00'],
  ['en', 'next week or next month dentist', 'dentist', '2026-06-15T09:00', '2026-07-01T09:00'],
  ['en', 'dinner at 7 or 7:30 tonight', 'dinner', '2026-06-10T19:00', '2026-06-10T19:30'],
  ['en', 'june 5 or july 5 renew passport', 'renew passport', '2027-06-05T09:00', '2026-07-05T09:00'],
  ['es', 'lunes o martes dentista', 'dentista', '2026-06-15T09:00', '2026-06-16T09:00'],
  ['es', 'mañana a las 8 o a las 9 llamar a Ana', 'llamar a Ana', '2026-06-11T08:00', '2026-06-11T09:00'],
  ['es', 'mañana a las 8 o 9 llamar a Ana', 'llamar a Ana', '2026-06-11T08:00', '2026-06-11T09:00'],
  ['es', 'el sábado o el domingo limpiar', 'limpiar', '2026-06-13T09:00', '2026-06-14T09:00'],
  ['es', 'hoy o mañana comprar pan', 'comprar pan', '2026-06-10T15:00', '2026-06-11T09:00'],
  ['es', 'el 5 o el 6 de julio pagar', 'pagar', '2026-07-05T09:00', '2026-07-06T09:00'],
  ['es', 'recuérdame el jueves o viernes a las 10 cita', 'cita', '2026-06-11T10:00', '2026-06-12T10:00'],
  ['es', 'el lunes o quizás el martes llamar al banco', 'llamar al banco', '2026-06-15T09:00', '2026-06-16T09:00'],
  ['es', 'a las siete u ocho cenar', 'cenar', '2026-06-10T19:00', '2026-06-10T20:00'],
  ['es', 'en 10 o 15 minutos mirar el horno', 'mirar el horno', '2026-06-10T14:10', '2026-06-10T14:15'],
  ['es', 'o el lunes o el martes limpiar', 'limpiar', '2026-06-15T09:00', '2026-06-16T09:00'],
  ['es', 'mañana por la mañana o por la tarde llamar', 'llamar', '2026-06-11T09:00', '2026-06-11T15:00'],
  ['es', 'a las 5 de la tarde o a las 6 recoger a Ana', 'recoger a Ana', '2026-06-10T17:00', '2026-06-10T18:00'],
  ['hi', 'सोमवार या मंगलवार को डॉक्टर', 'डॉक्टर', '2026-06-15T09:00', '2026-06-16T09:00'],
  ['hi', 'कल 8 बजे या 9 बजे माँ को फोन', 'माँ को फोन', '2026-06-11T08:00', '2026-06-11T09:00'],
  ['hi', 'कल 8 या 9 बजे माँ को फोन', 'माँ को फोन', '2026-06-11T08:00', '2026-06-11T09:00'],
  ['hi', 'aaj ya kal doodh lana', 'doodh lana', '2026-06-10T15:00', '2026-06-11T09:00'],
  ['hi', 'somvar ya mangalvar ko doctor', 'doctor', '2026-06-15T09:00', '2026-06-16T09:00'],
  ['hi', 'kal subah 8 ya 9 baje call', 'call', '2026-06-11T08:00', '2026-06-11T09:00'],
  ['hi', 'shanivar ya ravivar ko safai', 'safai', '2026-06-13T09:00', '2026-06-14T09:00'],
  ['hi', '5 ya 6 july ko kiraya', 'kiraya', '2026-07-05T09:00', '2026-07-06T09:00'],
  ['hi', 'आज या कल दूध लाना', 'दूध लाना', '2026-06-10T15:00', '2026-06-11T09:00'],
  ['hi', 'शुक्रवार या शनिवार को 10 बजे सफाई', 'सफाई', '2026-06-12T10:00', '2026-06-13T10:00'],
  ['hi', '10 या 15 मिनट बाद ओवन देखना', 'ओवन देखना', '2026-06-10T14:10', '2026-06-10T14:15'],
  ['hi', 'सुबह या शाम को दवा लेना', 'दवा लेना', '2026-06-11T09:00', '2026-06-10T19:00'],
  ['hi', 'kal ya parso 10 baje doctor', 'doctor', '2026-06-11T10:00', '2026-06-12T10:00'],
  ['hi', 'shaam 6 ya 7 baje gym', 'gym', '2026-06-10T18:00', '2026-06-10T19:00'],
  ['hi', 'shukravar ya phir shanivar ko gaadi dhona', 'gaadi dhona', '2026-06-12T09:00', '2026-06-13T09:00'],
  ['hi', '10 ya 15 minute baad oven dekhna', 'oven dekhna', '2026-06-10T14:10', '2026-06-10T14:15'],
  ['pt', 'amanhã às 8 ou às 9 ligar', 'ligar', '2026-06-11T08:00', '2026-06-11T09:00'],
  ['pt', 'segunda ou terça dentista', 'dentista', '2026-06-15T09:00', '2026-06-16T09:00'],
  ['pt', 'no sábado ou no domingo limpar', 'limpar', '2026-06-13T09:00', '2026-06-14T09:00'],
  ['pt', 'hoje ou amanhã comprar pão', 'comprar pão', '2026-06-10T15:00', '2026-06-11T09:00'],
  ['pt', 'dia 5 ou 6 de julho pagar', 'pagar', '2026-07-05T09:00', '2026-07-06T09:00'],
  ['pt', 'me lembra quinta ou sexta às 10h de pagar', 'pagar', '2026-06-11T10:00', '2026-06-12T10:00'],
  ['pt', 'ou sábado ou domingo limpar a casa', 'limpar a casa', '2026-06-13T09:00', '2026-06-14T09:00'],
  ['pt', 'às 18h ou às 19h treino', 'treino', '2026-06-10T18:00', '2026-06-10T19:00'],
  ['pt', 'em 10 ou 15 minutos olhar o forno', 'olhar o forno', '2026-06-10T14:10', '2026-06-10T14:15'],
  ['pt', 'amanhã de manhã ou à noite ligar', 'ligar', '2026-06-11T09:00', '2026-06-11T20:00'],
  ['pt', 'na sexta ou talvez no sábado lavar o carro', 'lavar o carro', '2026-06-12T09:00', '2026-06-13T09:00'],
  ['pt', 'às 5 ou 6 da tarde buscar Ana', 'buscar Ana', '2026-06-10T17:00', '2026-06-10T18:00'],
  ['ru', 'в понедельник или во вторник стоматолог', 'стоматолог', '2026-06-15T09:00', '2026-06-16T09:00'],
  ['ru', 'завтра в 8 или в 9 позвонить маме', 'позвонить маме', '2026-06-11T08:00', '2026-06-11T09:00'],
  ['ru', 'завтра в 8 или 9 позвонить маме', 'позвонить маме', '2026-06-11T08:00', '2026-06-11T09:00'],
  ['ru', 'сегодня или завтра купить хлеб', 'купить хлеб', '2026-06-10T15:00', '2026-06-11T09:00'],
  ['ru', '5 или 6 июля заплатить', 'заплатить', '2026-07-05T09:00', '2026-07-06T09:00'],
  ['ru', 'напомни в субботу или воскресенье убраться', 'убраться', '2026-06-13T09:00', '2026-06-14T09:00'],
  ['ru', 'завтра утром или вечером позвонить', 'позвонить', '2026-06-11T09:00', '2026-06-11T19:00'],
  ['ru', 'либо в пятницу либо в субботу уборка', 'уборка', '2026-06-12T09:00', '2026-06-13T09:00'],
  ['ru', 'через 10 или 15 минут проверить духовку', 'проверить духовку', '2026-06-10T14:10', '2026-06-10T14:15'],
  ['ru', 'в 18:00 или 18:30 тренировка', 'тренировка', '2026-06-10T18:00', '2026-06-10T18:30'],
  ['ru', 'в пятницу или может быть в субботу помыть машину', 'помыть машину', '2026-06-12T09:00', '2026-06-13T09:00'],
  ['ru', 'в 6 или 7 вечера забрать Аню', 'забрать Аню', '2026-06-10T18:00', '2026-06-10T19:00'],
  ['ru', 'завтра или послезавтра в 10 врач', 'врач', '2026-06-11T10:00', '2026-06-12T10:00'],
])

test('of two repetitions both are taken', () => {
  for (const [locale, input] of [['en', 'every monday or tuesday gym'], ['ru', 'каждый понедельник или вторник уборка']] as const) {
    assert.deepEqual(understand(input, { ...reading, locale }).reminders.map(({ rule }) => rule.rrule), ['FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY;BYDAY=TU'])
  }
})

const text: [locale: string, input: string, text: string][] = [
  ['en', 'call mom or dad tomorrow', 'call mom or dad'], ['en', 'take 1 or 2 pills at 9', 'take 1 or 2 pills'], ['de', 'Tee oder Kaffee morgen kaufen', 'Tee oder Kaffee kaufen'], ['de', '1 oder 2 Tabletten um 9 nehmen', '1 oder 2 Tabletten nehmen'],
  ['es', 'comprar pan o leche mañana', 'comprar pan o leche'], ['es', 'tomar 1 o 2 pastillas a las 9', 'tomar 1 o 2 pastillas'], ['pt', 'comprar pão ou leite amanhã', 'comprar pão ou leite'], ['pt', 'tomar 1 ou 2 comprimidos às 9h', 'tomar 1 ou 2 comprimidos'],
  ['ru', 'купить чай или кофе завтра', 'купить чай или кофе'], ['ru', 'принять 1 или 2 таблетки в 9', 'принять 1 или 2 таблетки'], ['hi', 'chai ya coffee kal lana', 'chai ya coffee lana'], ['hi', '1 ya 2 goli 9 baje lena', '1 ya 2 goli lena'],
]
for (const [locale, input, kept] of text) {
  test(`two things of the text are taken for two times: ${input}`, () => {
    const { kind, reminders } = understand(input, { ...reading, locale })
    assert.deepEqual([kind, reminders.map(one => one.text)], ['create', [kept]])
  })
}

test('an answer that names two times is taken for the first', () => {
  for (const input of ['monday or tuesday', 'tomorrow at 8 or 9']) assert.equal(understandWhen(input, { ...reading, locale: 'en' }), null, input)
})
