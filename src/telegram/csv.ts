import type { ItemRow } from '../domain/checkin.ts'

export interface CsvRow { day: string, question: string | null, by: string | null, said: string, item: ItemRow }

/** What a spreadsheet would take for a formula is made text; a number that is negative stays one. */
const harmless = (cell: string): string => /^[\s\uFEFF]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell

const quoted = (cell: string): string => /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** RFC 4180, in UTF-8 with the mark by which Excel knows it. `heading`: names of the eight columns. */
export function csvOf(heading: readonly string[], rows: readonly CsvRow[]): string {
  const cells = rows.map(({ day, question, by, said, item: { text, amount, currency, category, tags } }) =>
    [day, question ?? '', by ?? '', text || said, amount ?? '', currency ?? '', category ?? '', tags.join(' ')])
  return `\uFEFF${[heading, ...cells].map(row => row.map(cell => quoted(harmless(cell))).join(',')).join('\r\n')}\r\n`
}
