import type { Slips } from '../../slips.ts'
import { words } from '../../words.ts'

export const slips: Slips = {
  words: [...words(
    'somvar somwar somvaar mangalvar mangalwar budhvar budhwar guruvar guruwar shukravar shukrawar shukrawaar shanivar shaniwar ravivar raviwar dopahar mahine mahina ghante minute minutes tarikh tareekh rozana '
    + 'monday tuesday wednesday thursday friday saturday sunday tomorrow january february august september october november december '
    + 'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार दोपहर महीने महीना मिनट घंटे घंटा तारीख रोजाना जनवरी फरवरी सितंबर अक्टूबर नवंबर दिसंबर',
  )],
  real: words('ghanti ghatne sundar sundari munde tarif tareef mahila mahilaon kahani ramzan rozgar तारीफ नंबर नम्बर घंटी घटा घटे महीन महिला मकान मिट मिनी दोहा'),
  leads: new Set(),
  short: [],
}
