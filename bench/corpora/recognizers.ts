import { readAt, shown } from './read.ts'
import { judged, load, type Score } from './score.ts'

interface Value { timex: string, type: string, value?: string }
interface Case { file: string, input: string, ref: string | null, results: { type?: string, values?: Value[] | { values: Value[] } }[] }

const kinds = ['datetimeV2.date', 'datetimeV2.time', 'datetimeV2.datetime', 'datetimeV2.set']

const valuesOf = ({ values }: Case['results'][number]): Value[] => Array.isArray(values) ? values : values?.values ?? []

/** The texts with one result of a kind that a reminder needs; of a value past and to come, the latter is meant. */
export function scoreRecognizers(folder: string): Score[] | null {
  const text = load(folder, 'recognizers-english-datetime.json')
  if (text === null) return null
  const cases = (JSON.parse(text) as { cases: Case[] }).cases.filter(({ results }) => results.length === 1 && kinds.includes(results[0]?.type ?? ''))
  const files = [...new Set(cases.map(({ file }) => file))]
  return files.map(file => judged(`recognizers, ${file}`, cases.filter(one => one.file === file), { atLeast: 0.8 }, ({ input, ref, results }) => {
    const at = ref ?? '2016-11-07T00:00:00'
    const [result] = results
    const values = result ? valuesOf(result) : []
    const read = readAt(input, at)
    if (result?.type === 'datetimeV2.set') return Boolean(read.result.reminders[0]?.rule.rrule) || `${input} -> ${shown(read)}, expected a repetition`
    if (values.every(({ value }) => value === 'not resolved')) return read.first === null || `${input} -> ${shown(read)}, expected none: there is no such day`
    const wanted = values.map(({ value = '' }) => value.replace(' ', 'T'))
    if (!wanted.some(value => value.includes(':') && value.length < 10) && wanted.every(value => value.slice(0, 10) < at.slice(0, 10))) return { leftOut: 'in the past' }
    const right = read.first !== null && wanted.some(value => read.first?.slice(0, read.dateOnly ? 10 : 19).startsWith(value.slice(0, read.dateOnly ? 10 : 19)) || read.first?.slice(11) === value)
    return right || `${input} -> ${shown(read)}, expected ${wanted.join(' | ')}`
  }))
}
