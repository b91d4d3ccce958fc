import { ok } from 'node:assert/strict'
import { test } from 'node:test'
import { guessKind, readAnswer } from '../../../src/domain/checkin.ts'
import { kindOf, rowsOf, written, writtenKind } from './tables.ts'

/**
 * Rows written before the code that reads them, and no row has a rule of its own. On the first run 111 of 113 answers (98.2 %) and 46 of 46
 * questions were right; the two misses (a comma lost in "milk, bread and eggs", no places for Colombia's pesos) have since been mended.
 * Four later sets, each written before it was run once, had 128 of 137, 111 of 124, 110 of 116 and 62 of 65 right; mended, they are in
 * `seen.tsv`, where what four of their rows expected was set right too. The last 43 rows here were written afterwards and run once: 43 right.
 */
const floor = 0.97

function score(name: string, rows: string[][], read: (row: string[]) => string) {
  test(`at least ${floor * 100} % of the ${rows.length} ${name} written before the code are right`, () => {
    const missed = rows.filter(row => read(row) !== row.at(-1)).map(row => `${row.join(' | ')} -> ${read(row)}`)
    const share = 1 - missed.length / rows.length
    console.log(`${name}: ${rows.length - missed.length} of ${rows.length} (${(share * 100).toFixed(1)} %)`)
    ok(share >= floor, missed.join('\n'))
  })
}

score('answers', rowsOf('unseen.tsv'), ([locale, currency, kind, text]) => written(readAnswer(text!, kindOf(kind!), { locale: locale!, currency: currency! }), text!))
score('questions', rowsOf('unseen-questions.tsv'), ([locale, question]) => writtenKind(guessKind(question!, locale!)))
