import { words } from '../../words.ts'
import type { CorrectionWords } from '../../../correct/language.ts'

export const corrections: CorrectionWords = {
  around: words(", . ! no nope nah yes yeah ok okay actually sorry oops wait hmm oh but i i'd meant mean want need rather better should be it it's its let lets let's do that make change move set put repeat please pls thanks thank you can could to"),
  adding: words('too also well plus additionally'),
  addingFirst: words('add and plus also &'),
  only: words('only just'),
  leaving: words("not skip except without don't dont cancel drop excluding minus"),
  contrast: words('but rather'),
  insteadOf: ['instead of', 'rather than', 'and not'],
  instead: words('instead this next once only'),
  nextOne: ['the next one', 'next one', 'the next time', 'next time', 'this time', 'this one', 'the next', 'the coming one', 'once', 'one', 'it once'],
  thisWeek: ['this week', 'the rest of this week', 'the rest of the week', 'for this week'],
  thisMonth: ['this month', 'the rest of this month', 'the rest of the month', 'for this month'],
  later: words('later'),
  earlier: words('earlier sooner'),
  postponing: words('postpone delay push shift back by it that out'),
}
