import { amountOf, type Amount, type Unit } from '../../amounts.ts'
import { amountReaders, fraction } from '../../readers/amount.ts'
import { skip, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import type { NumberReaders } from './numbers.ts'
import { skipRun } from '../../runs.ts'
import type { IberianWords } from './words.ts'

export interface AmountReaders { amount: Reader<Amount>, unit: Reader<Unit> }

export function amountsOf({ units, shortUnits, longUnits, articles, and, more, half, quarter, of, some, couple, cardinals, tens }: IberianWords, { cardinal }: NumberReaders): AmountReaders {
  /** "2", "1,5", "una", "media", "un par de", "unos 20", and nothing before "hora y media". */
  const count: Reader<number> = (tokens, at) => {
    const few = skipRun(tokens, at, couple)
    if (few) return { value: 2, to: few }
    const halfOf = skip(tokens, at, half)
    if (halfOf) return { value: 0.5, to: halfOf }
    const start = skip(tokens, at, some) ?? at
    const whole = cardinal(tokens, start)
    return whole && (fraction(tokens, whole) ?? whole)
  }

  const readers = amountReaders(count, { units, shortUnits, and, more, andHalf: [[...and][0] ?? '', [...half][0] ?? ''] })

  const halfBehind = (tokens: Token[], at: number, isHour: boolean): Read<number> | null => {
    const joint = skip(tokens, at, and)
    const minutes = joint ? cardinal(tokens, joint) : null
    if (minutes && isHour && minutes.value % 5 === 0 && minutes.value > 0 && minutes.value < 60 && !readers.unit(tokens, minutes.to) && !tokens[minutes.to]?.glued) return { value: minutes.value / 60, to: minutes.to }
    const share = joint && (skip(tokens, joint, half) ? { value: 0.5, to: joint + 1 } : skip(tokens, skip(tokens, joint, articles) ?? joint, quarter) ? { value: 0.25, to: (skip(tokens, joint, articles) ?? joint) + 1 } : null)
    return share && !readers.unit(tokens, share.to) && textAt(tokens, share.to) !== 'hora' ? share : null
  }

  /** "una hora y media", "hora y cuarto", "dos horas y media". */
  const withShare: Reader<Amount> = (tokens, at) => {
    const counted = count(tokens, at)
    const measured = readers.unit(tokens, counted?.to ?? at)
    const share = measured && halfBehind(tokens, measured.to, measured.value === 'hour')
    const value = share && amountOf((counted?.value ?? 1) + share.value, measured.value)
    return value && share ? { value, to: share.to } : null
  }

  /** "un cuarto de hora", "tres cuartos de hora". */
  const quarters: Reader<Amount> = (tokens, at) => {
    const counted = cardinal(tokens, at) ?? { value: 1, to: at }
    const named = skip(tokens, counted.to, quarter)
    const hour = named && skip(tokens, named, of)
    const measured = hour ? readers.unit(tokens, hour) : null
    return measured?.value === 'hour' ? { value: { months: 0, days: 0, seconds: counted.value * 900 }, to: measured.to } : null
  }

  /** "un semestre" */
  const long: Reader<Amount> = (tokens, at) => {
    const counted = cardinal(tokens, at)
    const named = counted && longUnits.get(textAt(tokens, counted.to))
    const value = named && amountOf(counted.value * named[1], named[0])
    return value && counted ? { value, to: counted.to + 1 } : null
  }

  const opening = new Set([...cardinals.keys(), ...tens.keys(), ...half, ...quarter, ...some, ...units.keys(), ...couple.map(run => run.split(' ')[0] ?? '')])
  const mayBegin = (tokens: Token[], at: number): boolean => tokens[at]?.kind === 'number' || opening.has(textAt(tokens, at))

  return { unit: readers.unit, amount: (tokens, at) => mayBegin(tokens, at) ? quarters(tokens, at) ?? withShare(tokens, at) ?? readers.amount(tokens, at) ?? long(tokens, at) : null }
}
