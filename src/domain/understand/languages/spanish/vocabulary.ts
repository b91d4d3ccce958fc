import type { Unit } from '../../amounts.ts'
import type { DayPart } from '../../timeOfDay.ts'
import { plainNamed } from '../iberian/spelling.ts'

/** Monday = 0. */
export const weekdays = plainNamed({ 'lunes lun': 0, 'martes mar': 1, 'miércoles mié miér': 2, 'jueves jue': 3, 'viernes vie viern': 4, 'sábado sáb': 5, 'domingo dom': 6 })
export const pluralWeekdays = plainNamed({ sábados: 5, domingos: 6 })

export const months = plainNamed({
  'enero ene': 1, 'febrero feb': 2, 'marzo mar': 3, 'abril abr': 4, 'mayo may': 5, 'junio jun': 6, 'julio jul': 7, 'agosto ago': 8, 'septiembre setiembre sept sep set': 9, 'octubre oct': 10,
  'noviembre nov': 11, 'diciembre dic': 12,
})

export const cardinals = plainNamed({
  'un uno una': 1, 'dos': 2, 'tres': 3, 'cuatro': 4, 'cinco': 5, 'seis': 6, 'siete': 7, 'ocho': 8, 'nueve': 9, 'diez': 10, 'once': 11, 'doce': 12, 'trece': 13, 'catorce': 14, 'quince': 15,
  'dieciséis': 16, 'diecisiete': 17, 'dieciocho': 18, 'diecinueve': 19, 'veintiuno veintiún veintiuna': 21, 'veintidós': 22, 'veintitrés': 23, 'veinticuatro': 24, 'veinticinco': 25,
  'veintiséis': 26, 'veintisiete': 27, 'veintiocho': 28, 'veintinueve': 29,
})
export const tens = plainNamed({ veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, noventa: 90 })
export const ordinals = plainNamed({
  'primer primero primera': 1, 'segundo segunda': 2, 'tercer tercero tercera': 3, 'cuarto cuarta': 4, 'quinto quinta': 5, 'sexto sexta': 6, 'séptimo séptima': 7, 'octavo octava': 8,
  'noveno novena': 9, 'décimo décima': 10,
})

export const units = plainNamed<Unit>({
  'segundos seg segs': 'second', 'minuto minutos min mins minutito minutitos': 'minute', 'hora horas hr hrs hs horita horitas': 'hour', 'día días': 'day', 'semana semanas': 'week',
  'quincena quincenas': 'fortnight', 'mes meses': 'month', 'trimestre trimestres': 'quarter', 'año años': 'year',
})
export const shortUnits = plainNamed<Unit>({ s: 'second', m: 'minute', h: 'hour', d: 'day' })
export const longUnits = plainNamed<[unit: Unit, interval: number]>({ 'bimestre bimestres': ['month', 2], 'cuatrimestre cuatrimestres': ['month', 4], 'semestre semestres': ['month', 6] })

export const adverbs = plainNamed<[unit: Unit, interval: number]>({
  'diario diariamente': ['day', 1], 'semanalmente': ['week', 1], 'quincenalmente': ['week', 2], 'mensualmente': ['month', 1], 'bimestralmente': ['month', 2], 'trimestralmente': ['month', 3],
  'semestralmente': ['month', 6], 'anualmente': ['year', 1],
})

export const parts = plainNamed<DayPart>({ mañana: 'morning', mañanita: 'morning', mediodía: 'noon', tarde: 'afternoon', tardecita: 'afternoon', noche: 'night' })
export const pluralParts = plainNamed<DayPart>({ mañanas: 'morning', mediodías: 'noon', tardes: 'afternoon', noches: 'night' })
