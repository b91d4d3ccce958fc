import type { AnswerWords } from './language.ts'

export const german: AnswerWords = {
  wishes: {
    done: ['erledigt', 'fertig', 'gemacht', 'getan', 'hab ich', 'habe ich', 'hab schon', 'ok', 'okay', 'ja', 'jo', 'jup', 'done', 'abgehakt', 'geschafft', 'passt', '✅', '✔', '☑', '👍', '👌'],
    delete: ['löschen', 'loeschen', 'lösche', 'lösch', 'weg', 'weg damit', 'entfernen', 'entferne', 'abbrechen', 'stornieren', 'vergiss', 'vergiss es', 'nicht mehr', 'brauch nicht mehr', 'brauche nicht mehr', 'nicht mehr nötig', '🗑', '❌'],
    pause: ['pause', 'pausieren', 'pausiere', 'anhalten', 'aussetzen', 'stumm', '⏸'],
    resume: ['weiter', 'fortsetzen', 'fortfahren', 'wieder an', 'wieder einschalten', 'weitermachen', 'weiter gehts', 'weiter geht\'s', 'geht weiter', '▶'],
    undo: ['rückgängig', 'rueckgaengig', 'zurück', 'zurueck', 'zurücknehmen', 'doch nicht', 'nicht erledigt', 'undo', '↩'],
    why: ['warum', 'wieso', 'weshalb', 'verlauf', 'was war', 'was passiert', 'was war los', '❓'],
  },
  all: ['alle', 'alles', 'alle erinnerungen', 'sämtliche'],
  filler: ['bitte', 'mal', 'es', 'das', 'den', 'die', 'der', 'dem', 'diese', 'diesen', 'dieses', 'ein', 'eine', 'einen', 'mein', 'meine', 'meinen', 'erinnerung', 'jetzt', 'danke', 'dir', 'einfach', 'kannst', 'du', 'ist', 'hab', 'habe', 'ich', 'mach', 'mache', 'machen', 'schon'],
}
