import { iberianWording } from './iberian/iberian.ts'

const weekdays = ['segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo']
const isMasculine = (weekday: number | null): boolean => weekday === null || weekday > 4
const places: Record<number, readonly [string, string]> = {
  1: ['primeiro', 'primeira'], 2: ['segundo', 'segunda'], 3: ['terceiro', 'terceira'], 4: ['quarto', 'quarta'], 5: ['quinto', 'quinta'], [-1]: ['último', 'última'], [-2]: ['penúltimo', 'penúltima'],
}

/** "toda segunda e quarta", "toda sexta e todo sábado". */
const every = (weekday: number, before: number | undefined): string => {
  const isShared = before !== undefined && isMasculine(before) === isMasculine(weekday)
  return isShared ? weekdays[weekday] ?? '' : `${isMasculine(weekday) ? 'todo' : 'toda'} ${weekdays[weekday]}`
}

export const portuguese = iberianWording({
  and: 'e',
  nearDays: { [-1]: 'ontem', 0: 'hoje', 1: 'amanhã' },
  weekdays,
  shortDays: ['seg', 'ter', 'qua', 'qui', 'sex', 'sáb', 'dom'],
  months: ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
  units: {
    year: ['ano', 'anos'], quarter: ['trimestre', 'trimestres'], month: ['mês', 'meses'], week: ['semana', 'semanas'], day: ['dia', 'dias'], hour: ['hora', 'horas'],
    minute: ['minuto', 'minutos'], second: ['segundo', 'segundos'],
  },
  shortUnits: { hour: 'h', minute: 'min', second: 's' },
  everyOne: unit => ({ year: 'todo ano', quarter: 'todo trimestre', month: 'todo mês', week: 'toda semana', day: 'todo dia', hour: 'a cada hora', minute: 'a cada minuto', second: 'a cada segundo' })[unit],
  everySeveral: counted => `a cada ${counted}`,
  everyWeekday: (days, list) => list(days.map((weekday, index) => every(weekday, days[index - 1]))),
  onDays: (days, list) => list(days.map(weekday => `${isMasculine(weekday) ? 'no' : 'na'} ${weekdays[weekday]}`)),
  onWorkdays: 'nos dias úteis',
  onWeekends: 'nos fins de semana',
  place: (place, weekday) => places[place]?.[isMasculine(weekday) ? 0 : 1] ?? (place < 0 ? `${-place}º a contar do fim` : `${place}${isMasculine(weekday) ? 'º' : 'ª'}`),
  onWeekday: weekday => isMasculine(weekday) ? 'no' : 'na',
  onMonthDays: (days, list) => days.length === 1 ? `no dia ${days[0]}` : `nos dias ${list(days.map(String))}`,
  onLastDay: place => `no ${place} dia`,
  byPosition: (position, names) => names === null ? `no ${position} dia útil` : `no ${position} dia entre ${names}`,
  ofYear: (unit, numbers) => unit === 'day' ? `no dia ${numbers} do ano` : `na semana ${numbers} do ano`,
  onDatesOf: (days, month, list) => `em ${list(days)} de ${month}`,
  inMonths: months => `em ${months}`,
  fullDate: (day, month, year) => `${day} de ${month} de ${year}`,
  at: time => `${time.startsWith('01') ? 'à' : 'às'} ${time}`,
  fromTo: (from, to) => `das ${from} às ${to}`,
  times: count => `${count} ${count === 1 ? 'vez' : 'vezes'}`,
  until: date => `até ${date}`,
  except: dates => `exceto ${dates}`,
  before: amounts => `${amounts} antes`,
  untilDone: interval => `de novo ${interval} até estar feito`,
  afterDone: amount => `de novo ${amount} depois de feito`,
  assumedTimes: (times, isOwnMorning) => `${times}${isOwnMorning ? ', sua manhã' : ''}, porque nenhuma hora foi dita`,
})
