import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../src/domain/understand.ts'
import type { Reading } from '../../src/domain/understanding.ts'
import { instantToLocal } from '../../src/domain/zone.ts'

/** A Wednesday morning. */
const reading: Reading = { nowMs: Date.parse('2026-03-11T10:15:00Z'), zone: 'UTC', locale: 'de' }

/** Input, text left, first occurrence, rule. */
const created: [input: string, text: string, first: string, rrule?: string][] = [
  ['erinnere mich morgen um 9 an den Zahnarzt', 'den Zahnarzt', '2026-03-12T09:00'],
  ['Erinner mich in 20 Minuten an die Wäsche', 'die Wäsche', '2026-03-11T10:35'],
  ['erinner mich morgen um 9 daran, Mama anzurufen', 'Mama anzurufen', '2026-03-12T09:00'],
  ['erinner mich daran, morgen um 9 Mama anzurufen', 'Mama anzurufen', '2026-03-12T09:00'],
  ['Kannst du mich bitte morgen um 8 an die Miete erinnern?', 'die Miete', '2026-03-12T08:00'],
  ['Mama anrufen um halb sechs', 'Mama anrufen', '2026-03-11T17:30'],
  ['viertel nach drei Kaffee', 'Kaffee', '2026-03-11T15:15'],
  ['18 Uhr 30 Training', 'Training', '2026-03-11T18:30'],
  ['18.30 Uhr Training', 'Training', '2026-03-11T18:30'],
  ['Müll rausbringen um 20 Uhr', 'Müll rausbringen', '2026-03-11T20:00'],
  ['übermorgen Paket abholen', 'Paket abholen', '2026-03-13T09:00'],
  ['uebermorgen um 14:00 Paket abholen', 'Paket abholen', '2026-03-13T14:00'],
  ['am Freitag um 10 Friseur', 'Friseur', '2026-03-13T10:00'],
  ['nächsten Montag Auto in die Werkstatt', 'Auto in die Werkstatt', '2026-03-16T09:00'],
  ['24. Dezember Geschenke', 'Geschenke', '2026-12-24T09:00'],
  ['am 24.12. Geschenke einpacken', 'Geschenke einpacken', '2026-12-24T09:00'],
  ['am 1.5. um 8 Uhr Demo', 'Demo', '2026-05-01T08:00'],
  ['Steuer am 31.5.2026 abgeben', 'Steuer abgeben', '2026-05-31T09:00'],
  ['in einer halben Stunde Pizza', 'Pizza', '2026-03-11T10:45'],
  ['in anderthalb Stunden Pizza raus', 'Pizza raus', '2026-03-11T11:45'],
  ['in zwei Wochen Reifen wechseln', 'Reifen wechseln', '2026-03-25T09:00'],
  ['in einer Viertelstunde Tee', 'Tee', '2026-03-11T10:30'],
  ['jeden Tag um 8 Tabletten nehmen', 'Tabletten nehmen', '2026-03-12T08:00', 'FREQ=DAILY'],
  ['täglich um 22 Uhr Zähne putzen', 'Zähne putzen', '2026-03-11T22:00', 'FREQ=DAILY'],
  ['werktags um 7 Wecker', 'Wecker', '2026-03-12T07:00', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['jeden zweiten Dienstag Altpapier', 'Altpapier', '2026-03-17T09:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
  ['alle 3 Stunden Wasser trinken', 'Wasser trinken', '2026-03-11T13:15', 'FREQ=HOURLY;INTERVAL=3'],
  ['montags und donnerstags um 18:00 Sport', 'Sport', '2026-03-12T18:00', 'FREQ=WEEKLY;BYDAY=MO,TH'],
  ['jeden Montag um 9 Standup', 'Standup', '2026-03-16T09:00', 'FREQ=WEEKLY;BYDAY=MO'],
  ['alle zwei Wochen am Freitag putzen', 'putzen', '2026-03-13T09:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'],
  ['am 15. jedes Monats Miete überweisen', 'Miete überweisen', '2026-03-15T09:00', 'FREQ=MONTHLY;BYMONTHDAY=15'],
  ['jeden ersten Montag im Monat Team', 'Team', '2026-04-06T09:00', 'FREQ=MONTHLY;BYDAY=1MO'],
  ['jeden Abend um 9 lesen', 'lesen', '2026-03-11T21:00', 'FREQ=DAILY'],
  ['morgen früh um 6 joggen', 'joggen', '2026-03-12T06:00'],
  ['heute Abend um 8 Film', 'Film', '2026-03-11T20:00'],
  ['um 8 Uhr abends Film', 'Film', '2026-03-11T20:00'],
  ['jeden Tag um 9 und 21 Uhr Tropfen', 'Tropfen', '2026-03-11T21:00', 'FREQ=DAILY;BYHOUR=9,21;BYMINUTE=0'],
  ['Kaufe 3 Äpfel morgen', 'Kaufe 3 Äpfel', '2026-03-12T09:00'],
  ['morgen 15 Uhr Termin bei Dr. Meier', 'Termin bei Dr. Meier', '2026-03-12T15:00'],
  ['jeden Tag um 8 Antibiotikum für 10 Tage', 'Antibiotikum', '2026-03-12T08:00', 'FREQ=DAILY;COUNT=10'],
  ['jeden Tag außer sonntags um 7 laufen', 'laufen', '2026-03-12T07:00', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA'],
  ['jedes Jahr am 24. Dezember Baum', 'Baum', '2026-12-24T09:00', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24'],
  ['Freitagabend um 8 Kino mit Lea', 'Kino mit Lea', '2026-03-13T20:00'],
  ['am 12.03.2026 um 9.00 Uhr Prüfung', 'Prüfung', '2026-03-12T09:00'],
  ['Mo-Fr 6:30 aufstehen', 'aufstehen', '2026-03-12T06:30', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['um fünf nach halb neun losgehen', 'losgehen', '2026-03-11T20:35'],
  ['jede halbe Stunde trinken', 'trinken', '2026-03-11T10:45', 'FREQ=MINUTELY;INTERVAL=30'],
  ['Sitzung mit 3 Leuten um 11', 'Sitzung mit 3 Leuten', '2026-03-11T11:00'],
  ['Erinnere mich bitte Montagmorgen an das Angebot', 'das Angebot', '2026-03-16T09:00'],
  ['Hey kannst du mich um 16:45 dran erinnern, die Kinder abzuholen?', 'die Kinder abzuholen', '2026-03-11T16:45'],
  ['heute in einer Woche nachfragen', 'nachfragen', '2026-03-18T09:00'],
  ['alle 14 Tage mittwochs Papiertonne', 'Papiertonne', '2026-03-18T09:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
  ['dreiviertel acht Tagesschau', 'Tagesschau', '2026-03-11T19:45'],
  ['remind me tomorrow at 9 to call mom', 'call mom', '2026-03-12T09:00'],
]
for (const [input, text, first, rrule = null] of created) {
  test(`${input} → ${text}`, () => {
    const { kind, reminders: [one] } = understand(input, reading)
    assert.equal(kind, 'create')
    assert.deepEqual([one?.text, one && instantToLocal(one.dueAtMs, 'UTC').slice(0, 16), one?.rule.rrule], [text, first, rrule])
  })
}

const untimed = ['5 Eier kaufen', 'Paket 3 von 5 abholen', 'erinnere mich an Oma', 'Wohnung 12', 'so ist das', 'die halbe Wahrheit']
for (const input of untimed) {
  test(`"${input}" holds no time`, () => assert.equal(understand(input, reading).kind, 'none'))
}

test('German is read of a reader whose Telegram is English', () => {
  const { reminders: [one] } = understand('jeden Montag um 9 Müll', { ...reading, locale: 'en' })
  assert.deepEqual([one?.text, one?.rule.rrule], ['Müll', 'FREQ=WEEKLY;BYDAY=MO'])
})

test('the longest message takes bounded time in German', () => {
  for (const piece of ['jeden Montag und ', 'um 9, ', 'am 1. und 2. ', '1h30m ', 'erinnere mich an x um 9\n', 'am letzten Tag des ', 'halb ']) {
    const text = piece.repeat(Math.floor(4096 / piece.length))
    const startedMs = performance.now()
    understand(text, reading)
    assert.ok(performance.now() - startedMs < 2000, piece)
  }
})
