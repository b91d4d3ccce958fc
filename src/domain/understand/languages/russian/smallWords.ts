import type { SmallWords } from '../../language.ts'
import { words } from '../../words.ts'
import { speltWords } from './vocabulary.ts'

export const smallWords: SmallWords = {
  joining: speltWords(', в во на к ко и с со по до - – — ; : . & / ровно примерно где-то потом затем около или либо'),
  at: 'в',
  onDay: speltWords('в во на по'),
  starting: speltWords('начиная с'),
  adding: speltWords('и также потом плюс & , ещё'),
  either: { or: words('или либо'), maybe: words('же может быть лучше'), first: words('или либо') },
  sides: speltWords('до после перед'),
  measures: speltWords('x х км м см кг г гр л мл шт штук штуки штука чел человек человека руб рублей рубля р грн тг % раз раза таблетки таблетка таблеток яиц яйца литра литров пачки пачек бутылки упаковки яблока'),
  clauses: speltWords(', ; . & и потом затем плюс также а'),
  aside: speltWords('от для с из после до о об про на'),
  whom: speltWords('мне нам меня'),
  toText: speltWords('что чтобы чтоб'),
  answer: speltWords('нет да ок окей хорошо давай сделай перенеси поставь отложи напомни мне на в во к лучше снова ещё раз , . ! пожалуйста не тогда через'),
  whereabouts: speltWords('я мы живу живём нахожусь сижу в во на по из у меня нас мне нам тут здесь сейчас уже город городе мой моя моё мои моих часы часах телефоне показывают время времени местное привет это часовой пояс пожалуйста'),
  cut: {
    between: speltWords(', в во на к ко и с со по до - – — ; : . & / ровно примерно где-то потом затем около'),
    after: speltWords(', . ; : - – — ! ) ] пожалуйста плиз плз пж пжл'),
    before: speltWords('в во на к ко с со по до около и каждый где-то примерно , ; : - – — ( [ пожалуйста плиз плз ровно @ ~ не позднее позже'),
    opening: speltWords('то что чтобы чтоб и а потом затем'),
    afterCommand: speltWords('мне нам'),
    closing: speltWords('пожалуйста плиз плз пж пжл спасибо напомни напомнить мне ?'),
  },
}
