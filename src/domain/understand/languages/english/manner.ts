import type { Lead, PhraseReader } from '../../meaning.ts'
import { mannerReaders } from '../../readers/manner.ts'
import { runsOf } from '../../runs.ts'
import { skip, textAt, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount, unit } from './amount.ts'
import { clock } from './clock.ts'
import { singleDate } from './date.ts'

const done = ["i say done", "i say i'm done", "i say it's done", "i say so", "i say stop", "i do it", "i do so", "i do", "i've done it", "i have done it", "i did it", "i'm done", "im done",
  'i am done', 'i finish it', 'i finish', "i've finished", 'i complete it', 'i confirm it', 'i confirm', 'i acknowledge it', 'i acknowledge', 'i ack', 'i mark it as done', 'i mark it done',
  'i mark it', 'i press done', 'i tap done', 'i hit done', 'i click done', 'i check it off', 'i tick it off', 'i reply', 'i respond', 'i answer', 'i react', 'i stop you']
const doneAtEnd = ['done', "it's done", 'its done', 'it is done', "that's done", 'completed', 'complete', "it's complete", 'finished', "it's finished", 'marked as done', 'marked done', 'confirmed', 'acknowledged']
const untils = ['until', 'till', 'til', 'untill', 'unless']

const asks = ['remind me', 'reminding me', 'reminding', 'nag me', 'nagging me', 'nagging', 'bug me', 'bugging me', 'bugging', 'pester me', 'pestering me', 'ping me', 'pinging me', 'pinging', 'asking me', 'asking', 'telling me', 'poking me', 'notifying me', 'alerting me']

/** "after I last changed it", "since I watered them". */
function completionAct(tokens: Token[], at: number): number | null {
  const after = skip(tokens, at, words('after once since'))
  const i = after && skip(tokens, after, words('i'))
  const act = i && (skip(tokens, i, words('last have')) ?? i)
  return act && tokens[act]?.kind === 'word' ? skip(tokens, act + 1, words('it them')) : null
}

/** "15 min before", "nag me every 5 min until I do it", "every 3 days after I finish". */
export const manner: readonly PhraseReader[] = mannerReaders({
  amount,
  unit,
  and: words('and & , / or'),
  opening: words('and also , ; plus with then please pls again repeat'),
  announce: ['remind me', 'remind us', 'remind', 'alert me', 'notify me', 'ping me', 'warn me', 'tell me', 'give me a heads up', 'heads up', 'a reminder', 'reminders', 'reminder', 'an alert', 'alerts', 'alert', 'notification', 'notify', 'warning'],
  leadHeads: [],
  leadTails: ['before hand', 'before that', 'before it starts', 'before it', 'before', 'beforehand', 'in advance', 'ahead of time', 'ahead of it', 'ahead', 'earlier', 'prior to it', 'prior to that', 'prior to', 'prior', 'early'],
  isTime: (tokens, at) => clock(tokens, at, true) !== null || singleDate(tokens, at, 'day-first') !== null || (textAt(tokens, at) === 'the' && singleDate(tokens, at + 1, 'day-first') !== null),
  leadWhole: new Map<string, Lead>([
    ['the night before', { daysBefore: 1, part: 'tonight' }], ['the evening before', { daysBefore: 1, part: 'evening' }], ['the afternoon before', { daysBefore: 1, part: 'afternoon' }],
    ['the morning of', { daysBefore: 0, part: 'morning' }], ['the same morning', { daysBefore: 0, part: 'morning' }], ['that morning', { daysBefore: 0, part: 'morning' }],
    ['day before', { months: 0, days: 1, seconds: 0 }], ['night before', { daysBefore: 1, part: 'tonight' }], ['week before', { months: 0, days: 7, seconds: 0 }],
    ['the day before', { months: 0, days: 1, seconds: 0 }], ['the previous day', { months: 0, days: 1, seconds: 0 }], ['the week before', { months: 0, days: 7, seconds: 0 }],
    ['the month before', { months: 1, days: 0, seconds: 0 }], ['the hour before', { months: 0, days: 0, seconds: 3600 }],
  ]),
  keep: [...runsOf(['keep', 'keep on', 'continue', 'and keep', 'then keep'], asks), 'nag me', 'pester me', 'bug me', 'hound me', 'keep at it', 'remind me again', 'remind me again and again', 'repeat', 'repeating', 'repeat it', 'again and again'],
  keepTo: words('to about that'),
  every: words('every each evry'),
  untilDone: runsOf(untils, done),
  untilDoneAtEnd: runsOf(untils, doneAtEnd),
  completionHeads: words('again repeat repeating then next in'),
  completionTails: [...runsOf(['after', 'once', 'from when', 'from the time', 'since', 'from the moment', 'after each time', 'after every time', 'after the last time', 'since the last time'],
    ['i do it', 'i did it', "i've done it", 'i have done it', 'i last did it', 'i finish it', 'i finish', 'i finished', 'i complete it', 'i complete', 'i completed it', 'i mark it done', 'i mark it as done', 'i say done', "i'm done", 'im done', 'i am done',
      'i do', 'i did', "it's done", 'its done', 'it is done', 'it was done', 'done', 'doing it', 'finishing', 'finishing it', 'completion', 'completing it', 'completing', 'each completion', 'every completion', 'each done', 'last completion', 'the last completion', 'it is finished', "it's finished", "it's completed"]),
  'after last time', 'after the last time', 'since last time', 'from completion', 'from last completion', 'from the last completion', 'from done'],
  completionAct,
})
