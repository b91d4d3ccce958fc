import type { SmallWords } from '../../language.ts'
import { words } from '../../words.ts'
import { speltWords } from './vocabulary.ts'

export const smallWords: SmallWords = {
  joining: words(', um am an auf und oder bzw der den dem des @ im in von - – — ; : . & / dann gegen jeweils immer uhr'),
  at: 'um',
  onDay: words('am an'),
  starting: words('ab beginnend'),
  adding: words('und auch dann plus & , nochmal'),
  either: { or: words('oder bzw'), maybe: words('auch vielleicht eventuell eher'), first: words('entweder') },
  sides: words('vor nach'),
  measures: words('x km m cm mm kg g mg l ml k mal leute personen euro prozent tabletten liter gramm kilo stück flaschen dosen packungen eier runden seiten'),
  clauses: words(', ; . & und dann danach plus'),
  aside: speltWords('von für seit vor nach bis über wegen'),
  whom: words('mich uns'),
  toText: words('an ans daran dran dass zu'),
  answer: words('nein ja ok okay mach es auf um verschieb verschiebe bitte erinnere erinner mich nochmal wieder in , . ! lieber doch'),
  whereabouts: speltWords('ich bin wohne lebe sitze wir sind wohnen leben haben hab habe in im aus bei nahe der die das mir uns hier es ist grad gerade jetzt nun schon momentan meine unsere mein uhr uhrzeit handy zeigt sagt steht auf stadt ort zeit zeitzone ortszeit hallo hi also und bitte danke'),
  cut: {
    between: words(', um am an und der den dem @ im in von - – — ; : . & / dann gegen jeweils immer'),
    after: words(', . ; : - – — ! ) ] bitte uhr'),
    before: speltWords('nach vor so etwa ungefähr circa ca spätestens auf um am an im in bis von ab für und jeden den dem , ; : - – — ( [ bitte gegen @ zum immer jeweils'),
    opening: words('und dann mal daran dran dass'),
    afterCommand: speltWords('für an ans zu erinnern nochmal bescheid stellen'),
    closing: words('bitte danke erinnern ?'),
  },
}
