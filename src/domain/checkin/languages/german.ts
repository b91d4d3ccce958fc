import type { CheckinWords } from '../language.ts'

const units = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']
const tens: Record<number, string> = { 20: 'zwanzig', 30: 'dreißig', 40: 'vierzig', 50: 'fünfzig', 60: 'sechzig', 70: 'siebzig', 80: 'achtzig', 90: 'neunzig' }

/** One word from 21 to 99, units first. */
const compounds = Object.fromEntries(Object.entries(tens).flatMap(([ten, name]) =>
  units.map((unit, count) => [Number(ten) + count, unit ? `${unit}und${name}` : name])))

export const german: CheckinWords = {
  language: 'de',
  decimal: ',',
  currencies: {
    euro: 'euro, euros, teuro', dollar: 'dollar, dollars', pound: 'pfund', franc: 'franken, fr, sfr, stutz', yen: 'yen', rouble: 'rubel', zloty: 'zloty', koruna: 'kronen', crown: 'kronen', lira: 'lira', rupee: 'rupien', real: 'reais',
    forint: 'forint',
  },
  subunits: { cent: 'cent, cents, ct', rappen: 'rappen, rp' },
  multipliers: { 100: 'hundert', 1000: 'tsd, tausend', 1000000: 'mio, million, millionen' },
  numerals: {
    ...compounds,
    0: 'null', 1.5: 'anderthalb, eineinhalb', 1: 'eins', 2: 'zwei, zwo', 3: 'drei', 4: 'vier', 5: 'fünf, fünfer', 6: 'sechs', 7: 'sieben', 8: 'acht', 9: 'neun', 10: 'zehn, zehner', 11: 'elf', 12: 'zwölf', 13: 'dreizehn', 14: 'vierzehn', 15: 'fünfzehn',
    16: 'sechzehn', 17: 'siebzehn', 18: 'achtzehn', 19: 'neunzehn',
  },
  articles: 'ein, einen',
  units: {
    kg: 'kilo, kilogramm', g: 'gramm', l: 'liter', km: 'kilometer', m: 'meter', h: 'std, stunde, stunden', min: 'minute, minuten', '%': 'prozent', kcal: 'kalorien', pcs: 'stk, stück, packung, packungen, päckchen',
  },
  and: 'und, plus, sowie, u',
  each: 'à, a, je, zu',
  apiece: 'jeweils, pro',
  refund: 'rückgabe, zurück, storno, cashback, rückerstattung, erstattung, erstattet, rückzahlung, rabatt, gutschrift, zurückbekommen, retoure',
  total: 'gesamt, summe, insgesamt, total, zusammen',
  minus: 'minus',
  filler: 'nur, ich, wir, hab, habe, haben, heute, ausgegeben, bezahlt, gezahlt, gekauft, gekostet, kostet, kostete, für, fürs, im, in, beim, bei, am, an, auf, aus, der, die, das, den, dem, einen, ein, eine, noch, war, waren, ca, etwa, rund, ungefähr, insgesamt, und, von, vom, zum, zur, mit',
  nothing: 'nichts, keins, keines, keins von beiden, weder noch, nix, null, 0, keine, nichts ausgegeben, nix ausgegeben, kein geld ausgegeben, keine ausgaben, nichts gekauft, nix gekauft, gar nichts, garnichts, keinen cent, nichts gewesen, 0 ausgegeben, nichts bezahlt, keine kosten',
  skip: 'überspringen, überspring, skip, auslassen, passe, weiter',
  around: 'heute, ich, habe, hab, gar, bisher, noch, überhaupt, wir, haben, mal, bitte, am, tag, diesmal, es, gab, war, das, den',
  yes: 'ja, jo, jap, jep, jup, klar, na klar, natürlich, sicher, erledigt, gemacht, genommen, schon, genau, aber ja, jawohl, logisch, doch, stimmt, fertig, jawoll, beide, j',
  no: 'nein, nee, ne, nö, noe, nicht, noch nicht, leider nicht, leider nein, vergessen, kein, keine, nie, natürlich nicht, ging nicht, fast, verpasst',
  outOf: 'von',
  ordinals: { 1: 'erste, erstes, ersteres, das erste, erster', 2: 'zweite, zweites, letzteres, das zweite, zweiter', 3: 'dritte, drittes', 4: 'vierte, viertes' },
  question: {
    amounts: 'ausgegeben, ausgaben, ausgabe, kosten, gekauft, bezahlt, geld, einkäufe, gekostet',
    number: 'gewicht, schritte, temperatur, puls, kalorien, blutdruck, blutzucker, größe, taille, entfernung, kilometer, km, kontostand, seiten, gläser, wiege, wiegst',
    howMany: 'wie viel, wieviel, wie viele, wieviele, wie lange, anzahl, wie weit, wie oft',
    scale: 'stimmung, laune, schmerz, schmerzen, energie, stress, angst, bewerte, bewertung, motivation, schlafqualität, skala, wie zufrieden, wie müde, wie produktiv',
    yesNo: 'ob, hast, habt, habe, haben, bist, warst, war, ist, sind, ja oder nein, kannst, konntest, willst, wurde, hat, schon, hattest, warst',
    open: 'was, wer, wie, wo, wann, warum, wieso, welche, welcher, welches, wen, wem, wofür, worüber, wohin, beschreibe, schreib, erzähl',
    or: 'oder',
    to: 'bis',
    asks: 'frag mich, frage mich, frag uns, frage uns, frag alle, frage alle',
    asksAlone: 'frag, frage',
    self: 'ich, mein, meine, meinen, wir, unser, mir, mich',
    link: 'nach, danach, bitte',
    beforeOptions: 'was, heute, ist, war, willst, möchtest, du, lieber, welche, den, die, das, ein, eine, einen, hast, warst, bist, es, im',
  },
}
