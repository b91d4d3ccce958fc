import type { SheetWriting } from '../storage/sheetLinks.ts'
import type { GridRow } from './grid.ts'
import { placeMoved, saysBase, saysWritten } from './moved.ts'
import { says, type Row } from './tabs.ts'

export interface KnownRow {
  key: string
  base: Row | null
  /** What the database says now, which a write may have put there. */
  now?: Row
  gone?: boolean
  /** It has been seen in the Sheet under its id. */
  confirmed: boolean
}

export interface Matching {
  at: Map<string, GridRow>
  /** Rows of ours that a write of ours hit because they had moved: what they say is no edit. */
  overwritten: Set<GridRow>
  /** Rows without an id. */
  fresh: GridRow[]
  /** Rows whose id is another row's, or nobody's. */
  odd: GridRow[]
  /** What a write of ours put where it does not belong, into nobody's row. */
  strays: GridRow[]
  missing: string[]
  /** Of the missing, those that a write of ours may have hit, so that nobody need have removed them. */
  hit: Set<string>
}

/** Which row is whose. Ids tell; where a person moved rows just before a write, what was written and what stands beside them tell. */
export function matchRows(rows: readonly GridRow[], known: readonly KnownRow[], wrote: SheetWriting): Matching {
  const byKey = new Map(known.map(row => [row.key, row]))
  const groups = Map.groupBy(rows.filter(({ id }) => byKey.has(id)), ({ id }) => id)
  const matching: Matching = { at: new Map(), overwritten: new Set(), fresh: [], odd: rows.filter(({ id }) => id !== '' && !byKey.has(id)), strays: [], missing: [], hit: new Set() }
  const moved = new Map<string, GridRow[]>()
  const bare = new Set(rows.filter(({ id, blank }) => id === '' && !blank))
  for (const [key, group] of groups) {
    const row = byKey.get(key)!
    const unnamed = wrote.cells[key] && !row.confirmed ? [...bare].find(each => saysBase(each, row)) : undefined // its id went into another row
    if (unnamed) bare.delete(unnamed)
    const isMoved = wrote.cells[key] && (unnamed || group.length > (wrote.copies[key] ?? 1) || !group.some(({ beside }) => beside === (wrote.beside[key] ?? beside)))
    if (isMoved) moved.set(key, [...group, ...unnamed ? [unnamed] : []])
    else takeOwn(matching, row, group, wrote)
  }
  placeMoved(matching, moved, byKey, wrote)
  if (wrote.emptied) placeEmptied(matching, bare, known, wrote)
  placeFresh(matching, bare, known.filter(({ key, gone }) => !gone && !matching.at.has(key)), wrote, rows.every(({ id }) => id === ''))
  matching.missing = known.filter(({ key }) => !matching.at.has(key)).map(({ key }) => key)
  matching.hit = new Set(matching.missing.filter(key => isHit(wrote.beside[key], rows, byKey, wrote)))
  return matching
}

/** A person copied a row: the one that says what was written, or is as it was, is it. */
function takeOwn({ at, odd }: Matching, known: KnownRow, group: GridRow[], wrote: SheetWriting): void {
  const own = group.find(row => saysWritten(row, wrote)) ?? group.find(row => saysBase(row, known)) ?? group[0]!
  at.set(known.key, own)
  odd.push(...group.filter(row => row !== own))
}

/** A row that was emptied in another's stead is known by what stands beside it. */
function placeEmptied({ at, overwritten }: Matching, bare: Set<GridRow>, known: readonly KnownRow[], wrote: SheetWriting): void {
  for (const { key, gone } of known) {
    const row = gone || at.has(key) ? undefined : [...bare].find(({ beside, cells }) => beside !== '' && beside === wrote.beside[key] && Object.values(cells).every(value => value === ''))
    if (!row) continue
    bare.delete(row)
    at.set(key, row)
    overwritten.add(row)
  }
}

/**
 * A row whose id was never written there, since the sync that gave it one was cut off, or that has lost it, is known by its words. Where
 * all ids are gone with their column, the most alike are taken together, so that an edit made along with it is still one.
 */
function placeFresh({ at, fresh }: Matching, bare: Set<GridRow>, waiting: readonly KnownRow[], wrote: SheetWriting, idsAreLost: boolean): void {
  const homeless = new Set(waiting)
  const take = (row: GridRow, known: KnownRow | undefined) => {
    if (!known || !homeless.delete(known)) return
    bare.delete(row)
    at.set(known.key, row)
  }
  for (const row of bare) take(row, [...homeless].find(({ key, base }) => [base, ...wrote.cells[key] ?? []].some(cells => cells !== null && says(row, cells))))
  if (idsAreLost) {
    const pairs = [...bare].flatMap(row => [...homeless].filter(({ key, confirmed }) => confirmed || wrote.cells[key]).map(known => ({ row, known, alike: likeness(row, known) })))
    for (const { row, known } of pairs.filter(({ alike }) => alike > 1).sort((a, b) => b.alike - a.alike)) if (bare.has(row)) take(row, known)
  }
  fresh.push(...bare)
}

const likeness = (row: GridRow, { base, now }: KnownRow): number =>
  Math.max(...[base, now].map(known => Object.entries(known ?? {}).filter(([key, value]) => value !== '' && says(row, { [key]: value })).length))

/** A row that a write hit keeps what stands beside it. */
function isHit(beside: string | undefined, rows: readonly GridRow[], byKey: ReadonlyMap<string, KnownRow>, wrote: SheetWriting): boolean {
  if (beside === undefined) return false
  if (wrote.emptied && beside === '') return true
  return rows.some(row => row.beside === beside && wrote.cells[row.id] && (saysWritten(row, wrote) || !saysBase(row, byKey.get(row.id))))
}
