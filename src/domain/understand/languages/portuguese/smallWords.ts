import type { SmallWords } from '../../language.ts'
import { words } from '../../words.ts'
import { plainWords } from '../iberian/spelling.ts'

export const smallWords: SmallWords = {
  joining: plainWords(', a à às as ao aos o os de do da em no na nos nas e ou por pelas para pra pro que @ - – — ; : . & / logo sempre lá'),
  at: '@',
  onDay: words('na no nas nos em dia'),
  starting: plainWords('desde começando iniciando a'),
  adding: plainWords('e também depois mais & ,'),
  either: { or: words('ou'), maybe: plainWords('então talvez melhor'), first: words('ou') },
  sides: plainWords('antes depois'),
  measures: words('x km m cm mm kg g mg l ml k mil vezes pessoas euros reais comprimidos quilos litros gramas'),
  clauses: plainWords(', ; . & e depois também mais'),
  aside: plainWords('do pro antes sobre até desde'),
  whom: words('me nos'),
  toText: words('que de para pra do da'),
  answer: words('não nao sim ok melhor muda mude troca troque coloca põe poe adia adie passa para pra por favor me lembra lembre de novo outra vez a o às as em , . ! então entao é esse'),
  whereabouts: plainWords('eu sou estou tô moro vivo fico nós a gente mora estamos moramos em no na de do da perto aqui cá agora mesmo já são é as o meu minha nosso relógio celular telemóvel marca mostra diz tem hora horas horário fuso cidade lugar local oi olá bom obrigado obrigada por favor'),
  cut: {
    between: plainWords(', a às as ao aos o os de do da em no na nos nas e por pelas para pra pro que @ - – — ; : . & / logo sempre lá'),
    after: plainWords(', . ; : - – — ! ) ] pfv pf pfvr'),
    before: plainWords('a às as ao aos o os de do da dos das em no na nos nas e para pra pro pras por pela pelas sobre desde até antes cada que lá sempre , ; : - – — ( [ @ é'),
    opening: plainWords('que q de do da dos das para pra e depois lembrar'),
    afterCommand: words('para'),
    closing: plainWords('por favor pfv pf pfvr obrigado obrigada obg vlw valeu ? !'),
  },
}
