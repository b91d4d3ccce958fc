import { holidays } from './holidays.ts'
import { adverbs, dayParts, eachPart, eachWeekday, months, speltWords, units, weekdays } from './vocabulary.ts'

const small = speltWords(
  'um am im in an ab vor nach bis von vom zum seit gegen uhr heute heut übermorgen morgn überübermorgen gestern vorgestern halb viertel dreiviertel mitternacht jeden jede jedes jeder jedem alle '
  + 'nächste nächsten nächster nächstes nächstem kommende kommenden diese diesen dieser dieses diesem letzte letzten letzter letztes werktags wochentags wochenende monatsende monatsanfang jahresende '
  + 'übernächste übernächsten übernächster übernächstes später monatsletzten monatsersten denk dran vergiss stell '
  + 'werktag wochentag arbeitstag viertelstunde dreiviertelstunde einmal zweimal dreimal viermal außer erinnere erinner erinnre erinnern erinnerung wecker mich',
)

const longWeekdays = [...weekdays.keys()].filter(word => word.length > 2)
const compounds = longWeekdays.flatMap(day => [...dayParts.keys(), ...eachPart.keys()].map(part => day + part))

export const signs: ReadonlySet<string> = new Set([
  ...small, ...holidays.keys(), ...longWeekdays, ...compounds, ...eachWeekday.keys(), ...months.keys(), ...units.keys(), ...adverbs.keys(), ...dayParts.keys(), ...eachPart.keys(),
])
