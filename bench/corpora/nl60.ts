import { nextOccurrence } from '../../src/domain/recurrence.ts'
import { instantToLocal, localToInstant } from '../../src/domain/zone.ts'
import { understand } from '../../src/domain/understand.ts'
import { judged, load, rows, type Score } from './score.ts'

const now = '2026-03-11T10:15:00'

/** The first three occurrences of all reminders read in a text. */
function firstThree(text: string): string[] {
  const nowMs = localToInstant(now, 'UTC')
  const found = understand(text, { nowMs, zone: 'UTC', locale: 'en' }).reminders.flatMap(({ rule }) => {
    const due: number[] = []
    for (let next = nextOccurrence(rule, nowMs); next && due.length < 3; next = nextOccurrence(rule, next.dueAtMs)) due.push(next.dueAtMs)
    return due
  })
  return found.sort((one, other) => one - other).slice(0, 3).map(atMs => instantToLocal(atMs, 'UTC'))
}

export function scoreNl60(folder: string): Score[] | null {
  const text = load(folder, 'nl-60-inputs.tsv')
  return text === null ? null : [judged('nl-60', rows(text), { atLeast: 59 / 60 }, ({ utterance = '', expected = '' }) => {
    const found = firstThree(utterance)
    const right = expected.split('||').some(one => one.split(';')[0]?.split(',').every((local, index) => found[index]?.startsWith(local)))
    return right || `${utterance} -> ${found.join(' ')}, expected ${expected}`
  })]
}
