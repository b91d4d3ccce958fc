import type { AnswerWords } from './language.ts'

export const english: AnswerWords = {
  wishes: {
    done: ['done', 'ok', 'okay', 'k', 'did', 'i did', 'yes', 'yep', 'finished', 'complete', 'completed', 'got', '✅', '✔', '☑', '👍', '👌'],
    delete: ['delete', 'remove', 'cancel', 'never mind', 'nevermind', 'forget', 'drop', 'del', '🗑', '❌'],
    pause: ['pause', 'hold', 'mute', '⏸'],
    resume: ['resume', 'unpause', 'continue', 'go on', 'start again', 'unmute', '▶'],
    undo: ['undo', 'take back', 'revert', 'not done', '↩'],
    why: ['why', 'history', 'log', 'what happened', '❓'],
  },
  all: ['all', 'everything', 'all of them'],
  filler: ['please', 'pls', 'plz', 'it', 'this', 'that', 'the', 'a', 'an', 'my', 'reminder', 'one', 'now', 'thanks', 'thank', 'you', 'thx', 'just'],
}
