import { zoneOfCity } from '../../../zone/data.ts'
import { skip, textAt, type Read, type Token } from '../../tokens.ts'
import { named, words } from '../../words.ts'

const [newYork, losAngeles, chicago, denver, london, kolkata] = ['America/New_York', 'America/Los_Angeles', 'America/Chicago', 'America/Denver', 'Europe/London', 'Asia/Kolkata']

/** Places that no zone is named for. */
const places = named({ 'ny nyc boston miami atlanta': newYork, 'la sf seattle california vegas': losAngeles, 'dallas houston austin texas': chicago, 'uk britain england': london, 'india mumbai delhi bangalore': kolkata, 'munich germany': 'Europe/Berlin', 'barcelona spain': 'Europe/Madrid', 'beijing china': 'Asia/Shanghai', 'japan': 'Asia/Tokyo', 'france': 'Europe/Paris', 'italy milan': 'Europe/Rome' })
/** The clocks of North America, "eastern time" and "9am ET". */
const clocks = named({ 'eastern et': newYork, 'pacific pt': losAngeles, 'central ct': chicago, 'mountain mt': denver })
const longestCity = 3

/** "London time", "New York time", "pacific", "3pm ET" where no further word could make something else of it: "9am PT appointment". */
export function zonePlace(tokens: Token[], at: number): Read<string> | null {
  const american = clocks.get(textAt(tokens, at))
  if (american) {
    const named = skip(tokens, at + 1, words('standard daylight')) ?? at + 1
    const time = skip(tokens, named, words('time'))
    if (time) return { value: american, to: time }
    return !tokens[at + 1] || tokens[at + 1]!.kind === 'mark' || words('on tomorrow today tonight every each next').has(textAt(tokens, at + 1)) ? { value: american, to: at + 1 } : null
  }
  let city = ''
  for (let to = at; to < at + longestCity && tokens[to]?.kind === 'word' && !tokens[to]!.quoted; to++) {
    city = city ? `${city} ${textAt(tokens, to)}` : textAt(tokens, to)
    const time = skip(tokens, to + 1, words('time'))
    const zone = time ? places.get(city) ?? zoneOfCity(city) : undefined
    if (time) return zone ? { value: zone, to: time } : null
  }
  return null
}
