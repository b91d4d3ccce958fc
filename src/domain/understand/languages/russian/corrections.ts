import type { CorrectionWords } from '../../../correct/language.ts'
import { speltWords } from './vocabulary.ts'

export const corrections: CorrectionWords = {
  around: speltWords(', . ! нет да не-а ок окей ой извини прости стоп точнее вернее лучше хотел хотела сказать имел виду я это его её давай пусть будет сделай поменяй измени перенеси поставь переставь пожалуйста плиз плз спасибо напомни мне на'),
  adding: speltWords('тоже также ещё'),
  addingFirst: speltWords('добавь и плюс также ещё &'),
  only: speltWords('только лишь'),
  leaving: speltWords('не пропусти кроме без убери исключи отмени'),
  contrast: speltWords('а но'),
  insteadOf: ['вместо', 'а не'],
  instead: speltWords('только вместо раз'),
  nextOne: ['следующий', 'следующий раз', 'следующее', 'следующую', 'в следующий раз', 'в этот раз', 'этот раз', 'один раз', 'раз', 'ближайший', 'ближайшее', 'ближайший раз'],
  thisWeek: ['на этой неделе', 'эту неделю', 'этой недели', 'до конца недели'],
  thisMonth: ['в этом месяце', 'этот месяц', 'этого месяца', 'до конца месяца'],
  later: speltWords('позже позднее попозже'),
  earlier: speltWords('раньше пораньше'),
  postponing: speltWords('отложи сдвинь отодвинь перенеси на'),
}
