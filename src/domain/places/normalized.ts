const special: Record<string, string> = { ß: 'ss', ø: 'o', đ: 'd', ł: 'l', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th', ё: 'е' }

/** A name for comparison: no case, no diacritics, one space between words; scripts other than Latin and Cyrillic keep their marks. */
export function normalized(name: string): string {
  return name.toLowerCase().replace(/[ßøđłæœıðþё]/g, letter => special[letter] ?? letter).normalize('NFD').replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '')
    .normalize('NFC').replace(/[.'’`]/g, '').replace(/[\s\-–_]+/g, ' ').trim()
}
