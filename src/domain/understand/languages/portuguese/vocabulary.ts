import type { Unit } from '../../amounts.ts'
import type { DayPart } from '../../timeOfDay.ts'
import { plainNamed } from '../iberian/spelling.ts'

/** Monday = 0. */
export const weekdays = plainNamed({ 'segunda seg 2ª': 0, 'terça ter 3ª': 1, 'quarta qua': 2, 'quinta qui': 3, 'sexta sex': 4, 'sábado sáb': 5, 'domingo dom': 6 })
export const pluralWeekdays = plainNamed({ segundas: 0, terças: 1, quartas: 2, quintas: 3, sextas: 4, sábados: 5, domingos: 6 })

export const months = plainNamed({
  'janeiro jan': 1, 'fevereiro fev': 2, 'março mar': 3, 'abril abr': 4, 'maio mai': 5, 'junho jun': 6, 'julho jul': 7, 'agosto ago': 8, 'setembro set': 9, 'outubro out': 10, 'novembro nov': 11,
  'dezembro dez': 12,
})

export const cardinals = plainNamed({
  'um uma': 1, 'dois duas': 2, 'três': 3, 'quatro': 4, 'cinco': 5, 'seis': 6, 'sete': 7, 'oito': 8, 'nove': 9, 'dez': 10, 'onze': 11, 'doze': 12, 'treze': 13, 'catorze quatorze': 14,
  'quinze': 15, 'dezesseis dezasseis': 16, 'dezessete dezassete': 17, 'dezoito': 18, 'dezenove dezanove': 19,
})
export const tens = plainNamed({ vinte: 20, trinta: 30, quarenta: 40, 'cinquenta cinqüenta': 50, sessenta: 60, noventa: 90 })
export const ordinals = plainNamed({
  'primeiro primeira': 1, 'segundo segunda': 2, 'terceiro terceira': 3, 'quarto quarta': 4, 'quinto quinta': 5, 'sexto sexta': 6, 'sétimo sétima': 7, 'oitavo oitava': 8, 'nono nona': 9,
  'décimo décima': 10,
})

export const units = plainNamed<Unit>({
  'segundos seg segs': 'second', 'minuto minutos min mins minutinho minutinhos': 'minute', 'hora horas hr hrs hs horinha horinhas': 'hour', 'dia dias': 'day', 'semana semanas': 'week',
  'quinzena quinzenas': 'fortnight', 'mês meses': 'month', 'trimestre trimestres': 'quarter', 'ano anos': 'year',
})
export const shortUnits = plainNamed<Unit>({ s: 'second', m: 'minute', h: 'hour', d: 'day' })
export const longUnits = plainNamed<[unit: Unit, interval: number]>({ 'bimestre bimestres': ['month', 2], 'quadrimestre quadrimestres': ['month', 4], 'semestre semestres': ['month', 6] })

export const adverbs = plainNamed<[unit: Unit, interval: number]>({
  'diariamente': ['day', 1], 'semanalmente': ['week', 1], 'quinzenalmente': ['week', 2], 'mensalmente': ['month', 1], 'bimestralmente': ['month', 2], 'trimestralmente': ['month', 3],
  'semestralmente': ['month', 6], 'anualmente': ['year', 1],
})

export const parts = plainNamed<DayPart>({ 'manhã manhãzinha': 'morning', 'tarde tardinha': 'afternoon', 'noite noitinha': 'night' })
export const pluralParts = plainNamed<DayPart>({ manhãs: 'morning', tardes: 'afternoon', noites: 'night' })
