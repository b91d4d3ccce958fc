import { adverbs, dayParts, eachPart, eachWeekday, months, namedDays, partsOfClock, speltWords, units, weekdays } from './vocabulary.ts'

const small = speltWords(
  'в во на к ко с со по до через спустя каждый каждая каждое каждую каждые каждого раз будни будням выходные выходным выходных полдень полночь полчаса полтора без четверти половине половина '
  + 'следующий следующая следующую следующей следующем этот эту этой эти последний последняя последнюю первый первую числа число конце начале напомни напомните напомнить напоминай напоминание мне пожалуйста '
  + 'утра дня вечера ночи обед обеда кроме начиная после около',
)

export const signs: ReadonlySet<string> = new Set([
  ...small, ...weekdays.keys(), ...eachWeekday.keys(), ...months.keys(), ...units.keys(), ...adverbs.keys(), ...dayParts.keys(), ...partsOfClock.keys(), ...eachPart.keys(), ...namedDays.keys(),
])
