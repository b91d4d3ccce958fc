import { agrees, readAt, shown } from './read.ts'
import { falseReads, judged, load, rows, type Score } from './score.ts'

const wholeDays = ['day', 'week', 'month', 'quarter', 'year']

/** Left out: what lies in the past is no reminder; here its next return is meant, or the person is asked. */
const isPast = (expected: string, now: string): boolean => expected.slice(0, 10) < now.slice(0, 10)

export function scoreDuckling(folder: string): Score[] | null {
  const text = load(folder, 'duckling-english-time.tsv')
  if (text === null) return null
  const all = rows(text)
  return [
    judged('duckling, instants', all.filter(({ kind, holiday }) => kind === 'instant' && !holiday), { atLeast: 0.63 }, ({ now = '', utterance = '', expected_local: expected = '', grain = '' }) => {
      if (isPast(expected, now)) return 'excluded'
      const read = readAt(utterance, now)
      return agrees(read, expected, wholeDays.includes(grain)) || `${utterance} -> ${shown(read)}, expected ${expected}`
    }),
    falseReads('duckling, negatives read as times', all.filter(({ kind }) => kind === 'none'), 0, ({ now = '', utterance = '' }) => {
      const read = readAt(utterance, now)
      return read.result.kind === 'none' ? null : `${utterance} -> ${shown(read)}`
    }),
  ]
}
