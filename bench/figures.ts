import { loadavg } from 'node:os'

/** The value below which this share of the values lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}

/** Without a floor it is only told. */
export interface Figure { name: string, value: number | string, floor?: string, ok?: boolean }

export const atMost = (name: string, value: number, limit: number, unit = ''): Figure =>
  ({ name, value: `${Math.round(value)}${unit}`, floor: `≤ ${Math.round(limit)}${unit}`, ok: value <= limit })

export const exactly = (name: string, value: number, wanted: number): Figure => ({ name, value, floor: `= ${wanted}`, ok: value === wanted })

/** One table on stdout; false when any figure misses its floor. */
export function report(title: string, figures: Figure[]): boolean {
  const rows = figures.map(({ name, value, floor, ok }) => [name, String(value), floor ?? '', ok === undefined ? '' : ok ? 'ok' : 'MISSED'])
  const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column]!.length)))
  console.log(`\n${title} (load average ${loadavg()[0]!.toFixed(1)})`)
  for (const [name, value, floor, verdict] of rows) {
    console.log(`  ${name!.padEnd(widths[0]!)}  ${value!.padStart(widths[1]!)}  ${floor!.padEnd(widths[2]!)}  ${verdict!}`.trimEnd())
  }
  return figures.every(({ ok }) => ok !== false)
}
