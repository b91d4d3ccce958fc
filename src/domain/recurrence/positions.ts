/** Positions count within one period, from either end (BYSETPOS). */
export function atPositions<Slot>(sorted: Slot[], positions: number[]): Slot[] {
  if (!positions.length) return sorted
  const wanted = new Set(positions.map(position => position > 0 ? position - 1 : sorted.length + position))
  return sorted.filter((_, index) => wanted.has(index))
}
