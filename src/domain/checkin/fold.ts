/** A word as it is compared: small, without accents, nukta or the difference of ё and е, ß and ss. Its length may differ. */
export const fold = (word: string): string => word.toLowerCase().normalize('NFKD')
  .replace(/[\u0300-\u036F\u093C\uFE0F\u20E3\u{1F3FB}-\u{1F3FF}]/gu, '').replaceAll('ß', 'ss').replaceAll('\u0901', '\u0902').replaceAll('’', '\'')

const zeros = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xFF10]

/** Digits of Hindi, Bengali, Arabic and full width as 0-9. */
export const foldDigits = (text: string): string => text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
  const code = digit.codePointAt(0)!
  const zero = zeros.find(start => code >= start && code < start + 10)
  return zero === undefined ? digit : String(code - zero)
})
