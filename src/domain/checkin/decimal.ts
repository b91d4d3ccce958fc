/** Exact decimals as text ("-4.50"), so that they can be stored and sent as they are. No value ever passes through a float. */
interface Scaled { units: bigint, scale: number }

function scaled(decimal: string): Scaled {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return { units: BigInt(whole + fraction), scale: fraction.length }
}

function written({ units, scale }: Scaled): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  const cut = digits.length - scale
  return `${units < 0n ? '-' : ''}${digits.slice(0, cut)}${scale ? `.${digits.slice(cut)}` : ''}`
}

const unitsAt = ({ units, scale }: Scaled, wanted: number): bigint => units * 10n ** BigInt(wanted - scale)

export function sum(decimals: readonly string[]): string {
  const values = decimals.map(scaled)
  const scale = Math.max(0, ...values.map(value => value.scale))
  return written({ units: values.reduce((total, value) => total + unitsAt(value, scale), 0n), scale })
}

export function product(left: string, right: string): string {
  const [a, b] = [scaled(left), scaled(right)]
  return written({ units: a.units * b.units, scale: a.scale + b.scale })
}

/** Negative, zero or positive, as a sort wants it. */
export function compare(left: string, right: string): number {
  const [a, b] = [scaled(left), scaled(right)]
  const scale = Math.max(a.scale, b.scale)
  const difference = unitsAt(a, scale) - unitsAt(b, scale)
  return difference < 0n ? -1 : Number(difference > 0n)
}

export const negated = (decimal: string): string => product(decimal, '-1')

export const isZero = (decimal: string): boolean => scaled(decimal).units === 0n

/** With at least so many places, and no zero at the end beyond them: 4.5 of euros is "4.50", 1.2340 is "1.234". */
export function withPlaces(decimal: string, places: number): string {
  let { units, scale } = scaled(decimal)
  while (scale > places && units % 10n === 0n) [units, scale] = [units / 10n, scale - 1]
  const wanted = Math.max(scale, places)
  return written({ units: unitsAt({ units, scale }, wanted), scale: wanted })
}
