import type { CheckinWords } from '../language.ts'

/** In Devanagari and in Latin letters, as it is typed on phones. */
export const hindi: CheckinWords = {
  language: 'hi',
  decimal: '.',
  currencies: {
    rupee: 'रुपये, रुपए, रुपया, रूपये, रूपए, रूपया, रुपैया, रु, रू, rupaye, rupay, rupya, rupaiya, rupe, rupees, rs, rupiya, rupye, rupaya', dollar: 'डॉलर', euro: 'यूरो', pound: 'पाउंड', dirham: 'दिरहम',
  },
  subunits: { paisa: 'पैसे, पैसा, paise, paisa' },
  multipliers: {
    100: 'सौ, sau', 1000: 'हज़ार, hazar, hazaar, hajar, hajaar', 100000: 'लाख, lakh, lac, laakh', 10000000: 'करोड़, crore, karod',
  },
  numerals: {
    0: 'शून्य, zero', 1: 'एक, ek', 1.5: 'डेढ़, dedh', 2.5: 'ढाई, dhai', 2: 'दो, do', 3: 'तीन, teen', 4: 'चार, char, chaar', 5: 'पाँच, पांच, paanch, panch', 6: 'छह, छः, छे, cheh, chhe', 7: 'सात, saat', 8: 'आठ, aath', 9: 'नौ, nau', 10: 'दस, das', 11: 'ग्यारह, gyarah', 12: 'बारह, barah',
    15: 'पंद्रह, pandrah', 20: 'बीस, bees', 25: 'पच्चीस, pachees, pachis', 30: 'तीस, tees', 40: 'चालीस, chalis, chalees', 50: 'पचास, pachas, pachaas', 60: 'साठ, saath', 70: 'सत्तर, sattar', 75: 'पचहत्तर', 80: 'अस्सी, assi', 90: 'नब्बे, nabbe',
  },
  articles: '',
  units: {
    kg: 'किलो, किग्रा, kilo', g: 'ग्राम', l: 'लीटर', ml: 'मिली', km: 'किमी, किलोमीटर', h: 'घंटे, घंटा, ghante, ghanta', min: 'मिनट', '%': 'प्रतिशत', pcs: 'पैकेट, packet, packets',
  },
  and: 'और, aur, व, एवं, तथा, or',
  each: 'per',
  apiece: 'वाले, वाली, हर, wale, wali, each',
  refund: 'वापस, वापसी, रिफंड, wapas, vapas, wapis, छूट, refund',
  total: 'कुल, kul, total, टोटल',
  minus: 'माइनस',
  filler: 'सिर्फ, केवल, बस, sirf, bas, मैंने, मैने, हमने, आज, खर्च, किया, किए, किये, दिया, दिए, दिये, दी, लिया, लिए, ली, लगे, लगा, का, की, के, को, में, पर, से, हुआ, हुए, और, था, थे, maine, mene, humne, aaj, kharch, kharcha, kiya, kiye, diya, diye, di, liya, liye, lagi, lage, laga, ka, ki, ke, ko, mein, me, par, pe, se, hua, hue, aur, gaye, गए, गये, का खर्च, हैं, है, hai, tha, the',
  nothing: 'zero, कुछ नहीं, कोई नहीं, koi nahi, dono nahi, दोनों नहीं, कुछ भी नहीं, कुछ नही, कुछ भी नही, शून्य, 0, नहीं, खर्च नहीं, कोई खर्च नहीं, कोई खर्चा नहीं, kuch nahi, kuch nahin, kuch bhi nahi, kuchh nahi, kuchh bhi nahi, kuch ni, koi kharcha nahi, koi kharch nahi, kharcha nahi, nahi, no kharcha, kuch kharch nahi, kuch kharcha nahi, कुछ खर्च नहीं',
  skip: 'छोड़ो, छोड़ें, छोड़ दो, रहने दो, chhodo, chodo, chod do, chhod do, rehne do, skip karo, skip kar do, स्किप',
  around: 'आज, मैंने, किया, हुआ, तो, aaj, maine, mene, kiya, hua, to, hai, है, kia, ने, भी, भाई, bhai, yaar, yar, करो, aj, liya, लिया, kharida, खरीदा',
  yes: 'हाँ, हां, हा, जी, जी हाँ, हाँ जी, बिल्कुल, ज़रूर, ठीक है, हो गया, ले ली, ले लिया, कर लिया, कर ली, haan, han, ha, haa, haanji, ji, ji haan, ji ha, bilkul, zaroor, jarur, theek hai, thik hai, ho gaya, hogaya, le li, le liya, kar liya, kar li, kar diya, li, liya, कर दिया, हाँजी, hn, hmm',
  no: 'नहीं, नही, ना, जी नहीं, अभी नहीं, भूल गया, भूल गई, nahi, nahin, nai, na, ni, nhi, nahee, abhi nahi, bhul gaya, bhool gaya, bhool gayi, bhul gayi, ji nahi, mat, कभी नहीं, kabhi nahi, नहीं किया',
  outOf: 'में से, mein se, me se',
  ordinals: { 1: 'पहला, पहली, pehla, pehli, pahla', 2: 'दूसरा, दूसरी, dusra, doosra, dusri', 3: 'तीसरा, तीसरी, teesra, tisra', 4: 'चौथा, chautha' },
  question: {
    amounts: 'खर्च, खर्चा, खर्चे, खर्चें, ख़र्च, पैसे, खरीदा, ख़रीदा, kharch, kharcha, kharche, paise, kharida, khareeda',
    number: 'वजन, वज़न, कदम, तापमान, बुखार, नब्ज, शुगर, बीपी, कैलोरी, किलोमीटर, vajan, wazan, wajan, weight, steps, kadam, sugar, bp',
    howMany: 'कितना, कितनी, कितने, kitna, kitni, kitne',
    scale: 'मूड, दर्द, ऊर्जा, तनाव, मन, मनोदशा, mood, dard, tanav, energy, रेट, rate, stress',
    yesNo: 'क्या, kya, हाँ या नहीं, haan ya na',
    open: 'क्या, kya, कौन, kaun, kon, कैसा, कैसी, कैसे, kaisa, kaisi, kaise, कहाँ, kahan, कब, kab, क्यों, kyon, kyu, kyun, कौनसा, konsa, किस, kis, किसने, बताओ, batao, लिखो',
    or: 'या, ya',
    to: 'से, se',
    asks: 'मुझसे पूछो, मुझसे पूछना, मुझसे पूछें, मुझसे पूछिए, मुझे पूछो, हमसे पूछो, mujhse pucho, mujhse poocho, mujhse puchna, mujhse poochna, mujhse puchho, mujhe pucho, mujhe poocho, humse pucho, humse poocho',
    asksAlone: 'पूछो, पूछना, पूछें, pucho, poocho, puchna, puchho',
    self: 'मैं, मैंने, मेरा, मेरी, हम, हमने, main, maine, mera, meri, hum, humne',
    link: 'कि, ki',
    beforeOptions: 'आज, aaj, क्या, kya, था, कौन, सा, kaunsa',
  },
}
