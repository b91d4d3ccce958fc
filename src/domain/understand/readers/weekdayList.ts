import type { ByDay } from '../../recurrence/parse.ts'
import { firstOf } from '../openers.ts'
import { skip, textAt, type Read, type Reader, type Token } from '../tokens.ts'

/** `settled`: plainly a repetition even without "every" (a plural, a list, a range). */
export interface WeekdayList { days: ByDay[], settled: boolean }

export interface WeekdayWords {
  /** One weekday by its name, and in the form that means each of them: "fridays". */
  name: Reader<number>
  each: Reader<number>
  /** Several by one name: "weekdays". */
  group: Reader<WeekdayList>
  joints: ReadonlySet<string>
  /** Between the first and the last of a range. */
  ranges: ReadonlySet<string>
  /** May stand again before each: "on monday and on friday". */
  again: ReadonlySet<string>
  /** Names that count as well, "segunda terça" being a second Tuesday: they need to be three to be a list without joints. */
  counting?: ReadonlyMap<string, number>
  /** Whether a name may follow another with nothing between, where it may be something else: "monday sun cream". */
  follows?: (tokens: Token[], at: number) => boolean
}

/** A weekday by its name; an abbreviation may have its point. */
export const weekdayReader = (weekdays: ReadonlyMap<string, number>): Reader<number> => (tokens, at) => {
  const value = weekdays.get(textAt(tokens, at))
  if (value === undefined) return null
  const abbreviated = textAt(tokens, at).length <= 5 && tokens[at + 1]?.text === '.' && tokens[at + 1]?.glued && (!tokens[at + 2]?.glued || tokens[at + 2]?.kind === 'mark')
  return { value, to: abbreviated ? at + 2 : at + 1 }
}

/** Reads monday and wednesday; mon, wed, fri; mon-fri; weekdays; saturdays through tuesdays; mon/wed/fri. */
export function weekdayListReader({ name, each, group, joints, ranges, again, counting, follows = () => true }: WeekdayWords): Reader<WeekdayList> {
  function single(tokens: Token[], at: number): Read<WeekdayList> | null {
    const plural = each(tokens, at)
    const named = plural ?? name(tokens, at)
    return named && { value: { days: [{ weekday: named.value, ordinal: 0 }], settled: plural !== null }, to: named.to }
  }

  function range(tokens: Token[], at: number): Read<WeekdayList> | null {
    const first = single(tokens, at)
    const joint = first && skip(tokens, first.to, ranges)
    const last = joint ? single(tokens, joint) : null
    if (!first || !last) return null
    const [from, until] = [first.value.days[0]?.weekday ?? 0, last.value.days[0]?.weekday ?? 0]
    const days = Array.from({ length: (until - from + 7) % 7 + 1 }, (_, index) => ({ weekday: (from + index) % 7, ordinal: 0 }))
    return { value: { days, settled: true }, to: last.to }
  }

  /** "mon wed fri" */
  function run(tokens: Token[], at: number): Read<WeekdayList> | null {
    const found = new Set<number>()
    let counts = false
    let to = at
    for (let day = name(tokens, at); day && !found.has(day.value); day = follows(tokens, to) ? name(tokens, to) : null) {
      found.add(day.value)
      counts ||= counting?.has(textAt(tokens, to)) ?? false
      to = day.to
    }
    return found.size > (counts ? 2 : 1) ? { value: { days: [...found].map(weekday => ({ weekday, ordinal: 0 })), settled: true }, to } : null
  }

  const item = firstOf(group, range, run, single)

  return (tokens, at) => {
    const first = item(tokens, at)
    if (!first) return null
    let { value, to } = first
    for (let more = 0; more < 7; more++) {
      let next = skip(tokens, to, joints)
      if (next) next = skip(tokens, next, joints) ?? next
      if (next) next = skip(tokens, next, again) ?? next
      const further = next ? item(tokens, next) : null
      if (!further) break
      value = { days: [...value.days, ...further.value.days.filter(day => !value.days.some(known => known.weekday === day.weekday))], settled: true }
      to = further.to
    }
    return { value, to }
  }
}
