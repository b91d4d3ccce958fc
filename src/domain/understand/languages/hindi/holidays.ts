import { holidayReader } from '../../readers/holiday.ts'
import { skipWords, textAt, type Reader } from '../../tokens.ts'
import type { DateSpec } from '../../dates.ts'
import { yearAfter } from './monthDate.ts'

const read = holidayReader({
  lohri: 'lohri, लोहड़ी', makarSankranti: 'makar sankranti, sankranti, मकर संक्रांति, pongal', ambedkar: 'ambedkar jayanti, अंबेडकर जयंती, आंबेडकर जयंती', teachersDay: 'teachers din, teacher din, शिक्षक din, shikshak din', hindiDay: 'hindi din, हिंदी din', indiaChildren: 'childrens din, children din, bal din, बाल din',
  newYear: 'new saal, naya saal, naye saal, नया saal, नए saal, नये saal', indiaRepublicDay: 'republic din, गणतंत्र din, gantantra din', valentine: 'valentine din, valentines din, valentine, वैलेंटाइन din',
  womensDay: 'womens din, women din, महिला din, mahila din', aprilFools: 'april fool, april fools', labour: 'labour din, mazdoor din, मज़दूर din, मजदूर din',
  indiaIndependence: 'independence din, स्वतंत्रता din, swatantrata din, azadi din', gandhiJayanti: 'gandhi jayanti, गांधी जयंती, गाँधी जयंती', halloween: 'halloween',
  christmasEve: 'christmas eve', christmas: 'christmas, xmas, क्रिसमस, बड़ा din, bada din', newYearsEve: 'new saal eve', mothersDay: 'mothers din, mother din, मदर्स din', fathersDay: 'fathers din, father din, फादर्स din',
  goodFriday: 'good shukravar, गुड shukravar', easter: 'easter, ईस्टर',
}, yearAfter)

const behind = new Set(['par', 'ko', 'tak'])

/** "christmas par", "gandhi jayanti ko": a name without what marks it as a day is text ("christmas ki shopping"). */
export const holiday: Reader<DateSpec> = (tokens, at) => {
  const named = read(tokens, at)
  return named && (behind.has(textAt(tokens, named.to)) || skipWords(tokens, named.to, 'se', 'pehle')) ? named : null
}
