/**
 * Why rows of the corpora are missed, for the page that lists them: each by what its text says (or, behind the arrow, what was read). The first that fits
 * counts; a row that none fits is not understood yet.
 */
const causes: [why: string, is: RegExp][] = [
  ['The moment itself is nothing to be reminded at', /\b(?:now|at the moment|atm|at this time|at (?:present|the present time)|at the minute|otd|for the day|partner of the day)(?! after)\b.* -> none/i],
  ['Dates in links, in quotation marks and between hyphens stay text', /^(?:www\.|-\d|\/\d)|'\S+'/],
  ['A length before or after nothing said is an announcement, and a length alone a time only in an answer', /^(?:(?:15|a|the) min(?:ute)?s? (?:earlier|before|out|after)|wait for \d+ minutes|1 hour)\b/i],
  ['Written so short that it may as well be a number, a measure or a score', /^(?:\d+ ?[-/] ?\d+|the \d+|\d+h|twelve o three|in \d+(?:'|\\")) ->|\d+(?:ish|ampm)\b|\bdone on \d+\.\d+|appointment to (?:26|twenty six)/i],
  ['A day of another order, or a month without its day first, as the reader of this run writes dates', /^\d+\/\d+\/\d{4} ->|\b(?:14th april 15|friday 7[.-]6|wednesday the thirty first)\b|\$ 12 december 27|\bnov\/2\b|may\/22/i],
  ['The weekday and the date do not fit each other this year, and the coming one is taken or asked for', /\b(?:fri|mon|sun|fri)\w* \d{1,2}\b|^fri, jul|jul 18, fri/i],
  ['A time of today that has passed is said to be past and asked about; there it is tomorrow', /^this (?:morning|afternoon) at/],
  ['Tonight at 2 or 3 is after midnight; there it is in the afternoon or the night before', /\btonight (?:at|@|around) [23]\b/i],
  ['Years and months ahead keep the day; there they begin with the month', /\b(?:in|hence|two|four) .*\byears?\b.* -> ask|^(?:two|four|four) years|^march in/i],
  ['"3 fridays from now" counts the coming one', /\b(?:tues|fri)days from now/i],
  ['A bare hour is the next one to come; there it is in the afternoon', /\b(?:available|car) at \d\b/],
  ['A week begins on Monday, "for the next month" ends on its last day, "every 5th fri" is a month\'s fifth', /week on the 4th day|for the next month|every 5th fri/],
  ['Days counted or found from other days', /\b(?:closest|ides of|after next|the week of|tuesday after christmas|(?:after|from) (?:christmas|today)|day after\b|1st week of|2nd week|(?:weeks?|days|year)\b.*\b(?:on|thursday|sunday)\b|coming thursday|\d+ minutes from|next weekday)/i],
  ['Years far ahead, in words, or of another era', /\b(?:be|3000|two thousand)\b/i],
  ['Repetitions as an adjective', /semi-?annual|annual review|one a day/i],
  ['Holidays we have no name for, and past ones by "next"', /workers' day|eid al|new year day|(?:next|following) easter/i],
]

export const notYet = 'Not understood yet'

export const causeOf = (miss: string): string => causes.find(([, is]) => is.test(miss))?.[0] ?? notYet

/** In the order of the list, what is not understood yet last. */
export const causesInOrder: readonly string[] = [...causes.map(([why]) => why), notYet]
