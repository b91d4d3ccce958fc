import type { AnswerWords } from './language.ts'

export const spanish: AnswerWords = {
  wishes: {
    done: ['hecho', 'hecha', 'ya', 'listo', 'lista', 'ok', 'okay', 'vale', 'sí', 'si', 'ya está', 'ya esta', 'ya lo hice', 'lo hice', 'terminado', 'terminé', 'termine', 'completado', 'done', '✅', '✔', '☑', '👍', '👌'],
    delete: ['borrar', 'borra', 'bórralo', 'borralo', 'eliminar', 'elimina', 'elimínalo', 'eliminalo', 'quitar', 'quita', 'quítalo', 'quitalo', 'cancelar', 'cancela', 'cancélalo', 'cancelalo', 'olvídalo', 'olvidalo', 'olvida', 'déjalo', 'dejalo', '🗑', '❌'],
    pause: ['pausa', 'pausar', 'páusalo', 'pausalo', 'en pausa', 'silenciar', 'silencia', 'para', 'páralo', 'paralo', '⏸'],
    resume: ['reanudar', 'reanuda', 'reanúdalo', 'reanudalo', 'continuar', 'continúa', 'continua', 'sigue', 'seguir', 'activar', 'activa', 'actívalo', 'activalo', '▶'],
    undo: ['deshacer', 'deshaz', 'deshazlo', 'atrás', 'atras', 'no hecho', 'no está hecho', 'no esta hecho', 'revertir', '↩'],
    why: ['por qué', 'por que', 'porqué', 'porque', 'historial', 'historia', 'qué pasó', 'que pasó', 'que paso', '❓'],
  },
  all: ['todo', 'todos', 'todas', 'todos ellos'],
  filler: ['favor', 'porfa', 'porfavor', 'lo', 'la', 'el', 'los', 'las', 'este', 'esta', 'esto', 'ese', 'esa', 'eso', 'un', 'una', 'mi', 'recordatorio', 'ahora', 'gracias', 'muchas', 'solo'],
}
