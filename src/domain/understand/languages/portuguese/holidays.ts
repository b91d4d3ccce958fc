import type { Holiday } from '../../holidays.ts'
import { plain } from '../../spelling.ts'

const names: Partial<Record<Holiday, string>> = {
  newYear: 'ano novo, ano - novo', epiphany: 'dia de reis', valentine: 'dia de são valentim', womensDay: 'dia da mulher, dia das mulheres', labour: 'dia do trabalho, dia do trabalhador', stJohn: 'dia de são joão, noite de são joão', brazilIndependence: 'dia da independência',
  aparecida: 'dia das crianças, nossa senhora aparecida', halloween: 'halloween, dia das bruxas', allSaints: 'todos os santos', allSouls: 'finados', brazilRepublic: 'proclamação da república', immaculate: 'imaculada conceição',
  christmasEve: 'véspera de natal, noite de natal, consoada', christmas: 'natal', newYearsEve: 'réveillon, reveillon, véspera de ano novo, passagem de ano', mothersDay: 'dia das mães, dia da mãe', blackFriday: 'black friday', cyberMonday: 'cyber monday',
  carnivalMonday: 'segunda de carnaval', shroveTuesday: 'carnaval, terça de carnaval', ashWednesday: 'quarta de cinzas, quarta - feira de cinzas', palmSunday: 'domingo de ramos', goodFriday: 'sexta santa, sexta - feira santa, paixão de cristo',
  holySaturday: 'sábado de aleluia', easter: 'páscoa, domingo de páscoa', corpusChristi: 'corpus christi',
}

export const holidays = Object.fromEntries(Object.entries(names).map(([holiday, list]) => [holiday, plain(list)]))
