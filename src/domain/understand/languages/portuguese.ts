import { iberianLanguage } from './iberian/language.ts'
import { runsOf } from '../runs.ts'
import { plainRuns, plainWords } from './iberian/spelling.ts'
import { adverbs, cardinals, longUnits, months, ordinals, parts, pluralParts, pluralWeekdays, shortUnits, tens, units, weekdays } from './portuguese/vocabulary.ts'
import { corrections } from './portuguese/corrections.ts'
import { holidays } from './portuguese/holidays.ts'
import { manner } from './portuguese/manner.ts'
import { smallWords } from './portuguese/smallWords.ts'

export const portuguese = iberianLanguage({
  code: 'pt',
  weekdays, pluralWeekdays, months, cardinals, tens, ordinals, units, shortUnits, longUnits, adverbs, parts, pluralParts, smallWords, corrections,
  numberedWeekdays: new Map([['2', 0], ['3', 1], ['4', 2], ['5', 3], ['6', 4]]),
  weekdayTails: plainWords('feira feiras'),
  doubtfulWeekdays: plainWords('ter sex dom'),
  countedThings: plainWords('via vias vez parte partes dose mão opção chance etapa fase edição temporada linha fila pessoa turma série prestação parcela'),
  last: plainWords('último última'),
  lastButOne: plainWords('penúltimo penúltima'),
  smallHours: plainWords('madrugada madruga matina'),
  early: plainWords('cedo cedinho'),
  earlyAlone: plainRuns('logo cedo, bem cedo, bem cedinho, logo pela manhã, na primeira hora'),
  beforePart: plainRuns('na parte da, na parte de, no período da, durante a, da, de, pela, na, a, à, no fim da, no final da, logo à, logo de, logo pela'),
  beforePluralPart: plainRuns('pelas, nas, às, as'),
  thisPart: plainWords('esta essa nesta nessa'),
  noon: plainRuns('meio - dia, meio dia, meiodia, ao meio - dia, ao meio dia, o meio - dia, o meio dia'),
  midnight: plainRuns('meia - noite, meia noite, meianoite, à meia - noite, à meia noite, a meia - noite, a meia noite'),
  nearDays: [
    [plainRuns('hoje, hoje mesmo, hj'), 0], [plainRuns('amanhã, amanhã mesmo, amnh, amn'), 1], [plainRuns('depois de amanhã, depois d amanhã, após amanhã, dps de amanhã, depois de amnh'), 2], [plainRuns('de hoje a oito, de hoje a oito dias, de hoje a uma semana, hoje a oito'), 7], [plainRuns('ontem'), -1], [plainRuns('anteontem, antes de ontem'), -2],
  ],

  holidays,
  eves: plainRuns('véspera de, véspera do, véspera da, vésperas de, véspera d'),
  holidayLeads: plainWords('no na em para pra até desde o a ao'),

  and: plainWords('e'),
  of: plainWords('de do da'),
  articles: plainWords('o a os as um uma uns umas'),
  pluralArticles: plainWords('os as aos nos nas às'),
  onDay: plainWords('na no nas nos em a à ao aos às para pra pro'),
  dayArticles: new Set(),
  day: plainWords('dia dias'),
  month: plainWords('mês'),
  week: plainWords('semana'),
  coming: plainWords('próximo próxima prox seguinte'),
  current: plainWords('este esta esse essa neste nesta nesse nessa deste desta desse dessa'),
  thatComes: plainRuns('que vem, q vem, que entra, próximo, próxima, seguinte, agora'),
  beforeMonth: plainWords('em de no'),

  hours: plainWords('h hs hrs hr horas hora'),
  plus: plainWords('e'),
  minus: plainWords('menos'),
  half: plainWords('meia meio'),
  quarter: plainWords('quarto quartos'),
  minutesTo: plainRuns('para as, para a, para o, pra as, pra, pras, pro, p as'),
  exactly: plainRuns('em ponto, e pouco, certinho'),
  atClock: plainRuns('depois das, depois da, após as, após às, a partir da, às, à, ao, pelas, por volta das, por volta da, lá pelas, lá pras, lá para as, para as, pras, pra as, pras, @, a partir das, a partir da, desde as, antes das, até as, até às, perto das, cerca das, tipo às, tipo, logo às'),
  looseAtClock: plainWords('as das'),
  about: plainWords('~ uns umas quase aproximadamente aprox exatamente mais ou menos'),

  ahead: plainRuns('agora em, já em, em, dentro de, daqui a, daqui, daqui há, daki a, de aqui a, daqui à, +, passados, passadas, em uns, em umas'),
  later: plainRuns('depois, mais tarde, a partir de agora'),
  ago: plainRuns('atrás'),
  agoBefore: plainWords('há faz'),
  more: plainWords('mais'),
  some: plainWords('uns umas'),
  couple: plainRuns('um par de, par de'),

  every: plainRuns('todo, toda, tda, tdo, cda, tdos os, tdas as, td o, td os, todos os, todas as, a cada, cada, todo o, toda a, todo santo, cada um dos, em todo, em toda, td, tds os, todos, todas'),
  yes: plainWords('sim'),
  no: plainWords('não'),
  other: plainWords('outro outra um uma'),
  byTurns: plainRuns('por medio'),
  alternate: plainWords('alternados alternadas alternado alternada'),
  stepFrom: 'de',
  stepTo: 'em',
  times: plainWords('vezes vez x'),
  countLeads: plainRuns('só, somente, apenas, no total, um total de, total de, ao todo, no máximo, máximo'),
  countTails: plainRuns('no total, ao todo, no máximo, apenas, só, e pronto'),
  nextDays: plainRuns('as próximas, nas próximas, os próximos, nos próximos, pelas próximas, pelos próximos, durante as próximas, durante os próximos, próximas, próximos'),
  per: plainRuns('ao, à, por, a cada, no, na, cada'),
  workdays: plainRuns('dias úteis, dia útil, dias de semana, dia de semana, durante a semana, dias da semana úteis, dias laborais, dia de trabalho, dias de trabalho, meio de semana, seg - sex'),
  weekends: plainRuns('fim de semana, fins de semana, final de semana, finais de semana, fds, fim - de - semana, fins - de - semana, findi'),
  ends: plainWords('fim final finais fins finzinho'),
  beginnings: plainWords('começo início inicio comecinho princípio'),
  middles: plainWords('meados meio'),
  thirdDayIsOther: false,

  until: plainRuns('até, até o, até a, até o dia, até ao, até à'),
  starting: plainRuns('a partir de, a partir do, a partir da, desde, começando, começando em, começando na, começando no, começando dia, iniciando, a contar de, a começar de, a começar'),
  rangeLeads: plainRuns('de, do, do dia, desde, entre, entre os dias, dos dias, entre o dia, dia, a partir do dia, desde o dia'),
  rangeJoints: plainRuns('a, ao, até, até o, ao dia, até o dia, e, e o dia, e dia, a dia, -, –'),
  during: plainRuns('durante, por, durante os, durante as, pelos, pelas, durante o'),
  next: plainWords('próximos próximas próximo próxima'),
  except: plainRuns('exceto, menos, salvo, fora, tirando, exceptuando, sem contar, a não ser, com exceção de, com exceção do, com exceção da'),
  between: [
    [plainRuns('de, das, da, desde as, do'), plainRuns('a, à, às, as, até, até as, até às, ao')],
    [plainRuns('entre, entre as, entre a, entre às'), plainRuns('e, e as, e às, e a')],
  ],
  weekdayRange: plainWords('a à - – até'),
  again: plainWords('o a os as na no às aos nas nos toda todo'),

  manner,
  greetings: plainRuns('bom dia, boa tarde, boa noite, bom dia bot, tudo bem, e aí'),
  politeness: plainWords('pfvr gentileza por favor pfv pf oi olá ola ei hey ok bot , ! ? você vc opa tu agora então'),
  remind: plainRuns([
    ...['me lembra', 'me lembre', 'me lembrar', 'lembra me', 'lembre me', 'lembrar me', 'lembra - me', 'lembre - me', 'lembrar - me', 'lembra eu', 'lembrar eu', 'nos lembra', 'nos lembre', 'lembra - nos', 'lembre - nos', 'lembrar', 'me lembrem', 'lembrem - me'],
    ...['me avisa', 'me avise', 'me avisar', 'avisa - me', 'avise - me', 'avisar - me', 'me recorda', 'me recorde', 'recorda - me', 'recorde - me', 'me alerta', 'me alerte', 'me lembras', 'lembras - me'],
    ...runsOf(['não', 'pra não', 'para não', 'pra eu não', 'para eu não', 'vê se não', 'e não', 'por favor não'], ['esquece', 'esqueça', 'esqueças', 'esquecer', 'se esqueça', 'se esquece', 'te esqueças', 'me esquecer', 'me esqueça', 'vai esquecer', 'vá esquecer', 'posso esquecer', 'quero esquecer', 'me deixa esquecer', 'deixa esquecer', 'deixe que eu esqueça', 'pode esquecer']),
    ...['vê se me lembra', 'vê se me avisa', 'faz eu lembrar', 'me faz eu lembrar', 'me relembra', 'me relembre'],
    ...['não me deixa esquecer', 'não me deixe esquecer', 'não deixa eu esquecer', 'não deixe eu esquecer', 'não me deixes esquecer', 'quero ser lembrado', 'quero ser lembrada', 'quero lembrar', 'preciso lembrar', 'me faz lembrar', 'me faça lembrar', 'lembra', 'lembre', 'anota aí', 'anota que', 'agenda aí', 'agenda pra mim', 'anota pra mim'],
    ...runsOf(['pode', 'podia', 'poderia', 'podes', 'podias', 'consegue', 'conseguiria', 'dá pra', 'dá para', 'tem como', 'queria', 'preciso', 'dava pra'], ['me lembrar', 'me avisar', 'me recordar', 'lembrar - me', 'avisar - me', 'lembrar me', 'me alertar']),
    ...runsOf(['quero que', 'queria que', 'preciso que', 'gostaria que', 'quero que você', 'preciso que você'], ['me lembre', 'me lembrasse', 'me avise', 'me avisasse', 'me lembres', 'me avises']),
  ].join(',')),
  reminder: plainWords('lembrete lembretes alarme despertador aviso alerta nota timer'),
  set: plainWords('cria criar crie põe pôr coloca coloque colocar bota botar marca marque marcar adiciona adicione adicionar faz faça agenda agende agendar define programa programe novo nova seta'),
  toText: plainWords('que q de do da dos das para pra pro sobre a o : ,'),
  slips: {
    words: ['lembra', 'lembre', 'lembrar', 'lembrete', 'esquece', 'todos', 'todas', 'terca', 'sexta', 'horas', 'segunda', 'quinta', 'quarta', 'sabado', 'domingo', 'amanha', 'minutos', 'semana', 'janeiro', 'fevereiro', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
    real: plainWords('lembro lembrou lembras sombra esqueci esquecem hortas honras hordas hoje terra terras terna tersa sexto sexual sextas seta sesta tordos tocos tocas tontos tolos todinho segundo quinto quintal quarto quartas semanal dominga amanho'), leads: new Set(), short: [],
  },
  longDayNames: ['segunda', 'terca', 'quarta', 'quinta', 'sexta', 'sabado', 'domingo', 'amanha'],
  signs: new Set(['à', ...plainWords(
    'la hj amanha amnh às ao aos o os em na nos nas de da das dos por pela pelas para pra pro e que esta essa este esse nesta nessa hoje ontem anteontem depois daqui dentro cada todo toda todos todas vem proximo proxima '
    + 'seguinte meia menos ate desde exceto durante ha sobre volta partir entre uteis util fds fim fins final comeco inicio meados lembra lembre lembrar avisa avise lembrete alarme '
    + 'vezes vez ultimo ultima primeiro primeira meio madrugada cedo ponto sim nao feira feiras um uma atras',
  )]),
})
