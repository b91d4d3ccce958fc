import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meansAll, wishOf, type Wish } from '../../src/domain/answers.ts'

const cases: [answer: string, wish: Wish | null][] = [
  ['erledigt', 'done'], ['Hab ich gemacht!', 'done'], ['ist schon erledigt', 'done'], ['ja danke', 'done'], ['lösch das bitte', 'delete'], ['weg damit', 'delete'], ['vergiss es', 'delete'],
  ['brauch ich nicht mehr', 'delete'], ['mach weiter', 'resume'], ['doch nicht', 'undo'], ['rückgängig machen', 'undo'], ['nicht erledigt', 'undo'], ['was ist passiert?', 'why'], ['Pause', 'pause'],
  ['Milch kaufen', null], ['nicht heute', null],
]
for (const [answer, wish] of cases) {
  test(`a German answer is taken for another wish: "${answer}"`, () => assert.equal(wishOf(answer, 'de'), wish))
}

test('"alle" pauses one', () => assert.ok(meansAll('alle Erinnerungen bitte', 'de')))
