import type { SmallWords } from '../../language.ts'
import { words } from '../../words.ts'
import { everySpelling, respell } from './respell.ts'

const between = words(', aur ya ko par me se tak ke ki ka hi bhi @ - – — ; : . & / phir liye samay')

export const smallWords: SmallWords = {
  joining: between,
  at: '@',
  onDay: words('ko'),
  starting: words('se'),
  adding: words('aur phir bhi & ,'),
  either: { or: words('ya'), maybe: words('phir to'), first: words('ya') },
  sides: new Set(),
  measures: words('kilo kg g gram litre l ml km m log logon rupaye rs tablet tablets goli goliyan packet glass chammach number percent % se को किलो ग्राम लीटर लोग लोगों रुपये रुपए गोली गोलियां पैकेट गिलास नंबर x baar'),
  clauses: words(', ; . & aur phir'),
  aside: new Set(),
  whom: words('mujhe'),
  toText: words('ki'),
  answer: new Set([...everySpelling('nahi haan kar laga de do na kripya yaad dila mujhe remind reminder phir ab se ko par tak bhi aur ki'), ...words('karo change badal बदल , . !')]),
  whereabouts: new Set('main mai मैं ham हम mujhe मुझे mera meri mere मेरा मेरी मेरे hamara hamari hamare हमारा हमारे i am in my at here now yahan yaha यहाँ idhar इधर abhi अभी ab अब is इस waqt वक़्त time टाइम samay zone timezone clock phone फ़ोन mobile ghadi घड़ी location city shahar शहर gaon me par ko se ki ka ke hai hi kripya rehta rehti rehte rahta rahti rahte रहता रहती रहते hoon hu हूँ bata बता dikha दिखा raha rahi rahe रहा रही रहे ho हो gaye gaya गए गये namaste नमस्ते hello hi'.split(' ').map(respell)),
  cut: {
    between,
    after: words(', . ; : ! ) ] - – — ko par me se tak ke ki ka hi bhi wala liye kripya samay'),
    before: words(', ; : - – — ( [ @ kripya aur phir'),
    opening: words('ki aur phir to'),
    afterCommand: words('ke liye ka ki'),
    closing: words('kripya bhai na ka ki ke liye ?'),
  },
}
