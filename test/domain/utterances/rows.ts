import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** `first` is local, to the minute; `?`: the bot asks; `-`: no time. A row of several reminders holds a value for each. */
export interface Utterance { kept: boolean, input: string, reminders: { text: string, first: string, rrule: string | null }[] }

const folder = import.meta.dirname

export const languagesWritten = (): string[] => readdirSync(folder).filter(name => name.endsWith('.tsv')).map(name => path.basename(name, '.tsv')).sort()

export function utterancesIn(language: string): Utterance[] {
  const lines = readFileSync(path.join(folder, `${language}.tsv`), 'utf8').split('\n').filter(line => line && !line.startsWith('#'))
  return lines.map((line) => {
    const [half = '', input = '', text = '', first = '', rrule = ''] = line.split('\t')
    if (!['seen', 'kept'].includes(half) || !first) throw new Error(`${language}.tsv: a row needs seen or kept, input, text, first, rrule, parted by tabs: ${line}`)
    const [texts, firsts, rrules] = [text, first, rrule].map(cell => cell.split(' || ')) as [string[], string[], string[]]
    return { kept: half === 'kept', input, reminders: firsts.map((one, index) => ({ text: texts[index] ?? '', first: one, rrule: rrules[index] || null })) }
  })
}
