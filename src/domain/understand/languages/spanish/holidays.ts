import type { Holiday } from '../../holidays.ts'
import { plain } from '../../spelling.ts'

const names: Partial<Record<Holiday, string>> = {
  newYear: 'año nuevo', epiphany: 'reyes, reyes magos, epifanía', valentine: 'san valentín, día de los enamorados', womensDay: 'día de la mujer', labour: 'día del trabajo, día del trabajador, día de los trabajadores',
  cincoDeMayo: 'cinco de mayo', stJohn: 'noche de san juan, día de san juan', hispanicDay: 'día de la hispanidad, día del pilar, día de la raza', halloween: 'halloween', allSaints: 'todos los santos', allSouls: 'día de muertos, día de los muertos, día de los difuntos',
  immaculate: 'la inmaculada, inmaculada', christmasEve: 'nochebuena, noche buena', christmas: 'navidad, navidades', newYearsEve: 'nochevieja, noche vieja, fin de año',
  mexicoIndependence: 'día de la independencia', blackFriday: 'black friday, viernes negro', cyberMonday: 'cyber monday', thanksgiving: 'acción de gracias',
  ashWednesday: 'miércoles de ceniza', palmSunday: 'domingo de ramos', maundyThursday: 'jueves santo', goodFriday: 'viernes santo', holySaturday: 'sábado santo, sábado de gloria',
  easter: 'pascua, domingo de pascua, domingo de resurrección', easterMonday: 'lunes de pascua', corpusChristi: 'corpus christi',
}

export const holidays = Object.fromEntries(Object.entries(names).map(([holiday, list]) => [holiday, plain(list)]))
