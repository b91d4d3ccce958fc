import { dayMs, dayOfMs } from './calendar.ts'
import { matchesDay } from './days.ts'
import { periodOf } from './period.ts'
import { atPositions } from './positions.ts'
import type { Series } from './series.ts'
import { shortPeriods } from './short.ts'

/** The calendar repeats after 400 years: a rule that found nothing by then never fires. */
const horizonDays = 146_097
const lastMs = Date.UTC(9999, 11, 31)

/** Runs of slots: a period's where positions are counted in it, else a day's, and those from the day of `fromMs` on. */
function* longPeriods(series: Series, fromMs: number): Generator<number[]> {
  const { interval, times, bySetPos } = series
  const period = periodOf(series)
  const whole = bySetPos.length > 0
  const fromDay = dayOfMs(fromMs)
  const origin = period.indexOf(dayOfMs(series.startMs))
  const skipped = Math.max(0, Math.floor((period.indexOf(fromDay) - origin) / interval))
  let lastFound = fromDay
  for (let index = origin + skipped * interval; ; index += interval) {
    const firstDay = period.firstDay(index)
    if (!(firstDay * dayMs <= lastMs) || firstDay > lastFound + horizonDays) return // not a number: past all calendars
    const slots: number[] = []
    for (const [first, length] of period.days(index)) {
      for (let day = whole ? first : Math.max(first, fromDay); day < first + length; day++) {
        if (!matchesDay(series, day)) continue
        lastFound = day
        if (whole) for (const time of times) slots.push(day * dayMs + time)
        else yield times.map(time => day * dayMs + time)
      }
    }
    if (slots.length) yield slots
  }
}

/**
 * Local times at which a rule fires, in order, from its start on and from about `fromMs`; COUNT, UNTIL and EXDATE are not applied. Local
 * times are milliseconds of their fields read as UTC.
 */
export function* slotsOf(series: Series, fromMs = series.startMs): Generator<number> {
  const { startMs, bySetPos } = series
  if (series.times.length === 0) return
  let lastFoundMs = Math.max(startMs, fromMs)
  for (const run of (series.periodMs < dayMs ? shortPeriods : longPeriods)(series, lastFoundMs)) {
    for (const slotMs of atPositions(run, bySetPos)) {
      if (slotMs < startMs) continue
      lastFoundMs = slotMs
      yield slotMs
    }
    if ((run[0] ?? 0) - lastFoundMs > horizonDays * dayMs) return
  }
}
