import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readZoneAnswer } from '../../src/domain/places.ts'
import { isZone } from '../../src/domain/zone.ts'

/** Noon in London, 7:00 in New York, 17:30 in India, on a day without summer time in the north. */
const nowMs = Date.parse('2026-11-24T12:00:00Z')
const read = (text: string, locale = 'en') => readZoneAnswer(text, { nowMs, locale })

const taken: [text: string, zone: string][] = [
  ['Europe/Berlin', 'Europe/Berlin'], ['europe/berlin', 'Europe/Berlin'], ['America/New York', 'America/New_York'], ['Asia/Calcutta', 'Asia/Kolkata'], ['My time zone is Asia/Tokyo', 'Asia/Tokyo'],
  ['UTC+5:30', 'UTC+05:30'], ['+05:30', 'UTC+05:30'], ['utc +5.5', 'UTC+05:30'], ['GMT-3', 'UTC-03:00'], ['UTC−3', 'UTC-03:00'], ['+3 UTC', 'UTC+03:00'], ['UTC+0545', 'UTC+05:45'], ['UTC', 'UTC'], ['UTC+2.', 'UTC+02:00'],
  ['Berlin', 'Europe/Berlin'], ['berlin!', 'Europe/Berlin'], ['I live in Berlin', 'Europe/Berlin'], ["I'm in New York now", 'America/New_York'], ['Berlin time, please', 'Europe/Berlin'], ['Paris TX', 'America/Chicago'],
  ['The Hague', 'Europe/Amsterdam'], ['in the hague', 'Europe/Amsterdam'], ['timezone: Tokyo', 'Asia/Tokyo'], ['Москва', 'Europe/Moscow'], ['я в Москве', 'Europe/Moscow'], ['живу в Санкт-Петербурге', 'Europe/Moscow'], ['Thessaloniki', 'Europe/Athens'],
  ['India', 'Asia/Kolkata'], ['I am in Germany', 'Europe/Berlin'], ['Deutschland', 'Europe/Berlin'], ['日本', 'Asia/Tokyo'], ['nice', 'Europe/Paris'],
]
for (const [text, zone] of taken) test(`"${text}" is ${zone}`, () => assert.deepEqual(read(text), { kind: 'zone', zone }))

const offered: [text: string, by: string, zones: string[], locale?: string][] = [
  ['Portland', 'place', ['America/Los_Angeles', 'America/New_York']], ['Georgia', 'place', ['America/New_York', 'Asia/Tbilisi']], ['Texas', 'place', ['America/Chicago', 'America/Denver']],
  ['USA', 'place', ['America/New_York', 'America/Chicago', 'America/Los_Angeles', 'America/Denver']], ['Mexico', 'place', ['America/Mexico_City']], ['Washington', 'place', ['America/Los_Angeles', 'America/New_York']],
  ['EST', 'abbreviation', ['America/New_York', 'America/Panama']], ['bst', 'abbreviation', ['Europe/London', 'Asia/Dhaka']], ['IST', 'abbreviation', ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin']],
  ['CST', 'abbreviation', ['America/Chicago', 'Asia/Shanghai', 'America/Mexico_City']], ['PST', 'abbreviation', ['America/Los_Angeles', 'Asia/Manila']], ['eastern time', 'abbreviation', ['America/New_York']], ['msk', 'abbreviation', ['Europe/Moscow']],
  ["it's 7:00", 'clock', ['America/New_York']], ['7:02 am', 'clock', ['America/New_York']], ['my clock says 17:30 now', 'clock', ['Asia/Kolkata']], ['it is half past five in the evening', 'clock', ['Asia/Kolkata']], ['It’s 1 pm.', 'clock', ['Europe/Berlin'], 'de'],
  ['noon', 'clock', ['Europe/London']], ['12:00 GMT', 'clock', ['Europe/London']],
  ['Waterlo', 'place', ['America/Toronto', 'America/Chicago']], ['home', 'place', ['America/New_York']], ['mon', 'place', ['Asia/Kolkata']],
]
for (const [text, by, zones, locale] of offered) {
  test(`"${text}" is taken for one zone without asking, or the likely ones are not offered`, () => {
    const answer = read(text, locale)
    assert.equal(answer.kind, 'choose')
    if (answer.kind !== 'choose') return
    const found = answer.choices.map(({ zone }) => zone)
    assert.equal(answer.by, by)
    assert.ok(zones.every(zone => found.includes(zone)), found.join())
    assert.ok(found.length <= 6 && found.every(isZone) && new Set(found).size === found.length, found.join())
  })
}

/** When halves and quarters are told, it is 11:30 in London, 12:30 in Berlin and Madrid, 14:30 in Moscow, 17:00 in Delhi, 8:30 in São Paulo and 6:30 in New York and Lima. */
const halfPastMs = Date.parse('2026-11-24T11:30:00Z')
const spoken: [text: string, zone: string, locale: string][] = [
  ["it's half past eleven here", 'Europe/London', 'en'], ['here it is 11:30 right now', 'Europe/London', 'en'], ['my phone says half past six in the morning', 'America/New_York', 'en'], ['11:30 by my watch', 'Europe/London', 'en'],
  ['сейчас полтретьего', 'Europe/Moscow', 'ru'], ['у нас сейчас половина третьего', 'Europe/Moscow', 'ru'], ['на моих часах 14:30', 'Europe/Moscow', 'ru'], ['здесь полтретьего дня', 'Europe/Moscow', 'ru'], ['сейчас полтретьего', 'Europe/Moscow', 'en'],
  ['es ist halb eins', 'Europe/Berlin', 'de'], ['Hier ist es gerade halb eins.', 'Europe/Berlin', 'de'], ['bei uns ist es jetzt 12 Uhr 30', 'Europe/Berlin', 'de'], ['meine Uhr zeigt 12:30', 'Europe/Berlin', 'de'], ['Wir haben 12.30 Uhr', 'Europe/Berlin', 'de'], ['es ist halb eins', 'Europe/Berlin', 'en'],
  ['son las doce y media', 'Europe/Madrid', 'es'], ['aquí son ahora las 12:30', 'Europe/Madrid', 'es'], ['mi reloj marca las 12:30', 'Europe/Madrid', 'es'], ['son las seis y media de la mañana', 'America/Lima', 'es'], ['son las doce y media', 'Europe/Madrid', 'en'],
  ['são oito e meia', 'America/Sao_Paulo', 'pt'], ['aqui são 8h30 agora', 'America/Sao_Paulo', 'pt'], ['agora é meio-dia e meia', 'Europe/Berlin', 'pt'], ['meu relógio marca 8:30', 'America/Sao_Paulo', 'pt'], ['tem oito e meia da manhã aqui', 'America/Sao_Paulo', 'pt'], ['sao oito e meia', 'America/Sao_Paulo', 'en'],
  ['अभी पाँच बजे हैं', 'Asia/Kolkata', 'hi'], ['यहाँ शाम के पाँच बज रहे हैं', 'Asia/Kolkata', 'hi'], ['अभी साढ़े ग्यारह बजे हैं', 'Europe/London', 'hi'], ['abhi sadhe gyarah baje hain', 'Europe/London', 'hi'], ['mere yahan 5 baj rahe hain', 'Asia/Kolkata', 'hi'], ['meri ghadi me 17:00 hai', 'Asia/Kolkata', 'hi'], ['abhi sham ke 5 baje hai', 'Asia/Kolkata', 'en'],
]
for (const [text, zone, locale] of spoken) {
  test(`a clock that is told in words is not read in its language: "${text}" (${locale})`, () => {
    const answer = readZoneAnswer(text, { nowMs: halfPastMs, locale })
    assert.ok(answer.kind === 'choose' && answer.by === 'clock' && answer.choices.some(choice => choice.zone === zone), JSON.stringify(answer))
  })
}

const lived: [text: string, zone: string, locale: string][] = [
  ['Ich wohne in Köln', 'Europe/Berlin', 'de'], ['in Berlin wohne ich', 'Europe/Berlin', 'de'], ['wir sind gerade in New York', 'America/New_York', 'de'], ['Zeitzone: Tokyo', 'Asia/Tokyo', 'de'], ['Meine Zeitzone ist Europe/Berlin', 'Europe/Berlin', 'de'],
  ['vivo en Madrid', 'Europe/Madrid', 'es'], ['estoy en la Ciudad de México', 'America/Mexico_City', 'es'], ['Vivo en La Paz, Bolivia', 'America/La_Paz', 'es'], ['hola, soy de Buenos Aires', 'America/Argentina/Buenos_Aires', 'es'], ['hora de Lima', 'America/Lima', 'es'],
  ['moro em São Paulo', 'America/Sao_Paulo', 'pt'], ['estou no Rio de Janeiro agora', 'America/Sao_Paulo', 'pt'], ['a gente mora em Lisboa', 'Europe/Lisbon', 'pt'], ['horário de Manaus', 'America/Manaus', 'pt'],
  ['main Delhi me rehta hoon', 'Asia/Kolkata', 'hi'], ['mai mumbai me hu', 'Asia/Kolkata', 'hi'], ['मैं दिल्ली में रहता हूँ', 'Asia/Kolkata', 'hi'], ['दिल्ली में हूँ', 'Asia/Kolkata', 'hi'], ['Dubai se hoon', 'Asia/Dubai', 'hi'],
  ['живу в Берлине', 'Europe/Berlin', 'ru'], ['мы сейчас в Москве', 'Europe/Moscow', 'ru'], ['I live in Kansas City now', 'America/Chicago', 'en'], ['Mexico City', 'America/Mexico_City', 'en'], ['vivo en Madrid', 'Europe/Madrid', 'en'],
]
for (const [text, zone, locale] of lived) test(`"${text}" (${locale}) is not ${zone}`, () => assert.deepEqual(read(text, locale), { kind: 'zone', zone }))

const other: [text: string, kind: string][] = [
  ['in 20 minutes call mom', 'reminder'], ['tomorrow at 9 nice dinner', 'reminder'], ['every day at 8 pills', 'reminder'], ['tomorrow', 'reminder'], ['Nairobi tomorrow', 'reminder'], ['at 18:00 dinner in Paris', 'reminder'], ['may 5', 'reminder'], ['today 5 pm', 'reminder'], ['heute um 5', 'reminder'],
  ["it's 13:20", 'no-such-clock'], ['14:37', 'no-such-clock'],
  ['Berlni', 'unknown'], ['ok', 'unknown'], ['hi', 'unknown'], ['me', 'unknown'], ['call mom', 'unknown'], ['', 'unknown'], ['UTC+15', 'unknown'], ['UTC+5:77', 'unknown'], ['Europe/Nowhere', 'unknown'], ['__proto__', 'unknown'], ['constructor', 'unknown'], ['time', 'unknown'], ['.'.repeat(4096), 'unknown'],
]
for (const [text, kind] of other) test(`"${text.slice(0, 40)}" is ${kind}`, () => assert.equal(read(text).kind, kind))

test('whatever is typed, only zones of our data come out', () => {
  fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => {
    const answer = read(text)
    const zones = answer.kind === 'zone' ? [answer.zone] : answer.kind === 'choose' ? answer.choices.map(({ zone }) => zone) : []
    assert.ok(zones.every(isZone))
  }), { numRuns: 50 })
})
