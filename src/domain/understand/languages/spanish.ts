import { iberianLanguage } from './iberian/language.ts'
import { runsOf } from '../runs.ts'
import { plainRuns, plainWords } from './iberian/spelling.ts'
import { corrections } from './spanish/corrections.ts'
import { holidays } from './spanish/holidays.ts'
import { manner } from './spanish/manner.ts'
import { smallWords } from './spanish/smallWords.ts'
import { adverbs, cardinals, longUnits, months, ordinals, parts, pluralParts, pluralWeekdays, shortUnits, tens, units, weekdays } from './spanish/vocabulary.ts'

export const spanish = iberianLanguage({
  code: 'es',
  weekdays, pluralWeekdays, months, cardinals, tens, ordinals, units, shortUnits, longUnits, adverbs, parts, pluralParts, smallWords, corrections,
  weekdayTails: new Set(),
  doubtfulWeekdays: plainWords('mar dom'),
  countedThings: new Set(),
  last: plainWords('último última'),
  lastButOne: plainWords('penúltimo penúltima'),
  smallHours: plainWords('madrugada matina'),
  early: plainWords('temprano tempranito'),
  earlyAlone: plainRuns('a primera hora, a primera hora de la mañana, primera hora de la mañana, bien temprano, muy temprano'),
  beforePart: plainRuns('durante la, en horas de la, por la, en la, de la, a la, del, al, a, de, por el, en el, a primera hora de la'),
  beforePluralPart: plainRuns('por las, en las, a las'),
  thisPart: plainWords('esta este'),
  noon: plainRuns('mediodía, medio día, al mediodía, a mediodía, el mediodía, al medio día, a medio día, 12 del día, doce del día'),
  midnight: plainRuns('medianoche, media noche, a medianoche, a la medianoche, a media noche, la medianoche'),
  nearDays: [
    [plainRuns('hoy, hoy mismo, hoy día'), 0], [plainRuns('mañana, mañana mismo, mñn, mñna'), 1], [plainRuns('pasado mañana, pasadomañana, pasado'), 2], [plainRuns('de hoy en ocho, de hoy en ocho días, hoy en ocho, de hoy en una semana'), 7], [plainRuns('ayer'), -1], [plainRuns('anteayer, antes de ayer, antier'), -2],
  ],

  holidays,
  eves: plainRuns('víspera de, vísperas de, víspera del, noche anterior a'),
  holidayLeads: plainWords('en el la para hasta por desde a antes'),

  and: plainWords('y'),
  of: plainWords('de del'),
  articles: plainWords('el la los las un una unos unas'),
  pluralArticles: plainWords('los las'),
  onDay: plainWords('el la los las en a al para'),
  dayArticles: plainWords('el al'),
  day: plainWords('día días'),
  month: plainWords('mes'),
  week: plainWords('semana'),
  coming: plainWords('próximo próxima siguiente prox'),
  current: plainWords('este esta'),
  thatComes: plainRuns('que viene, q viene, que entra, que sigue, entrante, próximo, próxima, siguiente'),
  beforeMonth: plainWords('en de durante'),

  hours: plainWords('h hs hrs hr horas hora'),
  plus: plainWords('y con'),
  minus: plainWords('menos'),
  half: plainWords('media medio'),
  quarter: plainWords('cuarto cuartos'),
  minutesTo: plainRuns('para las, para la, pa las, para el'),
  exactly: plainRuns('en punto, y pico, puntual'),
  atClock: plainRuns('después de las, después de la, pasadas las, tras las, a las, a la, a eso de las, a eso de la, sobre las, hacia las, para las, tipo, tipo las, @, alas, a partir de las, a partir de la, desde las, antes de las, a las a, cerca de las, como a las, alrededor de las'),
  looseAtClock: plainWords('las a'),
  about: plainWords('~ unos unas como casi aproximadamente aprox exactamente justo'),

  ahead: plainRuns('ahorita en, ahora en, en, dentro de, de aquí a, de acá a, d aquí a, en unos, en unas, +, pasados, pasadas'),
  later: plainRuns('después, más tarde, a partir de ahora, desde ahora'),
  ago: plainRuns('atrás'),
  agoBefore: plainWords('hace'),
  more: plainWords('más'),
  some: plainWords('unos unas'),
  couple: plainRuns('un par de, par de, una par de'),

  every: plainRuns('cada, cda, tdos los, tdas las, to los, tos los, todos los, todas las, todo los, todos los santos, cada uno de los, cada una de las, todo el, los todos los, c/'),
  yes: plainWords('sí'),
  no: plainWords('no'),
  other: plainWords('otro otra uno una un'),
  byTurns: plainRuns('por medio, de por medio'),
  alternate: plainWords('alternos alternas alterno alterna'),
  stepFrom: 'de',
  stepTo: 'en',
  times: plainWords('veces vez x'),
  countLeads: plainRuns('solo, sólo, solamente, en total, un total de, total de, total, máximo, como máximo, nada más, únicamente'),
  countTails: plainRuns('en total, nada más, y ya, solamente, máximo, en total y ya'),
  nextDays: plainRuns('los próximos, los siguientes, durante los próximos, por los próximos, en los próximos, próximos, durante los siguientes'),
  per: plainRuns('al, a la, por, cada, en el, en la'),
  workdays: plainRuns('días laborables, día laborable, días laborales, día laboral, días hábiles, día hábil, días de diario, entre semana, días entre semana, días de semana, día de semana, l - v, l a v, lun - vie, días de trabajo, días lectivos'),
  weekends: plainRuns('fin de semana, fines de semana, finde, findes, findesemana, fin de semanas, fines de semanas'),
  ends: plainWords('fin final finales fines'),
  beginnings: plainWords('principio principios comienzo comienzos inicio inicios'),
  middles: plainWords('mediados'),
  thirdDayIsOther: true,

  until: plainRuns('hasta, hasta el, hasta la, hasta finales de, hasta que sea'),
  starting: plainRuns('a partir de, a partir del, desde, desde el, empezando, empezando el, empezando desde, comenzando, comenzando el, empieza, empezando a partir de'),
  rangeLeads: plainRuns('del, de, desde, desde el, entre, entre el, el, del día, desde el día, a partir del'),
  rangeJoints: plainRuns('al, a, hasta, hasta el, y, y el, al día, hasta el día, -, –'),
  during: plainRuns('durante, por, durante los, por los, durante las, durante el'),
  next: plainWords('próximos próximas siguientes próximo próxima'),
  except: plainRuns('excepto, menos, salvo, quitando, a excepción de, exceptuando, sin contar, pero no'),
  between: [
    [plainRuns('de, desde, de las, desde las, desde la, de la'), plainRuns('a, a las, a la, hasta, hasta las, hasta la')],
    [plainRuns('entre, entre las, entre la'), plainRuns('y, y las, y la, a, hasta las')],
  ],
  weekdayRange: plainWords('a - – al hasta'),
  again: plainWords('el los la'),

  manner,
  greetings: plainRuns('buenos días, buen día, buenas tardes, buenas noches, qué tal, muy buenas'),
  politeness: plainWords('por favor porfa porfavor porfi plis pls oye hola hey ok okey bot buenas , ¡ ! ¿'),
  remind: plainRuns([
    ...['recuérdame', 'recordame', 'recuérdanos', 'recuerdame', 'acuérdame', 'acordame', 'avísame', 'avisame', 'avísanos', 'recuérdamelo', 'avísame'],
    ...['me recuerdas', 'me recuerda', 'me avisas', 'me recordás', 'me avisarías'],
    ...runsOf(['no', 'que no', 'para que no', 'y que no', 'por favor no'], ['olvides', 'te olvides', 'me olvide', 'se me olvide', 'se nos olvide', 'se te olvide', 'olvidarme', 'olvidarse', 'vayas a olvidar', 'me dejes olvidar', 'me dejes olvidarme', 'olvidéis', 'se me pase', 'me deje olvidar']),
    ...['no olvidar', 'para no olvidar', 'para no olvidarme', 'no hay que olvidar', 'no debo olvidar', 'no puedo olvidar', 'no quiero olvidar', 'no tengo que olvidar', 'no me puedo olvidar', 'recuerda me', 'recuérdeme', 'recuérdenme', 'haz que recuerde', 'asegúrate de que'],
    ...['hazme acordar', 'haceme acordar', 'hazme recordar'],
    ...['no te olvides de recordarme', 'no olvides recordarme', 'no te olvides de avisarme', 'recordarme', 'recordar', 'acordarme', 'recuerda', 'recuérdale a mi bot', 'me podés recordar', 'me recordarías', 'agéndame', 'anótame', 'anota que', 'apúntame', 'apunta que'],
    ...runsOf(['puedes', 'podrías', 'podés', 'puede', 'podría', 'me puedes', 'me podrías', 'me podés', 'me puede', 'podrías por favor'], ['recordarme', 'avisarme', 'recordar', 'avisar', 'acordarme', 'hacer acordar', 'hacerme acordar']),
    ...runsOf(['quiero que', 'quisiera que', 'necesito que', 'me gustaría que'], ['me recuerdes', 'me avises', 'me recuerde', 'me avise', 'me recordaras', 'me avisaras']),
  ].join(',')),
  reminder: plainWords('recordatorio recordatorios alarma aviso alerta nota temporizador'),
  set: plainWords('pon ponme ponme poner crea crear créame créa haz hazme agrega agrégame agregar programa programar añade añádeme añadir apunta apúntame guarda activa configura nuevo nueva'),
  toText: plainWords('que q de del para a : ,'),
  slips: {
    words: ['recuerdame', 'recuerdas', 'recordarme', 'olvides', 'todos', 'todas', 'horas', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo', 'manana', 'minutos', 'semana', 'febrero', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
    real: plainWords('recuerdes recuerdos recuerden recordarte recordarle recordarse olvidas olvido hojas horcas hordas honras hormas toros tonos topos tocas toses tolos todito lunas lunar marte martas marzo jueces semanal dominio mañanas'), leads: new Set(), short: [],
  },
  longDayNames: ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo', 'manana'],
  signs: plainWords(
    'toda dos nos al el la los las en de del por para y o que esta este mñn mñna hoy ayer anteayer pasado dentro cada todos todas todo viene proximo proxima siguiente media cuarto menos hasta desde excepto durante '
    + 'hace sobre hacia partir entre laborables laborable habiles finde fin fines final finales principios recuerdame recordame avisame recuerdas avisas recordarme recordatorio alarma acuerdame '
    + 'veces vez ultimo ultima primer primero primera mediodia medianoche madrugada temprano punto si otro',
  ),
})
