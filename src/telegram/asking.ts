import type { InlineKeyboardButton, InlineKeyboardMarkup } from '@grammyjs/types'
import type { Kind } from '../domain/checkin.ts'
import { inRows } from './buttons.ts'
import { pack } from './callback.ts'
import { oneLine } from './formatted.ts'
import type { Phrase } from './phrases.ts'

/** What a delivered message asks for, what was answered, and the time before where that was not. */
export interface Asking {
  kind: Kind
  answers: readonly { id: number, kind: string, text: string, by: string | null }[]
  unanswered: { occurrenceId: number, dueAtMs: number } | null
  /** Of a group: every member may answer, each for themselves. */
  shared: boolean
}

/** More steps than this are typed. */
const mostSteps = 11
const mostOptions = 8
const longestOption = 40
const longestAnswer = 80
const perRow = 6

export function askingNotes({ kind, answers, unanswered, shared }: Asking, { isOpen, phrase, when }: { isOpen: boolean, phrase: Phrase, when: (atMs: number) => string }): string[] {
  if (answers.length) return [phrase('asking-answered', { text: answers.map(answer => `${shared && answer.by ? `${answer.by}: ` : ''}${saidOf(answer, phrase)}`).join('; ') })]
  return [
    ...(unanswered ? [phrase('asking-missed', { day: when(unanswered.dueAtMs) })] : []),
    ...(isOpen ? [phrase('asking-how', { kind: kind.kind })] : []),
  ]
}

const saidOf = ({ kind, text }: Asking['answers'][number], phrase: Phrase): string =>
  kind === 'skip' ? phrase('answer-skip') : kind === 'nothing' ? phrase('answer-nothing') : oneLine(text, longestAnswer)

export function askingKeyboard(occurrence: number, asking: Asking, phrase: Phrase): InlineKeyboardMarkup {
  const { answers, unanswered } = asking
  if (answers.length && asking.shared) return { inline_keyboard: [...kindRows(occurrence, asking.kind, phrase), [answeringButton(occurrence, phrase)]] }
  if (answers.length) return { inline_keyboard: [answeredRow(occurrence, asking, phrase)] }
  return {
    inline_keyboard: [
      ...kindRows(occurrence, asking.kind, phrase),
      [
        answerButton(occurrence, 'skip', phrase('button-skip')),
        { text: phrase('button-snooze-1h'), callback_data: pack('snooze', { occurrence, by: '1h' }) },
        { text: phrase('button-other'), callback_data: pack('other', { occurrence }) },
      ],
      ...(unanswered ? [[{ text: phrase('button-answer-missed'), callback_data: pack('answering', { occurrence: unanswered.occurrenceId }) }]] : []),
    ],
  }
}

/** What can be added to gets more; anything else is changed. */
const answeredRow = (occurrence: number, { kind, answers }: Asking, phrase: Phrase): InlineKeyboardButton[] => [
  { text: phrase('button-reanswer'), callback_data: pack('reanswer', { answerId: answers.at(-1)!.id }) },
  ...(kind.kind === 'amounts' || kind.kind === 'text' ? [{ text: phrase('button-answer-more'), callback_data: pack('answering', { occurrence }) }] : []),
]

const answeringButton = (occurrence: number, phrase: Phrase, number = ''): InlineKeyboardButton => ({ text: `${number}${phrase('button-answer')}`, callback_data: pack('answering', { occurrence }) })

const answerButton = (occurrence: number, value: string, text: string): InlineKeyboardButton => ({ text, callback_data: pack('answer', { occurrence, value }) })

function kindRows(occurrence: number, kind: Kind, phrase: Phrase): InlineKeyboardButton[][] {
  const button = (value: string, text: string) => answerButton(occurrence, value, text)
  switch (kind.kind) {
    case 'yesNo': return [[button('yes', phrase('button-yes')), button('no', phrase('button-no'))]]
    case 'amounts': return [[button('nothing', phrase('button-nothing'))]]
    case 'choice': return kind.options.slice(0, mostOptions).map((option, index) => [button(`o${index}`, oneLine(option, longestOption))])
    case 'scale': {
      const count = kind.to - kind.from + 1
      if (count > mostSteps) return []
      const steps = Array.from({ length: count }, (_, step) => kind.from + step)
      return inRows(steps.map(step => button(`s${step}`, String(step))), Math.ceil(count / Math.ceil(count / perRow)))
    }
    default: return []
  }
}

/** In a message of several reminders each question has a row. */
export function bundledButtons(occurrence: number, asking: Asking, phrase: Phrase, number: string): InlineKeyboardButton[][] {
  if (asking.answers.length) return []
  return [[
    answeringButton(occurrence, phrase, number),
    answerButton(occurrence, 'skip', phrase('button-skip')),
    { text: phrase('button-snooze-1h'), callback_data: pack('snooze', { occurrence, by: '1h' }) },
  ]]
}
