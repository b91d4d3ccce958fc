import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correct } from '../../src/domain/correct.ts'
import { understand } from '../../src/domain/understand.ts'
import type { Reading } from '../../src/domain/understanding.ts'
import { describeRule } from '../../src/domain/wording.ts'

/** A Wednesday morning. */
const reading: Reading = { nowMs: Date.parse('2026-03-11T10:15:00Z'), zone: 'UTC' }

const untimed: [locale: string, inputs: string[]][] = [
  ['es', ['comprar 5 huevos', 'el piso 12', 'media pizza', 'la segunda parte', 'de 3 en fondo', 'las 5 cajas azules', 'cada uno a lo suyo', 'ir a por pan', 'llegar tarde']],
  ['pt', ['comprar 5 ovos', 'apartamento 12', 'meia pizza', 'a segunda via', 'as 5 caixas azuis', 'cada um no seu quadrado', 'chegar cedo', 'ter paciência', 'todo mundo junto']],
]
for (const [locale, inputs] of untimed) {
  for (const input of inputs) test(`"${input}" holds no time`, () => assert.equal(understand(input, { ...reading, locale }).kind, 'none'))
}

const foreign: [input: string, text: string, rrule: string | null][] = [
  ['todos los lunes a las 9 reunión', 'reunión', 'FREQ=WEEKLY;BYDAY=MO'], ['recuerdame manana llamar a Ana', 'llamar a Ana', null],
  ['toda segunda às 9h reunião', 'reunião', 'FREQ=WEEKLY;BYDAY=MO'], ['me lembra amanha de ligar pra Ana', 'ligar pra Ana', null], ['daqui a 2 horas café', 'café', null],
]
for (const [input, text, rrule] of foreign) {
  test(`"${input}" is read of a reader whose Telegram is English`, () => {
    const { reminders: [one] } = understand(input, { ...reading, locale: 'en' })
    assert.deepEqual([one?.text, one?.rule.rrule], [text, rrule])
  })
}

const pieces: [locale: string, pieces: string[]][] = [
  ['es', ['todos los lunes y ', 'a las 9, ', 'el 1 y el 2 ', '1h30m ', 'recuérdame x a las 9\n', 'el último día de ', 'un cuarto para las ', 'de dos en dos ', 'a la ', 'un día sí y otro ']],
  ['pt', ['toda segunda e ', 'às 9, ', 'dia 1 e dia 2 ', '1h30m ', 'me lembra x às 9\n', 'no último dia do ', 'quinze para as ', 'de duas em duas ', 'às ', 'dia sim dia ']],
]
for (const [locale, all] of pieces) {
  test(`the longest message takes bounded time (${locale})`, () => {
    for (const piece of all) {
      const startedMs = performance.now()
      understand(piece.repeat(Math.floor(4096 / piece.length)), { ...reading, locale })
      assert.ok(performance.now() - startedMs < 2000, `${piece}: ${performance.now() - startedMs}`)
    }
  })
}

const corrections: [locale: string, set: string, said: string, becomes: string | null][] = [
  ['es', 'llamar a mamá mañana a las 9', 'no, a las 6', 'jue 12 mar 2026 a las 06:00'],
  ['es', 'gimnasio todos los lunes a las 18', 'también los viernes', 'los lunes y viernes a las 18:00'],
  ['es', 'llamar a mamá mañana a las 9', 'aplázalo una hora', 'jue 12 mar 2026 a las 10:00'],
  ['es', 'gimnasio todos los viernes a las 18', 'no esta semana', 'cada viernes a las 18:00 excepto el 13 de marzo de 2026'],
  ['es', 'llamar a mamá mañana a las 9', 'comprar pan a las 10', null],
  ['pt', 'ligar pra mãe amanhã às 9h', 'melhor na sexta', 'sex 13 mar 2026 às 09:00'],
  ['pt', 'academia toda segunda às 18h', 'sexta também', 'toda segunda e sexta às 18:00'],
  ['pt', 'academia toda sexta às 18h', 'não essa semana', 'toda sexta às 18:00 exceto 13 de março de 2026'],
  ['pt', 'ligar pra mãe amanhã às 9h', 'comprar pão às 10h', null],
]
for (const [locale, set, said, becomes] of corrections) {
  test(`"${said}" does not correct "${set}" as a person means it`, () => {
    const own = { ...reading, locale }
    const corrected = correct(said, own, understand(set, own).reminders[0]!.rule)
    assert.equal(corrected && describeRule(corrected.rule, own), becomes)
  })
}
