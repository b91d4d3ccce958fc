import { agrees, readAt, shown } from './read.ts'
import { falseReads, judged, load, rows, type Score } from './score.ts'

/** Rows without a reference are read from a day of their own. */
const anyDay = '2012-08-10T12:00:00'

/** Left out: chrono takes the nearest date, which may be past; a reminder lies ahead. Its noon for a date without time is not compared. */
const isPast = (expected: string, now: string): boolean => expected.slice(0, 10) < now.slice(0, 10) || expected.startsWith('-')

export function scoreChrono(folder: string): Score[] | null {
  const text = load(folder, 'chrono-english-tests.tsv')
  if (text === null) return null
  const all = rows(text)
  return [
    judged('chrono, exact', all.filter(({ kind }) => kind === 'exact'), { atLeast: 0.8 }, ({ now_utc: now = '', utterance = '', expected_start_utc: expected = '', reference_tz: zone = '' }) => {
      if (isPast(expected, now || anyDay) || zone) return 'excluded'
      const read = readAt(utterance, now || anyDay)
      return agrees(read, expected) || `${utterance} -> ${shown(read)}, expected ${expected}`
    }),
    falseReads('chrono, negatives read as times', all.filter(({ kind }) => kind === 'none'), 19, ({ now_utc: now = '', utterance = '' }) => {
      const read = readAt(utterance, now || anyDay)
      return read.result.kind === 'none' ? null : `${utterance} -> ${shown(read)}`
    }),
  ]
}
