import type { AnswerWords } from './language.ts'

/** In Devanagari and in Latin letters, and the English words that people type in between. */
export const hindi: AnswerWords = {
  wishes: {
    done: [
      'हो गया', 'हो गई', 'हो गए', 'हो चुका', 'कर लिया', 'कर ली', 'कर दिया', 'कर दी', 'पूरा हुआ', 'पूरा हो गया', 'पूरा', 'ले लिया', 'ले ली', 'ठीक', 'ठीक है', 'हाँ', 'हां', 'डन', 'ओके', 'खत्म',
      'ho gaya', 'hogaya', 'ho gya', 'hogya', 'ho gayi', 'ho gaye', 'ho chuka', 'kar liya', 'kr liya', 'karliya', 'kar li', 'kar diya', 'kr diya', 'kardiya', 'pura', 'pura ho gaya', 'poora ho gaya', 'le li', 'le liya', 'theek', 'theek hai', 'thik hai', 'haan', 'han', 'khatam',
      'done', 'ok', 'okay', 'k', 'yes', 'finished', 'complete', '✅', '✔', '☑', '👍', '👌',
    ],
    delete: [
      'हटाओ', 'हटा दो', 'हटाएं', 'हटाएँ', 'हटाइए', 'मिटाओ', 'मिटा दो', 'रद्द', 'रद्द करो', 'रद्द कर दो', 'कैंसल', 'कैंसिल', 'डिलीट', 'डिलीट करो', 'डिलीट कर दो', 'रहने दो', 'छोड़ो', 'छोड़ दो', 'बंद करो',
      'hatao', 'hata do', 'hatado', 'mitao', 'mita do', 'radd karo', 'rehne do', 'chhodo', 'chodo', 'chhod do', 'chod do', 'band karo', 'cancel karo', 'cancel kar do', 'delete karo', 'delete kar do', 'delete krdo',
      'delete', 'remove', 'cancel', '🗑', '❌',
    ],
    pause: ['रोको', 'रोक दो', 'रोकें', 'रुको', 'पॉज़', 'पॉज', 'roko', 'rok do', 'ruko', 'pause karo', 'pause kar do', 'pause', 'mute', '⏸'],
    resume: ['चालू करो', 'चालू कर दो', 'चालू', 'फिर चालू करो', 'फिर शुरू करो', 'शुरू करो', 'जारी रखो', 'chalu karo', 'chaalu karo', 'chalu kar do', 'shuru karo', 'fir shuru karo', 'phir shuru karo', 'jari rakho', 'resume karo', 'resume', 'continue', '▶'],
    undo: ['वापस लो', 'वापस ले लो', 'वापस करो', 'वापस', 'नहीं हुआ', 'नही हुआ', 'अभी नहीं हुआ', 'wapas lo', 'wapas le lo', 'vapas lo', 'wapas karo', 'wapas', 'nahi hua', 'abhi nahi hua', 'undo karo', 'undo', 'not done', '↩'],
    why: ['क्यों', 'क्यूँ', 'क्यों नहीं आया', 'क्या हुआ', 'इतिहास', 'kyon', 'kyun', 'kyu', 'kya hua', 'why', 'history', '❓'],
  },
  all: ['सब', 'सभी', 'सारे', 'सब के सब', 'sab', 'sabhi', 'saare', 'sare', 'all'],
  filler: [
    'कृपया', 'प्लीज़', 'प्लीज', 'इसे', 'इसको', 'यह', 'ये', 'वह', 'वो', 'मेरा', 'मेरे', 'मेरी', 'वाला', 'वाली', 'को', 'रिमाइंडर', 'अब', 'भाई', 'जी', 'ना', 'शुक्रिया', 'धन्यवाद',
    'please', 'pls', 'plz', 'ise', 'isko', 'isse', 'yeh', 'ye', 'woh', 'wo', 'mera', 'mere', 'meri', 'wala', 'wali', 'ko', 'reminder', 'ab', 'bhai', 'ji', 'na', 'it', 'this', 'shukriya', 'thanks', 'thank', 'you',
  ],
}
