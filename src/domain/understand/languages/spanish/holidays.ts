import type { Holiday } from '../../holidays.ts'
import { plain } from '../../spelling.ts'

const names: Partial<Record<Holiday, string>> = {
  newYear: 'año nuevo', epiphany: 'reyes, reyes magos, epifanía', valentine: 'san valentín, día de los enamorados', candlemas: 'candelaria, día de la candelaria', stJoseph: 'san josé, día de san josé', sanFermin: 'san fermín, chupinazo', assumption: 'asunción, día de la asunción', guadalupe: 'virgen de guadalupe, día de la virgen de guadalupe', innocents: 'santos inocentes, día de los inocentes, día de los santos inocentes',
  womensDay: 'día de la mujer', labour: 'día del trabajo, día del trabajador, día de los trabajadores',
  cincoDeMayo: 'cinco de mayo', epiphanyEve: 'noche de reyes, víspera de reyes', stJohnEve: 'noche de san juan, víspera de san juan', stJohn: 'día de san juan', hispanicDay: 'día de la hispanidad, día del pilar, día de la raza', halloween: 'halloween', allSaints: 'todos los santos', allSouls: 'día de muertos, día de los muertos, día de los difuntos',
  immaculate: 'la inmaculada, inmaculada', christmasEve: 'nochebuena, noche buena', christmas: 'navidad, navidades', newYearsEve: 'nochevieja, noche vieja, fin de año, san silvestre, noche de fin de año',
  mexicoIndependence: 'día de la independencia', blackFriday: 'black friday, viernes negro', cyberMonday: 'cyber monday', thanksgiving: 'acción de gracias',
  ashWednesday: 'miércoles de ceniza', palmSunday: 'domingo de ramos', maundyThursday: 'jueves santo', goodFriday: 'viernes santo', holySaturday: 'sábado santo, sábado de gloria',
  easter: 'pascua, domingo de pascua, domingo de resurrección', easterMonday: 'lunes de pascua', corpusChristi: 'corpus christi',
}

export const holidays = Object.fromEntries(Object.entries(names).map(([holiday, list]) => [holiday, plain(list)]))
