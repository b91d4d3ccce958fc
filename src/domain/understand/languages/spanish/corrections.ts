import type { CorrectionWords } from '../../../correct/language.ts'
import { plainRuns, plainWords } from '../iberian/spelling.ts'

export const corrections: CorrectionWords = {
  around: plainWords(', . ! ¡ no sí ok vale perdón perdona digo espera mejor quise decir quería quiero era es sea que sea hazlo házmelo cámbialo cambia ponlo pon pásalo pasa muévelo mueve lo por favor porfa gracias puedes'),
  adding: plainWords('también además'),
  addingFirst: plainWords('añade agrega suma y también además &'),
  only: plainWords('solo sólo solamente únicamente'),
  leaving: plainWords('no salta sáltate quita excepto menos sin salvo cancela'),
  contrast: plainWords('sino mejor'),
  insteadOf: plainRuns('en vez de, en vez del, en lugar de, en lugar del, y no'),
  instead: plainWords('solo esta próxima vez'),
  nextOne: plainRuns('la próxima, el próximo, la próxima vez, esta vez, la siguiente, el siguiente, este, esta, una vez'),
  thisWeek: plainRuns('esta semana, el resto de la semana, lo que queda de semana'),
  thisMonth: plainRuns('este mes, el resto del mes, lo que queda de mes'),
  later: plainWords('después'),
  earlier: plainWords('antes'),
  postponing: plainWords('aplaza aplázalo retrasa retrásalo pospón posponlo atrasa atrásalo'),
}
