import type { Unit } from '../../amounts.ts'
import type { DayPart } from '../../timeOfDay.ts'
import { named, words } from '../../words.ts'

/** Monday = 0. */
export const weekdays = named({ somvar: 0, mangalvar: 1, budhvar: 2, guruvar: 3, shukravar: 4, shanivar: 5, ravivar: 6 })
/** Without what says that it is a day. */
export const shortWeekdays = named({ som: 0, सोम: 0, guru: 3, गुरु: 3, गुरू: 3, shukra: 4, shukr: 4, शुक्र: 4, shani: 5, शनि: 5, ravi: 6, रवि: 6, itvaar: 6, sat: 5, sun: 6 })

export const months = named({ january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12 })

export const ordinalEndings = words('st nd rd th va vi ve वां वीं वें वा वी वे')

export const units = named<Unit>({ second: 'second', minute: 'minute', ghanta: 'hour', din: 'day', hafta: 'week', pakhwada: 'fortnight', mahina: 'month', timahi: 'quarter', saal: 'year' })
export const shortUnits: ReadonlyMap<string, Unit> = new Map([['s', 'second'], ['m', 'minute'], ['h', 'hour'], ['d', 'day']])

/** "roz": a unit and how many of them. */
export const adverbs: ReadonlyMap<string, [unit: Unit, interval: number]> = new Map([['roz', ['day', 1]], ['saptahik', ['week', 1]], ['masik', ['month', 1]], ['varshik', ['year', 1]]])

export const dayParts = named<DayPart>({ subah: 'morning', dopahar: 'afternoon', shaam: 'evening', raat: 'night' })

export const hourOfPart: Record<DayPart, number> = { morning: 9, noon: 12, afternoon: 12, evening: 19, night: 22, tonight: 20 }

