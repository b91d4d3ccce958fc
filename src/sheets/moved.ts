import type { SheetWriting } from '../storage/sheetLinks.ts'
import type { GridRow } from './grid.ts'
import type { KnownRow, Matching } from './match.ts'
import { says } from './tabs.ts'

/**
 * Rows that say an id which was written, where it is not sure that they were meant: they were sorted, inserted, moved or removed just
 * before. What no write hit is whose it says. What one hit is whose mark stands beside it, else his whom it names, else his who is nowhere.
 */
export function placeMoved(matching: Matching, moved: ReadonlyMap<string, readonly GridRow[]>, byKey: ReadonlyMap<string, KnownRow>, wrote: SheetWriting): void {
  const wasThere = [...byKey.values()].filter(({ key }) => wrote.beside[key] !== undefined && !matching.at.has(key)) // what was missing before was not hit
  const homeless = new Set([...moved.keys(), ...wasThere.sort((a, b) => Number(b.confirmed) - Number(a.confirmed)).map(({ key }) => key)])
  const left = new Map([...moved].flatMap(([key, rows]) => rows.map(row => [row, key] as const)))
  const isSpared = (row: GridRow, key: string) => !saysWritten(row, wrote) && (saysBase(row, byKey.get(key)) || moved.get(key)!.some(other => saysWritten(other, wrote)))
  const stoodBeside = (row: GridRow, key: string) => wrote.beside[key] === row.beside
  const place = (choose: (row: GridRow, key: string) => string | undefined, spared = false) => {
    for (const [row, named] of left) {
      const key = choose(row, named)
      if (key === undefined || !homeless.delete(key)) continue
      left.delete(row)
      matching.at.set(key, row)
      if (!spared && (named !== key || moved.get(key)!.length > 1)) matching.overwritten.add(row)
    }
  }
  place((row, key) => isSpared(row, key) && stoodBeside(row, key) ? key : undefined, true)
  place((row, key) => isSpared(row, key) ? key : undefined, true)
  place((row, key) => stoodBeside(row, key) ? key : undefined)
  place(row => [...homeless].find(key => stoodBeside(row, key)))
  const isNobodys = (row: GridRow) => saysWritten(row, wrote) && row.beside !== '' && wrote.others.some(({ beside }) => beside === row.beside)
  place((row, key) => isNobodys(row) ? undefined : key)
  place(row => saysWritten(row, wrote) && !isNobodys(row) ? [...homeless][0] : undefined)
  for (const row of left.keys()) (saysWritten(row, wrote) ? matching.strays : matching.odd).push(row)
}

/** Whether it says what was written with its id. */
export const saysWritten = (row: GridRow, { cells }: SheetWriting): boolean => cells[row.id]?.some(written => says(row, written)) ?? false

/** Whether it is as both sides agreed on last. */
export const saysBase = (row: GridRow, known: KnownRow | undefined): boolean => known?.base != null && says(row, known.base)
