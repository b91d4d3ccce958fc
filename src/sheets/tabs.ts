/** How a column's cells are written and read. A decimal is exact text as long as a cell's float would change it. */
export type CellKind = 'text' | 'decimal' | 'date' | 'time' | 'moment'

export interface Column {
  key: string
  kind: CellKind
  /** Whether a person's change of a cell changes what the bot knows; others are put back. */
  edited: boolean
}

export type TabName = 'reminders' | 'answers' | 'deliveries'

export interface Tab {
  name: TabName
  /** Ours to choose, and the same in every spreadsheet: a tab stays known when it is renamed, and making it twice is refused. */
  sheetId: number
  /** Of its ids: `R12`. */
  letter: string
  /** In the order they are made; `status` and `id` are the last. People may move them. */
  columns: readonly Column[]
}

const column = (key: string, kind: CellKind = 'text', edited = false): Column => ({ key, kind, edited })
const last = [column('status'), column('id')]

export const tabs: Record<TabName, Tab> = {
  reminders: {
    name: 'reminders', sheetId: 771_000_001, letter: 'R',
    columns: [column('text', 'text', true), column('when', 'text', true), column('next', 'moment'), column('zone'), column('state', 'text', true), column('tags', 'text', true), ...last],
  },
  answers: {
    name: 'answers', sheetId: 771_000_002, letter: 'A',
    columns: [column('date', 'date'), column('time', 'time'), column('checkin'), column('text', 'text', true), column('amount', 'decimal', true), column('currency', 'text', true), column('category', 'text', true), ...last],
  },
  deliveries: {
    name: 'deliveries', sheetId: 771_000_003, letter: 'D',
    columns: [column('reminder'), column('due', 'moment'), column('sent', 'moment'), column('late', 'decimal'), column('outcome'), ...last],
  },
}

/** What our cells of a row say, by column, without the id. A column that is missing there is not known. */
export type Row = Readonly<Record<string, string>>

/** A cell emptied by its person, a line break of another system and a leading apostrophe, which Google may take for a mark, are no change. */
export const same = (a: string | undefined, b: string | undefined): boolean => plain(a) === plain(b)
/** Whether a row says all of this; a cell that is not known says anything. */
export const says = ({ cells }: { cells: Row }, all: Row): boolean => Object.entries(all).every(([key, value]) => cells[key] === undefined || same(cells[key], value))

const plain = (text = '') => text.replaceAll('\r\n', '\n').replace(/^'/, '').trimEnd()
