import type { linkedChats } from '../linked.ts'

export type Linked = Awaited<ReturnType<Awaited<ReturnType<typeof linkedChats>>['link']>>
export type World = Awaited<ReturnType<typeof linkedChats>>['world']

export interface SeenRow { number: number, said: (name: string) => string }
export interface SeenTab { title: string, sheetId: number, header: string[], rowCount: number, rows: SeenRow[], column: (name: string) => string }

const ids = { Reminders: 771_000_001, Answers: 771_000_002 }

/** A tab as a person sees it, whatever it is called by now. Rows that are wholly empty are left out. */
export async function look(world: World, { spreadsheetId }: Linked, name: keyof typeof ids): Promise<SeenTab> {
  const { tabs } = await world.control<{ tabs: { sheetId: number, title: string, rowCount: number, cells: ({ shown: string } | null)[][] }[] }>('GET', `/spreadsheets/${spreadsheetId}`)
  const { title, sheetId, rowCount, cells } = tabs.find(({ sheetId }) => sheetId === ids[name])!
  const header = (cells[0] ?? []).map(each => each?.shown ?? '')
  const rows = cells.slice(1).map((row, above) => ({ number: above + 2, said: (column: string) => row[header.indexOf(column)]?.shown ?? '', blank: row.every(each => !each?.shown) }))
  return { title, sheetId, header, rowCount, rows: rows.filter(({ blank }) => !blank), column: column => letters(header.indexOf(column)) }
}

export const letters = (index: number): string => index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26)
