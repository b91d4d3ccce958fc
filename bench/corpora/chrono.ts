import { isLeapDay, isPast, isStrictUnit } from './conventions.ts'
import { agrees, isTime, readAt, shown } from './read.ts'
import { falseReads, judged, load, rows, type Score } from './score.ts'

/** Rows without a reference are read from a day of their own. */
const anyDay = '2012-08-10T12:00:00'

export function scoreChrono(folder: string): Score[] | null {
  const text = load(folder, 'chrono-english-tests.tsv')
  if (text === null) return null
  const all = rows(text)
  return [
    judged('chrono, exact', all.filter(({ kind }) => kind === 'exact'), { atLeast: 0.85 }, ({ now_utc: now = '', utterance = '', expected_start_utc: expected = '', reference_tz: zone = '' }) => {
      const rule = isPast(expected, now || anyDay)
      if (rule ?? zone) return rule ?? { leftOut: 'a zone of its own' }
      const read = readAt(utterance, now || anyDay)
      return agrees(read, expected) || `${utterance} -> ${shown(read)}, expected ${expected}`
    }),
    falseReads('chrono, negatives read as times', all.filter(({ kind }) => kind === 'none'), 2, ({ now_utc: now = '', utterance = '' }) => {
      const rule = isStrictUnit(utterance) ?? isLeapDay(utterance)
      if (rule) return rule
      const read = readAt(utterance, now || anyDay)
      return isTime(read.result) ? `${utterance} -> ${shown(read)}` : null
    }),
  ]
}
