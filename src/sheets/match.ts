import type { GridRow } from './grid.ts'
import { same, type Row } from './tabs.ts'

export interface KnownRow {
  key: string
  base: Row | null
  /** What the database says now, which a write may have put there. */
  now?: Row
  gone?: boolean
  /** It has been seen in the Sheet under its id. */
  confirmed: boolean
}

/** What this sync, or one that crashed, may have written since the rows were read last. */
export interface Wrote {
  keys: ReadonlySet<string>
  /** A mark of what stood beside each row before that; missing where it is not known. */
  beside: ReadonlyMap<string, string>
}

export interface Matching {
  at: Map<string, GridRow>
  /** Rows of ours that a write of ours hit because they had moved: what they say is no edit. */
  overwritten: Set<GridRow>
  /** Rows without an id. */
  fresh: GridRow[]
  /** Rows whose id is another row's, or nobody's. */
  odd: GridRow[]
  /** Our cells in rows that are nobody's. */
  strays: GridRow[]
  missing: string[]
  /** Of the missing, those that were there when a write of ours began: it may have hit them, so nobody has removed them. */
  hit: Set<string>
}

/** Which row is whose. Ids tell; where a person moved rows just before a write, what stands beside them tells. */
export function matchRows(rows: readonly GridRow[], known: readonly KnownRow[], wrote: Wrote): Matching {
  const byKey = new Map(known.map(row => [row.key, row]))
  const groups = Map.groupBy(rows.filter(({ id }) => byKey.has(id)), ({ id }) => id)
  const matching: Matching = { at: new Map(), overwritten: new Set(), fresh: [], odd: rows.filter(({ id }) => id !== '' && !byKey.has(id)), strays: [], missing: [], hit: new Set() }
  const moved: GridRow[] = []
  for (const [id, group] of groups) {
    const isSuspect = wrote.keys.has(id) && (group.length > 1 || (wrote.beside.get(id) ?? group[0]!.beside) !== group[0]!.beside)
    if (isSuspect) moved.push(...group)
    else takeOwn(matching, byKey.get(id)!, group)
  }
  placeMoved(matching, moved, byKey, wrote)
  const emptied = rows.filter(({ id, beside }) => id === '' && beside !== '')
  for (const { key } of known) {
    const row = matching.at.has(key) ? undefined : emptied.find(({ beside }) => wrote.beside.get(key) === beside)
    if (!row) continue
    emptied.splice(emptied.indexOf(row), 1)
    matching.at.set(key, row)
    matching.overwritten.add(row)
  }
  const placed = new Set(matching.at.values())
  placeFresh(matching, rows.filter(row => row.id === '' && !row.blank && !placed.has(row)), known.filter(({ key, gone }) => !gone && !matching.at.has(key)), rows.every(({ id }) => id === '') ? wrote : null)
  matching.missing = known.filter(({ key }) => !matching.at.has(key)).map(({ key }) => key)
  matching.hit = new Set(matching.missing.filter(key => wrote.beside.has(key)))
  return matching
}

/** A person copied a row: the one that is as it was is it. */
function takeOwn({ at, odd }: Matching, { key, base }: KnownRow, group: GridRow[]): void {
  const own = group.find(row => base && says(row, base)) ?? group[0]!
  at.set(key, own)
  odd.push(...group.filter(row => row !== own))
}

const says = (row: GridRow, base: Row): boolean => Object.entries(base).every(([key, value]) => row.cells[key] === undefined || same(row.cells[key], value))

function placeMoved(matching: Matching, moved: readonly GridRow[], byKey: ReadonlyMap<string, KnownRow>, wrote: Wrote): void {
  const wasThere = (key: string) => wrote.beside.has(key) // what was missing before a write was not hit by it
  const homeless = new Set([...moved.map(({ id }) => id), ...[...byKey.keys()].filter(key => wasThere(key) && !matching.at.has(key))])
  const left = new Set(moved)
  const place = (choose: (row: GridRow) => string | undefined) => {
    for (const row of left) {
      const key = choose(row)
      if (key === undefined || !homeless.delete(key)) continue
      left.delete(row)
      matching.at.set(key, row)
      if (row.id !== key || moved.some(other => other !== row && other.id === key)) matching.overwritten.add(row)
    }
  }
  const stoodBeside = (row: GridRow, key: string) => wrote.beside.get(key) === row.beside
  place(row => stoodBeside(row, row.id) ? row.id : undefined)
  place(row => [...homeless].find(key => stoodBeside(row, key)))
  place(row => { const base = byKey.get(row.id)?.base; return base && says(row, base) ? row.id : undefined })
  place(row => row.id)
  place(() => [...homeless][0])
  matching.strays.push(...left)
}

/**
 * A row whose id was never written there, since the sync that gave it one was cut off, or that has lost it, is known by its words. Where
 * all ids are gone with their column, the most alike are taken together, so that an edit made along with it is still one.
 */
function placeFresh({ at, fresh }: Matching, rows: readonly GridRow[], waiting: readonly KnownRow[], idsAreLost: Wrote | null): void {
  const homeless = new Set(waiting)
  const left = new Set(rows)
  const take = (row: GridRow, known: KnownRow | undefined) => {
    if (!known || !homeless.delete(known)) return
    left.delete(row)
    at.set(known.key, row)
  }
  for (const row of left) take(row, [...homeless].find(({ base }) => base !== null && says(row, base)))
  if (idsAreLost) {
    const pairs = [...left].flatMap(row => [...homeless].filter(({ key, confirmed }) => confirmed || idsAreLost.keys.has(key)).map(known => ({ row, known, alike: likeness(row, known) })))
    for (const { row, known } of pairs.filter(({ alike }) => alike > 1).sort((a, b) => b.alike - a.alike)) if (left.has(row)) take(row, known)
  }
  fresh.push(...left)
}

const likeness = (row: GridRow, { base, now }: KnownRow): number =>
  Math.max(...[base, now].map(known => Object.entries(known ?? {}).filter(([key, value]) => value !== '' && same(row.cells[key], value)).length))
