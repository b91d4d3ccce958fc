import { Zone } from 'luxon'
import { isZone } from './names.ts'
import { offsetMinutesAt } from './local.ts'

/** A zone for luxon that reads our data. luxon's own zones ask Node's ICU, whose data are older. */
class DataZone extends Zone {
  readonly #name: string

  constructor(name: string) {
    super()
    this.#name = name
  }

  override get type(): string { return 'punctual' }
  override get name(): string { return this.#name }
  override get isUniversal(): boolean { return false }
  override get isValid(): boolean { return isZone(this.#name) }
  override offsetName(): string | null { return null }
  override offset(atMs: number): number { return offsetMinutesAt(atMs, this.#name) }
  override equals(other: Zone): boolean { return other.type === this.type && other.name === this.name }

  override formatOffset(atMs: number, format: 'narrow' | 'short' | 'techie'): string {
    const minutes = Math.abs(this.offset(atMs))
    const sign = this.offset(atMs) < 0 ? '-' : '+'
    const [hour, minute] = [Math.trunc(minutes / 60), Math.trunc(minutes % 60)]
    const two = (value: number) => String(value).padStart(2, '0')
    if (format === 'narrow') return `${sign}${hour}${minute ? `:${two(minute)}` : ''}`
    return `${sign}${two(hour)}${format === 'techie' ? '' : ':'}${two(minute)}`
  }
}

export const luxonZone = (name: string): Zone => new DataZone(name)
