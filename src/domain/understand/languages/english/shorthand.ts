import { altered, textAt, type Token } from '../../tokens.ts'
import { named, words } from '../../words.ts'
import { smallWords } from './smallWords.ts'
import { dayParts, units, weekdays } from './vocabulary.ts'

/** Spelt so in chats. */
export const spellings: ReadonlyMap<string, string> = named({
  'tmrrw tmro tmoro tomoro tmo tomz tommrow tomorrrow': 'tomorrow', 'tnght tonght tonyt tonigt 2night': 'tonight', 'befor bfore': 'before', 'btwn betw btween': 'between', 'frm': 'from', 'abt bout': 'about',
  'rmd rmnd rmind remnd rem': 'remind', 'rmdr rmndr': 'reminder', 'evryday evrday': 'everyday', 'evrey evy': 'every', 'nxt': 'next', 'lst': 'last', 'midnite': 'midnight', 'n': 'and',
  'wkday': 'weekday', 'wkdays': 'weekdays', 'wkend wknd': 'weekend', 'wkends wknds': 'weekends', 'wkly': 'weekly', 'hrly': 'hourly', 'mthly': 'monthly', 'til untl': 'until',
})

/** "b4", "2nite": the word that a letter or two and a digit stand for. */
const withDigit: ReadonlyMap<string, string> = new Map([
  ['b4', 'before'], ['l8r', 'later'], ['2moro', 'tomorrow'], ['2morow', 'tomorrow'], ['2morrow', 'tomorrow'], ['2mrw', 'tomorrow'], ['2mro', 'tomorrow'], ['2nite', 'tonight'], ['2night', 'tonight'], ['2nyt', 'tonight'], ['2day', 'today'],
])
const counting = words('in every for after each within')

function joined(tokens: Token[], at: number): Token | null {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (!first || !second?.glued || first.kind === second.kind || first.quoted) return null
  const parts = second.kind === 'number' && tokens[at + 2]?.glued && tokens[at + 2]?.kind === 'word' ? 3 : 2
  const text = withDigit.get(tokens.slice(at, at + parts).map(({ text }) => text).join(''))
  if (!text || (text === 'today' && counting.has(textAt(tokens, at - 1)))) return null
  return altered(first, { kind: 'word', text, to: tokens[at + parts - 1]!.to })
}

const owners = words('the my our your his her their me u you us')
const verbs = words('add apply ask attend back bake be book bring brush buy call cancel change charge check clean collect complete confirm contact cook do download drink drive eat email feed fill find finish fix fold get give go grab '
  + 'have help join leave learn make meet message move order pack pay phone pick play practice prep prepare print put read refill renew reply return review ring run say see sell send show sign start stop study submit switch take talk tell '
  + 'text thank throw turn update visit vote wake walk wash watch water wish wrap write')

/** What "to" may follow; "jan 2 cancel gym" and "part 2 review" name a number. */
const leading = words('me us am pm today tomorrow tmrw tmr tmw tonight forget need want have going got try trying remember reminder how able ready')

/** "2 call dad", "4 the meeting": a number that says to or for. */
function sounding(tokens: Token[], at: number, before: Token | undefined): string | null {
  const digit = tokens[at]
  const text = textAt(tokens, at)
  const next = tokens[at + 1]
  if (digit?.kind !== 'number' || digit.glued || next?.kind !== 'word' || next.glued || (text !== '2' && text !== '4')) return null
  if (owners.has(next.text)) return text === '2' ? 'to' : 'for'
  if (text !== '2') return null
  const isCount = units.has(next.text) || smallWords.measures.has(next.text) || next.text.endsWith('s')
  const isLed = !before || before.kind !== 'word' || leading.has(before.text) || weekdays.has(before.text) || dayParts.has(before.text) || units.has(before.text)
  return (verbs.has(next.text) && isLed) || (words('me us').has(before?.text ?? '') && !isCount) ? 'to' : null
}

/** "Tom morning", "tom 8am" in front, "8am tom" at the end; else Tom is somebody. */
function isTomorrow(tokens: Token[], at: number): boolean {
  if (textAt(tokens, at) !== 'tom') return false
  const next = textAt(tokens, at + 1)
  if (dayParts.has(next)) return true
  const isClock = tokens[at + 1]?.kind === 'number' && [':', '.', 'am', 'pm', 'a', 'p'].includes(textAt(tokens, at + 2))
  // "call jen tom 10:15"
  if (isClock && at + 4 === tokens.length && textAt(tokens, at + 2) === ':') return true
  return at === 0 ? isClock || next === 'at' || next === '@' : at === tokens.length - 1 && ['am', 'pm'].includes(textAt(tokens, at - 1))
}

/** The tokens of a text as its words are spelt outside chats: "tmrw" apart, that is one of its own. */
export function writtenOut(tokens: Token[]): Token[] {
  const result: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const whole = joined(tokens, at)
    const text = whole ? null : token.quoted ? undefined : spellings.get(token.text) ?? (token.text === '&' && textAt(tokens, at + 1) === 'a' && textAt(tokens, at + 2) === 'half' ? 'and' : null) ?? sounding(tokens, at, result.at(-1)) ?? (isTomorrow(tokens, at) ? 'tomorrow' : undefined)
    result.push(whole ?? (text ? altered(token, { kind: 'word', text }) : token))
    if (whole) while (tokens[at + 1] && tokens[at + 1]!.from < whole.to) at++
  }
  return result
}
