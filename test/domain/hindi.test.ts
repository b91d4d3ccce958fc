import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correct } from '../../src/domain/correct.ts'
import { understand } from '../../src/domain/understand.ts'
import { languageOf } from '../../src/domain/understand/languages.ts'
import { respell } from '../../src/domain/understand/languages/hindi/respell.ts'
import { tokenize } from '../../src/domain/understand/tokens.ts'

const reading = { nowMs: Date.parse('2026-03-11T10:15:00Z'), zone: 'UTC' }

test('a word with combining marks, joiners or digits of Devanagari is torn apart', () => {
  const tokens = tokenize('हफ़्ते में १२ क्\u200dयों।').map(({ kind, text }) => [kind, text])
  assert.deepEqual(tokens, [['word', 'हफ़्ते'], ['word', 'में'], ['number', '12'], ['word', 'क्\u200dयों'], ['mark', '.']])
})

const spellings = ['subah subha subaah सुबह सवेरे', 'baje bje bajey बजे', 'mahina mahine mahiney महीने महिने माह', 'ghanta ghante घण्टे घंटा ghnte', 'somvar somwaar somvaar monday सोमवार', 'roz roj रोज़ रोज rozana']
for (const list of spellings) {
  test(`one word is read as several: ${list}`, () => assert.deepEqual(new Set(list.split(' ').map(respell)).size, 1))
}

const ofEnglish: [text: string, code: string][] = [
  ['kal 9 baje gym', 'hi'], ['monday ko call karna', 'hi'], ['har 2 ghante me paani peena', 'hi'], ['kal meeting hai 3pm ko yaad dilana', 'hi'], ['दवाई 20:00', 'hi'],
  ['do the laundry at 5 par example', 'en'], ['call me tomorrow so we can talk', 'en'], ['remind me to do it in 10 min', 'en'], ['so sad, call tak at 6 pm', 'en'],
]
for (const [text, code] of ofEnglish) {
  test(`"${text}" of an English reader is not read in ${code}`, () => assert.equal(languageOf(tokenize(text), { locale: 'en', zone: 'UTC' }).code, code))
}

const set = { anchor: 'wall' as const, start: '2026-03-16T09:00:00', rrule: 'FREQ=WEEKLY;BYDAY=MO', zone: 'UTC' }
const corrections: [said: string, start: string | undefined, rrule: string | undefined][] = [
  ['nahi, shaam 6 baje', '2026-03-16T18:00:00', 'FREQ=WEEKLY;BYDAY=MO'], ['शुक्रवार को भी', '2026-03-16T09:00:00', 'FREQ=WEEKLY;BYDAY=MO,FR'], ['har do hafte me', '2026-03-16T09:00:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
  ['agle hafte nahi', '2026-03-16T09:00:00', 'FREQ=WEEKLY;BYDAY=MO\nEXDATE:20260316T090000'], ['is baar mat dilana', '2026-03-16T09:00:00', 'FREQ=WEEKLY;BYDAY=MO\nEXDATE:20260316T090000'],
  ['1 ghanta late kar do', '2026-03-16T10:00:00', 'FREQ=WEEKLY;BYDAY=MO'], ['kal doodh lana hai', undefined, undefined],
]
for (const [said, start, rrule] of corrections) {
  test(`what is said of a set reminder changes something else: ${said}`, () => {
    const rule = correct(said, { ...reading, locale: 'hi' }, set)?.rule
    assert.deepEqual([rule?.start, rule?.rrule], [start, rrule])
  })
}

test('the longest message takes bounded time in Hindi', () => {
  for (const piece of ['har somvar aur ', 'kal 9 baje, ', 'mujhe ', '5 aur 6 ', 'mahine ki 1 aur 2 tarikh ', 'subah shaam ', 'yaad ', 'kal se 9 se ', 'ek din chhodkar ', '2 ghante ']) {
    const text = piece.repeat(Math.floor(4096 / piece.length))
    const startedMs = performance.now()
    understand(text, { ...reading, locale: 'hi' })
    assert.ok(performance.now() - startedMs < 2000, piece)
  }
})
