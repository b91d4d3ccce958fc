import { same, type Row, type Tab } from './tabs.ts'

/** What to make of one row. Neither field: the Sheet has nothing to say. */
export interface Merged {
  /** Cells that the person changed, for the database to take. */
  edits: Row
  /** Cells changed on both sides: the database keeps its own, and the person is shown theirs. */
  conflicts: Row
}

/**
 * Three ways: what was agreed last (`base`), what the database says now, what the Sheet says now. The side that differs from the base wins,
 * both that differ and not alike are a conflict. Without a base the Sheet shows what we wrote, so it has changed nothing.
 */
export function mergeRow(tab: Tab, { base, database, sheet }: { base: Row | null, database: Row, sheet: Row }): Merged {
  const edits: Record<string, string> = {}
  const conflicts: Record<string, string> = {}
  for (const { key, edited } of tab.columns) {
    const value = sheet[key]
    if (!edited || base === null || value === undefined || base[key] === undefined || same(value, base[key]) || same(value, database[key])) continue
    if (same(database[key], base[key])) edits[key] = value
    else conflicts[key] = value
  }
  return { edits, conflicts }
}

/** Whether the Sheet's row is to be written so that it says what the database does. A cell that cannot be read is written. */
export const differs = (tab: Tab, sheet: Row, wanted: Row): boolean =>
  tab.columns.some(({ key }) => key !== 'id' && (sheet[key] === undefined || !same(sheet[key], wanted[key])))
