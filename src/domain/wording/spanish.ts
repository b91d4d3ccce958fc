import { iberianWording } from './iberian/iberian.ts'

const weekdays = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo']
const places: Record<number, string> = { 1: 'primer', 2: 'segundo', 3: 'tercer', 4: 'cuarto', 5: 'quinto', [-1]: 'último', [-2]: 'penúltimo' }

/** In the plural: "los sábados". */
const each = (weekday: number): string => weekday > 4 ? `${weekdays[weekday]}s` : weekdays[weekday] ?? ''

export const spanish = iberianWording({
  and: 'y',
  nearDays: { [-1]: 'ayer', 0: 'hoy', 1: 'mañana' },
  weekdays,
  shortDays: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
  months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  units: {
    year: ['año', 'años'], quarter: ['trimestre', 'trimestres'], month: ['mes', 'meses'], week: ['semana', 'semanas'], day: ['día', 'días'], hour: ['hora', 'horas'],
    minute: ['minuto', 'minutos'], second: ['segundo', 'segundos'],
  },
  shortUnits: { hour: 'h', minute: 'min', second: 's' },
  everyOne: unit => ({ year: 'cada año', quarter: 'cada trimestre', month: 'cada mes', week: 'cada semana', day: 'cada día', hour: 'cada hora', minute: 'cada minuto', second: 'cada segundo' })[unit],
  everySeveral: counted => `cada ${counted}`,
  everyWeekday: (days, list) => days.length === 1 ? `cada ${weekdays[days[0] ?? 0]}` : `los ${list(days.map(each))}`,
  onDays: (days, list) => `los ${list(days.map(each))}`,
  onWorkdays: 'los días laborables',
  onWeekends: 'los fines de semana',
  place: place => places[place] ?? (place < 0 ? `${-place}º por el final` : `${place}º`),
  onWeekday: () => 'el',
  onMonthDays: (days, list) => days.length === 1 ? `el día ${days[0]}` : `los días ${list(days.map(String))}`,
  onLastDay: place => `el ${place} día`,
  byPosition: (position, names) => names === null ? `el ${position} día laborable` : `el ${position} día entre ${names}`,
  ofYear: (unit, numbers) => unit === 'day' ? `el día ${numbers} del año` : `en la semana ${numbers} del año`,
  onDatesOf: (days, month, list) => `el ${list(days)} de ${month}`,
  inMonths: months => `en ${months}`,
  fullDate: (day, month, year) => `el ${day} de ${month} de ${year}`,
  at: time => `${time.startsWith('01') ? 'a la' : 'a las'} ${time}`,
  fromTo: (from, to) => `de ${from} a ${to}`,
  times: count => `${count} ${count === 1 ? 'vez' : 'veces'}`,
  until: date => `hasta ${date}`,
  except: dates => `excepto ${dates}`,
  before: amounts => `${amounts} antes`,
  untilDone: every => `otra vez ${every} hasta que esté hecho`,
  afterDone: amount => `otra vez ${amount} después de hecho`,
  assumedTimes: (times, isOwnMorning) => `${times}${isOwnMorning ? ', tu mañana' : ''}, porque no se dijo hora`,
})
