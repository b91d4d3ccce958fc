import { same, type Row, type Tab } from './tabs.ts'

/** What to make of one row. Neither field: the Sheet has nothing to say. */
export interface Merged {
  /** Cells that the person changed, for the database to take. */
  edits: Row
  /** Cells changed on both sides: the database keeps its own, and the person is shown theirs. */
  conflicts: Row
}

export interface Sides {
  /** What was agreed last, as the Sheet said it, and what the database said where it said that otherwise. */
  base: Row | null
  taken?: Row | null
  database: Row
  sheet: Row
}

/** Three ways: the side that differs from what was agreed wins, both that differ and not alike are a conflict. Without a base nothing was. */
export function mergeRow(tab: Tab, { base, taken, database, sheet }: Sides): Merged {
  const edits: Record<string, string> = {}
  const conflicts: Record<string, string> = {}
  for (const { key, edited } of tab.columns) {
    const value = sheet[key]
    if (!edited || base === null || value === undefined || base[key] === undefined || same(value, base[key]) || same(value, database[key])) continue
    if (same(database[key], taken?.[key] ?? base[key])) edits[key] = value
    else conflicts[key] = value
  }
  return { edits, conflicts }
}

/** `taken` after a merge: what the database says as a consequence of what the Sheet said, and not of the chat. */
export function takenFrom(tab: Tab, { base, taken, database, sheet }: Sides, after: Row): Row | null {
  const next: Record<string, string> = {}
  for (const { key, edited } of tab.columns) {
    const agreed = taken?.[key] ?? base?.[key]
    if (!edited || agreed === undefined || sheet[key] === undefined) continue
    const value = same(database[key], agreed) || same(sheet[key], database[key]) ? after[key] ?? '' : agreed
    if (!same(value, sheet[key])) next[key] = value
  }
  return Object.keys(next).length ? next : null
}

/** Whether the chat changed a row since it was agreed on. */
export const changedInChat = (tab: Tab, { base, taken, database }: Omit<Sides, 'sheet'>): boolean =>
  tab.columns.some(({ key, edited }) => edited && base?.[key] !== undefined && !same(taken?.[key] ?? base[key], database[key]))

/** Whether the Sheet's row is to be written so that it says what the database does. A cell that cannot be read is written. */
export const differs = (tab: Tab, sheet: Row, wanted: Row): boolean =>
  tab.columns.some(({ key }) => key !== 'id' && (sheet[key] === undefined || !same(sheet[key], wanted[key])))
