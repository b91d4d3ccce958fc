import type { AnswerWords } from './language.ts'

export const portuguese: AnswerWords = {
  wishes: {
    done: ['feito', 'feita', 'pronto', 'pronta', 'já', 'ja', 'ok', 'okay', 'sim', 'já fiz', 'ja fiz', 'fiz', 'já está', 'ja esta', 'tá feito', 'ta feito', 'concluído', 'concluido', 'terminei', 'terminado', 'beleza', 'done', '✅', '✔', '☑', '👍', '👌'],
    delete: ['apagar', 'apaga', 'apague', 'excluir', 'exclui', 'exclua', 'deletar', 'deleta', 'delete', 'remover', 'remove', 'remova', 'cancelar', 'cancela', 'cancele', 'eliminar', 'elimina', 'deixa pra lá', 'deixa pra la', 'deixa para lá', 'esquece', 'esqueça', '🗑', '❌'],
    pause: ['pausar', 'pausa', 'pause', 'silenciar', 'silencia', 'parar', 'para', '⏸'],
    resume: ['retomar', 'retoma', 'retome', 'continuar', 'continua', 'continue', 'voltar', 'volta', 'ativar', 'ativa', 'ative', '▶'],
    undo: ['desfazer', 'desfaz', 'desfaça', 'não feito', 'nao feito', 'não fiz', 'nao fiz', 'reverter', '↩'],
    why: ['por quê', 'por que', 'porquê', 'porque', 'histórico', 'historico', 'o que aconteceu', 'que aconteceu', '❓'],
  },
  all: ['tudo', 'todos', 'todas', 'todos eles'],
  filler: ['favor', 'pfv', 'o', 'a', 'os', 'as', 'este', 'esta', 'isto', 'esse', 'essa', 'isso', 'um', 'uma', 'meu', 'minha', 'lembrete', 'agora', 'obrigado', 'obrigada', 'só'],
}
