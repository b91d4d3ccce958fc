import type { CorrectionWords } from '../../../correct/language.ts'
import { words } from '../../words.ts'

const small = ', . ! haan kripya bhai suno zara are ise isko ab hi to nahi matlab sorry actually balki mujhe kar laga de do set rakh change badal yaad dila chahiye hai rehna jana'

/** "Nahi" opens a change ("nahi, 6 baje") and closes what is left out ("is hafte nahi"). */
export const corrections: CorrectionWords = {
  around: words(`${small} इसे इसको बदल बदलो badlo`),
  adding: words('bhi'),
  addingFirst: words('aur'),
  only: words('sirf'),
  leaving: words('nahi mat chhodkar cancel skip hatao हटाओ रद्द कैंसल कैंसिल'),
  contrast: words('balki'),
  insteadOf: ['ki jagah', 'ke jagah', 'ke badle', 'ke bajay', 'ke jagah par', 'ki जगह', 'ke बदले', 'ke बजाय'],
  instead: words('jagah badle bajay जगह बदले बजाय'),
  nextOne: ['is baar', 'agla baar', 'agla wala', 'agla', 'ek baar', 'is baar wala', 'agla baar wala', 'is wala'],
  thisWeek: ['is hafta', 'is hafta me', 'is hafta ko', 'is hafta ke liye'],
  thisMonth: ['is mahina', 'is mahina me', 'is mahina ke liye'],
  later: words('late der aage'),
  earlier: words('jaldi'),
  postponing: new Set(),
}
