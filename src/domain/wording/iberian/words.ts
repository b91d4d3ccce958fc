import type { NearDay } from '../language.ts'

type Unit = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second'
/** Joins items: "1, 2 y 3". */
type List = (items: string[]) => string

/** What Spanish and Portuguese say differently of a rule. Weekdays from Monday = 0. */
export interface IberianWording {
  and: string
  nearDays: Record<NearDay, string>
  weekdays: readonly string[]
  shortDays: readonly string[]
  months: readonly string[]
  /** One and several. */
  units: Record<Unit, readonly [string, string]>
  shortUnits: Partial<Record<Unit, string>>
  everyOne: (unit: Unit) => string
  everySeveral: (counted: string) => string
  everyWeekday: (weekdays: number[], list: List) => string
  onDays: (weekdays: number[], list: List) => string
  onWorkdays: string
  onWeekends: string
  /** "primer", "última": of a weekday, or of days where that is null. */
  place: (place: number, weekday: number | null) => string
  /** Before a place of a weekday: "el", "na". */
  onWeekday: (weekday: number) => string
  onMonthDays: (days: number[], list: List) => string
  onLastDay: (place: string) => string
  /** `weekdays`: null for workdays. */
  byPosition: (places: string, weekdays: string | null) => string
  ofYear: (unit: 'day' | 'week', numbers: string) => string
  onDatesOf: (days: string[], month: string, list: List) => string
  inMonths: (months: string) => string
  fullDate: (day: number, month: string, year: number) => string
  at: (time: string) => string
  fromTo: (from: string, to: string) => string
  times: (count: number) => string
  until: (date: string) => string
  except: (dates: string) => string
  before: (amounts: string) => string
  untilDone: (every: string) => string
  afterDone: (amount: string) => string
  assumedTimes: (times: string, isOwnMorning: boolean) => string
}
