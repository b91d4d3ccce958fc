import { textAt, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'

const genitives = words('понедельника вторника среды четверга пятницы субботы воскресенья воскресения')
const of = words('от за')

/** The noun of "конспект вторника", "письмо от среды", "отчёт за понедельник". */
export function nounOf(tokens: Token[], from: number): number | null {
  const joint = [from, from - 1].find(at => of.has(textAt(tokens, at)))
  const noun = joint === undefined && genitives.has(textAt(tokens, from)) ? from - 1 : (joint ?? 0) - 1
  return tokens[noun]?.kind === 'word' ? noun : null
}
