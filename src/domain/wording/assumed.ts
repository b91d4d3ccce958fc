import { languageOf } from './languages.ts'

/** "09:00 because no time was given", "07:30, your morning, because …". */
export const describeAssumedTimes = (times: string[], isOwnMorning: boolean, { locale }: { locale?: string }): string =>
  languageOf(locale).assumedTimes(times.join(', '), isOwnMorning)
