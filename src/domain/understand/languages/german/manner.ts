import type { PhraseReader } from '../../meaning.ts'
import { mannerReaders } from '../../readers/manner.ts'
import { runsOf } from '../../runs.ts'
import { words } from '../../words.ts'
import { amount, unit } from './amount.ts'
import { speltRuns } from './vocabulary.ts'

const done = ['ichs erledigt habe', "ich's erledigt habe", 'ich es erledigt habe', 'ich es erledigt hab', 'ichs erledigt hab', 'ich es gemacht habe', 'ich es gemacht hab', 'ichs gemacht hab', 'ichs gemacht habe',
  'ich fertig sage', 'ich fertig bin', 'ich erledigt sage', 'ich erledigt drücke', 'ich auf erledigt drücke', 'ich es bestätige', 'ich bestätige', 'ich ok sage', 'ich stopp sage', 'ich stop sage', 'ich antworte', 'ich es tue', 'ich es mache', 'ich es abhake']
const asks = ['erinnere mich', 'erinner mich', 'nerv mich', 'nerve mich', 'frag mich', 'stups mich']

/** "15 Minuten vorher", "nerv mich alle 5 Minuten bis ich es gemacht habe", "3 Tage nach Erledigung". */
export const manner: readonly PhraseReader[] = mannerReaders({
  amount,
  unit,
  and: words('und , / oder'),
  opening: words('und auch , ; plus mit dann bitte nochmal wieder'),
  announce: ['erinnere mich', 'erinner mich', 'erinnerung', 'vorwarnung', 'warn mich', 'sag mir', 'sag mir bescheid', 'gib mir bescheid', 'melde dich', 'schreib mir'],
  leadHeads: [],
  leadTails: speltRuns(['vorher nochmal', 'vorher', 'davor', 'im voraus', 'früher', 'vor dem termin', 'vor beginn']),
  announceBehind: ['erinnern', 'bescheid geben', 'bescheid sagen', 'bescheid', 'benachrichtigen', 'erinnerung'],
  keep: speltRuns([...runsOf(asks, ['immer wieder', 'weiter', 'so lange', 'solange', 'ständig']), 'nerv mich', 'nerve mich', 'immer wieder', 'wiederhole', 'wiederholen', 'wiederhol das']),
  keepTo: words('an daran dran'),
  every: words('alle jede jeden'),
  untilDone: speltRuns(runsOf(['bis', 'solange bis', 'so lange bis', ', bis'], done)),
  untilDoneAtEnd: runsOf(['bis'], ['erledigt', 'fertig', 'es erledigt ist', 'erledigt ist', 'das erledigt ist', 'es fertig ist', 'abgehakt']),
  completionHeads: words('wieder immer erneut nochmal dann jeweils'),
  completionTails: speltRuns(['nach erledigung', 'nach dem erledigen', 'nach dem letzten mal', 'nachdem ich es erledigt habe', 'nachdem ich es gemacht habe', 'nachdem ichs gemacht hab', 'nachdem es erledigt ist', 'nachdem ich fertig bin', 'nach fertig']),
})
