import { under } from '../iberian/manner.ts'
import { plainRuns, plainWords } from '../iberian/spelling.ts'
import type { IberianWords } from '../iberian/words.ts'

/** "15 min antes", "cada 5 min hasta que lo haga", "3 días después de hacerlo". */
export const manner: IberianWords['manner'] = {
  and: plainWords('y , / &'),
  opening: plainWords('y también , ; además con otra vez de nuevo por favor porfa luego'),
  announce: plainRuns('avísame con, avisame con, recuérdame con, avísame, recuérdame, avisar, avisa, recordar, recuerda, que me avises, que me recuerdes, me avisas, recuérdamelo, avísamelo, recordame, aviso, un aviso, recordatorio, un recordatorio, alerta'),
  leadHeads: [],
  leadTails: plainRuns('antes de que empiece, antes de eso, antes, de antelación, con antelación, de anticipación, con anticipación, por adelantado, previo aviso, previos'),
  keep: plainRuns('sigue recordándome, sigue recordándomelo, sigue avisándome, sigue insistiendo, no pares de recordarme, no dejes de recordarme, no dejes de avisarme, insiste, insísteme, repite, repítelo, vuelve a recordarme, vuelve a avisarme, repitiendo'),
  keepTo: plainWords('que de'),
  every: plainWords('cada'),
  untilDone: under('hasta que', 'lo haga, lo haya hecho, la haga, lo hago, lo termine, la termine, termine, diga hecho, diga listo, te diga que ya, diga que ya, diga que está hecho, lo confirme, confirme, conteste, te conteste, responda, lo marque, lo marque como hecho, lo complete, esté hecho, esté listo, esté hecha, te diga, yo diga, pulse hecho'),
  untilDoneAtEnd: under('hasta', 'hecho, terminado, hacerlo, terminar'),
  completionHeads: plainWords('otra vez de nuevo repetir repite cada'),
  completionTails: under('después de, desde, tras, a partir de', 'hacerlo, hacerla, que lo haga, que la haga, hecho, haberlo hecho, terminarlo, terminar, que lo termine, completarlo, que lo complete, marcarlo, que lo marque, la última vez'),
}
