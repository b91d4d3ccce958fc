import { CellError, type Value } from './value.ts'

/** Arguments with ranges laid flat; blank cells are null. */
type Compute = (values: (Value | null)[], isRange: boolean) => Value

const numbers = (values: (Value | null)[]): number[] => values.flatMap(value => typeof value === 'number' ? [value] : [])

const least = (most: (...list: number[]) => number): Compute => values => numbers(values).length ? most(...numbers(values)) : 0

/** The functions that are worked out; any other shows #NAME?. */
export const functions: Record<string, Compute> = {
  SUM: values => numbers(values).reduce((sum, value) => sum + value, 0),
  COUNT: values => numbers(values).length,
  COUNTA: values => values.filter(value => value !== null).length,
  AVERAGE: values => {
    const list = numbers(values)
    if (list.length === 0) throw new CellError('#DIV/0!')
    return list.reduce((sum, value) => sum + value, 0) / list.length
  },
  MIN: least(Math.min),
  MAX: least(Math.max),
  CONCATENATE: values => values.map(asText).join(''),
  LEN: ([value]) => asText(value ?? null).length,
  UPPER: ([value]) => asText(value ?? null).toUpperCase(),
  LOWER: ([value]) => asText(value ?? null).toLowerCase(),
  ROUND: ([value, digits]) => {
    const factor = 10 ** asNumber(digits ?? null)
    return Math.sign(asNumber(value ?? null)) * Math.round(Math.abs(asNumber(value ?? null)) * factor) / factor
  },
  ABS: ([value]) => Math.abs(asNumber(value ?? null)),
}

export function asText(value: Value | null): string {
  return value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value)
}

export function asNumber(value: Value | null): number {
  if (value === null || value === '') return 0
  const number = Number(value)
  if (Number.isNaN(number)) throw new CellError('#VALUE!')
  return number
}
