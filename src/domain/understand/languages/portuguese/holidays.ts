import type { Holiday } from '../../holidays.ts'
import { plain } from '../../spelling.ts'

const names: Partial<Record<Holiday, string>> = {
  newYear: 'ano novo, ano - novo', epiphany: 'dia de reis', valentine: 'dia de são valentim', brazilLovers: 'dia dos namorados', tiradentes: 'tiradentes, dia de tiradentes', stAnthony: 'dia de santo antônio, santo antônio', stPeter: 'dia de são pedro', brazilTeachers: 'dia do professor, dia dos professores', blackAwareness: 'consciência negra, dia da consciência negra', womensDay: 'dia da mulher, dia das mulheres', labour: 'dia do trabalho, dia do trabalhador', stJohnEve: 'véspera de são joão, noite de são joão', stJohn: 'dia de são joão', brazilIndependence: 'dia da independência',
  aparecida: 'dia das crianças, nossa senhora aparecida', halloween: 'halloween, dia das bruxas', allSaints: 'todos os santos', allSouls: 'finados', brazilRepublic: 'proclamação da república', immaculate: 'imaculada conceição',
  christmasEve: 'noite de natal, consoada', christmas: 'natal', newYearsEve: 'réveillon, reveillon, passagem de ano, virada do ano, noite de ano novo', mothersDay: 'dia das mães, dia da mãe', brazilFathers: 'dia dos pais', blackFriday: 'black friday', cyberMonday: 'cyber monday',
  carnivalMonday: 'segunda de carnaval', shroveTuesday: 'carnaval, terça de carnaval', ashWednesday: 'quarta de cinzas, quarta - feira de cinzas', palmSunday: 'domingo de ramos', goodFriday: 'sexta santa, sexta - feira santa, paixão de cristo',
  holySaturday: 'sábado de aleluia', easter: 'páscoa, domingo de páscoa', corpusChristi: 'corpus christi',
}

export const holidays = Object.fromEntries(Object.entries(names).map(([holiday, list]) => [holiday, plain(list)]))
