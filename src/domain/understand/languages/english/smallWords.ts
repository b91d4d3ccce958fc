import type { SmallWords } from '../../language.ts'
import { words } from '../../words.ts'
import { startWords } from './vocabulary.ts'

export const smallWords: SmallWords = {
  joining: words(', at on and or the @ of in by - – — ; : . & / then'),
  at: 'at',
  onDay: words('on'),
  starting: startWords,
  adding: words('and also then plus & ,'),
  either: { or: words('or'), maybe: words('maybe perhaps else possibly'), first: words('either') },
  sides: words('before after'),
  measures: words('x km m cm mm kg g mg l ml k people pm am of'),
  clauses: words(', ; . & and then also plus'),
  aside: words('from for of since before after until till about re'),
  whom: words('me us'),
  toText: words('to that about of'),
  answer: words('no yes ok okay make it change to move snooze please remind me again set for at , . ! in instead this'),
  whereabouts: words("i im i'm am we we're are live lives living stay staying based located currently now here local right from in at near around my our city town place location time timezone zone clock watch phone says shows reads is its it's it the set to use hi hello hey please thanks ok well so by"),
  cut: {
    between: words(', at on and the @ of in by - – — ; : . & / then'),
    after: words(', . ; : - – — ! ) ] please pls plz sometime anytime'),
    before: words('at on by before in to from about around and every until till for with sometime anytime , ; : - – — ( [ please pls plz @ ~'),
    particles: { always: words('on in around about'), beforeOthers: words('on in around about by with for over') },
    opening: words('to that about and then um uh uhm umm uhh erm er hmm'),
    questions: { ofRequest: words('can could would will'), ofText: words('do does did is are am was were have has had who what when where why how which can could should would will shall') },
    afterCommand: words('for'),
    closing: words('please pls plz thanks thank you'),
  },
}
