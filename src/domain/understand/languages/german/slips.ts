import type { Slips } from '../../slips.ts'
import { speltWords, spelt } from './vocabulary.ts'

export const slips: Slips = {
  words: [...spelt({
    'montag dienstag mittwoch donnerstag freitag samstag sonntag montags dienstags mittwochs donnerstags freitags samstags sonntags heute morgen übermorgen jeden jede jeder stunden stunde minuten minute wochen woche monat monate monats': 0,
    'täglich wöchentlich monatlich jährlich morgens abends nachmittag nachmittags wochenende werktags nächsten nächste januar februar märz april august september oktober november dezember erinnere erinner': 0,
  }).keys()],
  real: speltWords(
    'montage montagen freitage samstage sonntage dienstage mittwochen morgan morden borgen morgendlich heuer haute heuten jener jenen jenem jade jedermann stande stände stünde stünden stuben stunk sünde minuter wachen wachs wohnen '
    + 'wochenenden machen monaten mona mensch märsch märkte apriko auguste augusta täglichen tägliche tätlich wöchentliche monatliche monatlichen jährliche nächster nächstes nächtes nichte nichten nächte nächtens erinnern erinnert erinnerte moment '
    + 'montieren woanders juni juli dezent heutige morgige knochen wolle wolken wochentag märz merz mörz stundet stunde minus',
  ),
  leads: speltWords('jeden jede jedes alle in'),
  short: ['tag', 'tage', 'woche', 'jahr'],
}
