import type { CorrectionWords } from '../../../correct/language.ts'
import { plainRuns, plainWords } from '../iberian/spelling.ts'

export const corrections: CorrectionWords = {
  around: plainWords(', . ! não sim ok tá desculpa desculpe quis dizer digo espera melhor queria quero era é seja que faz faça muda mude troca troque coloca põe passa isso para pra por favor pfv obrigado obrigada pode'),
  adding: plainWords('também'),
  addingFirst: plainWords('adiciona adicione acrescenta acrescente e também &'),
  only: plainWords('só somente apenas'),
  leaving: plainWords('não pula pule tira tire exceto menos sem salvo cancela cancele'),
  contrast: plainWords('mas sim'),
  insteadOf: plainRuns('em vez de, em vez da, em vez do, ao invés de, ao invés da, ao invés do, no lugar de, no lugar da, no lugar do, e não'),
  instead: plainWords('só esta essa próxima vez'),
  nextOne: plainRuns('a próxima, o próximo, a próxima vez, da próxima vez, desta vez, dessa vez, essa, esse, esta, este, uma vez'),
  thisWeek: plainRuns('esta semana, essa semana, o resto da semana'),
  thisMonth: plainRuns('este mês, esse mês, o resto do mês'),
  later: plainWords('depois'),
  earlier: plainWords('antes'),
  postponing: plainWords('adia adie atrasa atrase empurra'),
}
