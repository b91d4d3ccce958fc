import type { Unit } from '../../amounts.ts'
import { said, type RepeatRead } from '../../repeats.ts'
import { skip, skipAll, textAt, type Reader, type Token } from '../../tokens.ts'
import { skipRun } from '../../runs.ts'
import type { IberianWords } from './words.ts'

interface Readers { unit: Reader<Unit>, weekdayName: Reader<number> }

/** "un dia si y otro no", "sexta sim, sexta nao", "dia por medio", "dias alternos": every other day, week or weekday. */
export function alternationOf({ yes, no, other, and, articles, byTurns, alternate, pluralArticles, onDay }: IberianWords, { unit, weekdayName }: Readers): (tokens: Token[], at: number) => RepeatRead {
  const fill = new Set([...and, ...articles, ...other, ','])
  const lead = new Set([...articles, ...pluralArticles, ...onDay])

  return (tokens, at) => {
    const start = skipAll(tokens, at, lead)
    const name = weekdayName(tokens, start)
    const measured = name ? null : unit(tokens, start)
    const to = name?.to ?? measured?.to
    if (!to || (measured && !['day', 'week', 'month', 'year', 'hour'].includes(measured.value))) return null
    const end = skipRun(tokens, to, byTurns) ?? skip(tokens, to, alternate) ?? inTurn(tokens, to)
    if (!end) return null
    return name ? said({ unit: 'week', interval: 2, weekdays: [{ weekday: name.value, ordinal: 0 }] }, end) : measured && said({ unit: measured.value, interval: 2 }, end)
  }

  /** "si y otro no", "sim, dia nao", "si, otro no" */
  function inTurn(tokens: Token[], at: number): number | null {
    const first = skip(tokens, at, yes)
    if (!first) return null
    const next = skipAll(tokens, first, fill)
    const again = weekdayName(tokens, next)?.to ?? unit(tokens, next)?.to ?? next
    return textAt(tokens, again) ? skip(tokens, again, no) : null
  }
}
