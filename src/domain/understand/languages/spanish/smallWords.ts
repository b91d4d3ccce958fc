import type { SmallWords } from '../../language.ts'
import { plainWords } from '../iberian/spelling.ts'
import { words } from '../../words.ts'

export const smallWords: SmallWords = {
  joining: plainWords(', a al el la los las de del en y o u por para que @ - – — ; : . & / luego como sobre tipo'),
  at: '@',
  onDay: words('el la los las en'),
  starting: words('desde empezando comenzando a'),
  adding: plainWords('y también además luego más & ,'),
  either: { or: words('o u'), maybe: plainWords('bien quizás quizá tal vez mejor'), first: words('o') },
  sides: plainWords('antes después'),
  measures: words('x km m cm mm kg g mg l ml k mil veces personas euros pesos dolares soles tabletas pastillas kilos litros gramos'),
  clauses: plainWords(', ; . & y luego después además también más'),
  aside: plainWords('del para antes después sobre hasta desde'),
  whom: words('me nos'),
  toText: words('que de para'),
  answer: words('no si sí ok vale mejor cambia cámbialo cambialo pon ponlo muévelo muevelo pasa pásalo pasalo pospon pospón a para por favor porfa recuérdame recuerdame otra vez de nuevo el la en , . ! ese'),
  whereabouts: plainWords('yo soy estoy vivo resido nosotros estamos vivimos en de desde por cerca aquí acá ahora mismo ya son es la las lo el mi nuestro nuestra reloj móvil celular marca dice pone muestra tengo tenemos hora horas horaria huso zona ciudad lugar local hola pues bueno gracias favor'),
  cut: {
    between: plainWords(', a al el la los las de del en y por para que @ - – — ; : . & / luego como sobre tipo'),
    after: plainWords(', . ; : - – — ! ) ] ¡ porfa porfi porfis plis pls'),
    before: plainWords('a al el la los las de del en y para por sobre desde hasta antes cada que , ; : - – — ( [ @ ¿ ¡ es son tipo como'),
    opening: plainWords('que q de del a para y luego recordar'),
    afterCommand: words('para'),
    closing: plainWords('por favor porfa porfi plis pls gracias ? !'),
  },
}
