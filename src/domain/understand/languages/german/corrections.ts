import type { CorrectionWords } from '../../../correct/language.ts'
import { speltWords } from './vocabulary.ts'

export const corrections: CorrectionWords = {
  around: speltWords(', . ! erst nein nee nö ja ok okay ach quatsch sorry entschuldigung ups doch lieber besser eher ich meinte meine wollte sagen eigentlich moment warte es das ihn sie die den mach mache machs verschieb verschiebe verleg verlege ändere änder stell stelle setz setze leg lege auf bitte danke kannst du soll sollte ist sein und mich erinner erinnere'),
  adding: speltWords('auch zusätzlich außerdem'),
  addingFirst: speltWords('und auch plus zusätzlich &'),
  only: speltWords('nur bloß'),
  leaving: speltWords('nicht ohne außer streich streiche lass überspring überspringe aussetzen auslassen ausfallen'),
  contrast: speltWords('sondern aber'),
  insteadOf: ['statt', 'anstatt', 'anstelle von', 'und nicht'],
  instead: speltWords('stattdessen dafür nur diesmal'),
  nextOne: ['das nächste', 'das nächste mal', 'nächstes mal', 'beim nächsten mal', 'den nächsten', 'die nächste', 'der nächste', 'diesmal', 'dieses mal', 'einmal'],
  thisWeek: ['diese woche', 'in dieser woche', 'den rest der woche', 'für diese woche'],
  thisMonth: ['diesen monat', 'in diesem monat', 'den rest des monats'],
  later: speltWords('später'),
  earlier: speltWords('früher eher'),
  postponing: speltWords('verschieb verschiebe schieb schiebe um es ihn nach hinten'),
}
