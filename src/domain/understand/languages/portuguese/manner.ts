import { under } from '../iberian/manner.ts'
import { plainRuns, plainWords } from '../iberian/spelling.ts'
import type { IberianWords } from '../iberian/words.ts'

/** "15 min antes", "a cada 5 min até eu fazer", "3 dias depois de fazer". */
export const manner: IberianWords['manner'] = {
  and: plainWords('e , / &'),
  opening: plainWords('e também , ; além com de novo outra vez por favor a'),
  announce: plainRuns('me avisa com, me avise com, me lembra com, me lembre com, me avisa, me avise, me lembra, me lembre, me lembrar, me avisar, lembra, lembre, lembrar, avisa, avise, avisar, avisa - me, lembra - me, aviso, um aviso, lembrete, um lembrete, alerta'),
  leadHeads: [],
  leadTails: plainRuns('antes de começar, antes disso, antes, de antecedência, com antecedência, adiantado'),
  keep: plainRuns('continua me lembrando, continue me lembrando, continua lembrando, continue lembrando, continua avisando, continua a lembrar - me, fica me lembrando, fique me lembrando, insiste, insista, repete, repita, repetindo, não para de me lembrar, não pare de me lembrar'),
  keepTo: plainWords('que de'),
  every: plainWords('cada'),
  untilDone: under('até, até que', 'eu fazer, eu faça, eu terminar, eu termine, eu concluir, eu dizer que fiz, eu dizer feito, eu falar que fiz, eu disser feito, eu disser que fiz, eu confirmar, eu confirme, eu responder, eu responda, eu marcar, eu marcar como feito, estar feito, ficar pronto, ser feito, esteja feito'),
  untilDoneAtEnd: under('até', 'feito, fazer, terminar'),
  completionHeads: plainWords('de novo outra vez repetir repete a cada'),
  completionTails: under('depois de, depois que, desde que, após, a partir de', 'fazer, eu fazer, eu fizer, feito, ser feito, terminar, eu terminar, concluir, eu concluir, marcar como feito, a última vez'),
}
