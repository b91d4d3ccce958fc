import { isAmbiguousZone, isPast, isTodaysWeekday } from './conventions.ts'
import { agrees, isTime, answeredAt, readAt, shown } from './read.ts'
import { falseReads, judged, load, rows, type Score } from './score.ts'

const wholeDays = ['day', 'week', 'month', 'quarter', 'year']

const timesOfDay = ['second', 'minute', 'hour']

export function scoreDuckling(folder: string): Score[] | null {
  const text = load(folder, 'duckling-english-time.tsv')
  if (text === null) return null
  const all = rows(text)
  return [
    judged('duckling, instants', all.filter(({ kind, holiday }) => kind === 'instant' && !holiday), { atLeast: 0.85 }, ({ now = '', utterance = '', expected_local: expected = '', grain = '', section = '' }) => {
      const rule = isPast(expected, now, timesOfDay.includes(grain)) ?? isTodaysWeekday(utterance, now) ?? isAmbiguousZone(utterance)
      if (rule) return rule
      // What Duckling calls latent is a time only where one is known to be meant: an answer to "when?".
      const read = section === 'latent' ? answeredAt(utterance, now) : readAt(utterance, now)
      return agrees(read, expected, wholeDays.includes(grain)) || `${utterance} -> ${shown(read)}, expected ${expected}`
    }),
    falseReads('duckling, negatives read as times', all.filter(({ kind }) => kind === 'none'), 0, ({ now = '', utterance = '' }) => {
      const read = readAt(utterance, now)
      return isTime(read.result) ? `${utterance} -> ${shown(read)}` : null
    }),
  ]
}
