import type { CheckinWords } from './language.ts'
import { english } from './languages/english.ts'
import { german } from './languages/german.ts'
import { hindi } from './languages/hindi.ts'
import { portuguese } from './languages/portuguese.ts'
import { russian } from './languages/russian.ts'
import { spanish } from './languages/spanish.ts'

/** English first: it stands in for languages that we do not know. */
export const languages: readonly CheckinWords[] = [english, russian, spanish, german, portuguese, hindi]
