import { inOneCount, type Clock } from '../../clocks.ts'
import { as, type Meaning } from '../../meaning.ts'
import type { DayPart } from '../../timeOfDay.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { listReader } from '../../readers/lists.ts'
import { zoneName } from '../../zoneName.ts'
import { amount, counted, unit } from './amount.ts'
import { amountOf } from '../../amounts.ts'
import { dayPart } from './clock.ts'
import { date } from './date.ts'
import { cardinal } from './numbers.ts'
import { smallWords } from './smallWords.ts'
import { clock } from './spokenClock.ts'
import { hourOfPart, months, namedDays, partsOfClock, weekdays } from './vocabulary.ts'

const about = words('примерно приблизительно около ровно где-то ещё еще минимум')
const through = words('через спустя +')

/** "где-то", "примерно": before and behind "через". */
const skipRough = (tokens: Token[], at: number): number => skipWords(tokens, at, 'где', '-', 'то') ?? skipWords(tokens, at, 'в', 'районе') ?? skipAll(tokens, at, about)

/** "минут через 20", "часа через два": the unit stands first where the number is rough. */
const turned: Reader<Meaning> = (tokens, at) => {
  const measured = unit(tokens, at)
  const marked = measured && skip(tokens, measured.to, through)
  const number = marked ? cardinal(tokens, marked) ?? (textAt(tokens, marked) === 'полтора' ? { value: 1.5, to: marked + 1 } : null) : null
  const length = number && measured && !unit(tokens, number.to) ? amountOf(number.value, measured.value) : null
  if (!number || !length) return null
  const isDays = length.days > 0 || length.months > 0
  return { value: isDays ? { kind: 'date', date: { type: 'ahead', amount: length, from: null }, doubtful: false } : { kind: 'delay', amount: length }, to: number.to }
}

/** через 20 минут, через полчаса, через минут 15, 2 часа назад. */
export const delay: Reader<Meaning> = (tokens, at) => {
  const start = skip(tokens, skipRough(tokens, at), through)
  if (!start) return turned(tokens, at) ?? ago(tokens, at) ?? timed(tokens, at)
  const from = skipRough(tokens, start)
  const measured = unit(tokens, from)
  const number = measured ? cardinal(tokens, measured.to) : null
  const rough = number && measured && tokens[measured.to]?.kind === 'number' && !unit(tokens, number.to) && ['минут', 'часа', 'часов', 'секунд'].includes(textAt(tokens, from)) ? amountOf(number.value, measured.value) : null
  if (rough && number) return { value: { kind: 'delay', amount: rough }, to: number.to }
  const length = amount(tokens, from)
  return length?.value.seconds ? { value: { kind: 'delay', amount: length.value }, to: length.to } : null
}

/** "таймер на 25 минут", "засеки 10 минут". */
const timed: Reader<Meaning> = (tokens, at) => {
  const length = counted(tokens, skip(tokens, at, words('на')) ?? at)
  return length?.value.seconds && words('таймер таймера засеки').has(textAt(tokens, at - 1)) ? { value: { kind: 'delay', amount: length.value }, to: length.to } : null
}

const ago: Reader<Meaning> = (tokens, at) => {
  const length = counted(tokens, at)
  const to = length && skipWords(tokens, length.to, 'назад')
  return length && to ? { value: { kind: 'delay', amount: { months: -length.value.months, days: -length.value.days, seconds: -length.value.seconds } }, to } : null
}

const timer = words('будильник напоминание напоминалку таймер напомни разбуди звонок встречу встреча созвон утро вечер')
const isDayBefore = (tokens: Token[], at: number): boolean => [namedDays, weekdays, months].some(table => table.has(textAt(tokens, at))) || timer.has(textAt(tokens, at))

/** What a number behind "в" counts or names, so that it is no hour: "в 5 классе", "в 3 раза". */
const numbered = new RegExp(`^(?:${[
  '(?:класс|кабинет|подъезд|этаж|корпус|вагон|ряд|том|раз)(?:а|е|у|ов)?', '(?:квартир|школ|больниц|групп|комнат|палат|поликлиник|аудитори|секци|сери)[уюеи]',
  '(?:дом|отдел|автобус|магазин|город|сад|год)е', 'год|году|года|лет|мест(?:а|ах)', '(?:градус|процент|тысяч|рубл|метр|километр|балл)[а-я]*',
].join('|')})$`)

/** Words that look like several things. */
const counting = /.(?:ов|ев|ей|ок|ек|ий|ки|ы|и)$/

/** Small words that say that a number is a time: "в", "к", "около"; "на" behind a day. */
function lead(tokens: Token[], at: number): number {
  const text = textAt(tokens, at)
  const around = skipWords(tokens, at, 'в', 'районе')
  if (around) return around
  const rough = skipWords(tokens, at, 'где', '-', 'то') ?? skip(tokens, at, words('примерно приблизительно ровно около часов часам часиков ближе')) ?? at
  const marked = skip(tokens, rough, words('в во к ко @')) ?? (text === 'около' ? rough : text === 'на' && isDayBefore(tokens, at - 1) ? at + 1 : rough)
  const precise = skip(tokens, marked, words('ровно')) ?? marked
  return marked > rough || text === 'около' || text === 'на' ? precise : at
}

/** в 9, к восьми вечера, в 9 и 21, около пяти, часов в 7. */
export const clocks: Reader<Meaning> = (tokens, at) => {
  const leadTo = lead(tokens, at)
  const marked = leadTo > at
  const start = marked ? leadTo : skip(tokens, at, words('на до с после от @')) ?? at
  const limit = marked ? null : bareLimit(tokens, at)
  const first = limit ?? clock(tokens, start, marked) ?? range(tokens, start, marked) ?? sharedPart(tokens, start)
  if (!first || (first.value.bare && numbered.test(textAt(tokens, first.to)))) return null
  const found = [first.value]
  let { to } = first
  const until = skip(tokens, to, words('- – — до'))
  const end = until && !date(tokens, until) && (marked || first.value.half !== null) ? clock(tokens, until, !first.value.bare || tokens[until]?.kind === 'number') : null
  if (end) to = end.to
  for (let more = 0; more < 12 && !end; more++) {
    const next = further(tokens, to, marked)
    if (!next) break
    found.push(next.value)
    to = next.to
  }
  return { value: { kind: 'clock', clocks: inOneCount(found), plain: first.value.bare && !marked && !limit }, to }
}

/** "до 12", "после 6": a bare hour, unless it counts what follows. */
function bareLimit(tokens: Token[], at: number): Read<Clock> | null {
  const start = skip(tokens, at, words('до после'))
  const hour = start && tokens[start]?.kind === 'number' ? clock(tokens, start, true) : null
  const next = hour ? textAt(tokens, hour.to) : ''
  return hour && !unit(tokens, hour.to) && !counting.test(next) && !numbered.test(next) && !smallWords.measures.has(next) ? hour : null
}

/** "и в 21", ", 14": a further time of the same reminder. */
function further(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
  const joint = skipAll(tokens, at, words(', и & / или'))
  if (joint === at) return null
  const again = skip(tokens, joint, words('в во'))
  const next = clock(tokens, again ?? joint, again !== null || (marked && tokens[joint]?.kind === 'number'))
  if (!next || (next.value.bare && (unit(tokens, next.to) || numbered.test(textAt(tokens, next.to))))) return null
  // "в 9 и 2 таблетки": a bare number is an hour only at the end of the list.
  return next.value.bare && !again && tokens[next.to]?.kind === 'word' && counting.test(textAt(tokens, next.to)) ? null : next
}

/** "с 3 до 4", "3-4 часа": begins with the first. */
function range(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
  const from = marked ? clock(tokens, at, true) : null
  const joint = from && skip(tokens, from.to, words('- – — до'))
  const until = joint ? clock(tokens, joint, marked) : null
  return from && until ? { value: from.value, to: until.to } : null
}

/** "9 и 10 утра": the part of the day stands behind the last. */
function sharedPart(tokens: Token[], at: number): Read<Clock> | null {
  const number = cardinal(tokens, at)
  const joint = number && skip(tokens, number.to, words('-'))
  const last = joint ? cardinal(tokens, joint) : null
  return last && number && partsOfClock.has(textAt(tokens, last.to)) ? clock([...tokens.slice(0, number.to), ...tokens.slice(last.to)], at, true) : null
}

const partList = listReader({ joints: words(', и'), articles: new Set() })

const saidIn = ({ hour, minute }: Clock, part: DayPart): Clock => ({ hour: part === 'morning' ? hour % 12 : hour % 12 + 12, minute, half: '24', bare: false })

/** "утром и вечером": several times of each day. */
export const severalParts: Reader<Meaning> = (tokens, at) => {
  const named = partList(dayPart, tokens, at)
  const onHour = (part: DayPart): Clock => ({ hour: hourOfPart[part], minute: 0, half: '24', bare: false })
  if (!named || named.value.length < 2) return null
  // "Утром и вечером в 8"
  const leadTo = lead(tokens, named.to)
  const shared = leadTo > named.to ? clock(tokens, leadTo, true) : null
  const isEach = shared && shared.value.half === null && named.value.every(part => part === 'morning' || part === 'evening')
  const clocks = isEach ? named.value.map(part => saidIn(shared.value, part)) : named.value.map(onHour)
  return { value: { kind: 'clock', clocks, plain: false }, to: isEach ? shared.to : named.to }
}

/** "вечером", "сегодня ночью", "утром". */
export const part: Reader<Meaning> = (tokens, at) => {
  const today = skip(tokens, at, words('этим этой')) ?? (namedDays.get(textAt(tokens, at)) === 0 ? at + 1 : null)
  const named = dayPart(tokens, today ?? at)
  return as(named, value => ({ kind: 'part', part: value, today: today !== null }))
}

const zones: ReadonlyMap<string, string> = new Map([
  ['мск', 'Europe/Moscow'], ['москве', 'Europe/Moscow'], ['московскому', 'Europe/Moscow'], ['питеру', 'Europe/Moscow'], ['киеву', 'Europe/Kyiv'], ['киевскому', 'Europe/Kyiv'], ['минску', 'Europe/Minsk'], ['минскому', 'Europe/Minsk'],
  ['берлину', 'Europe/Berlin'], ['алматы', 'Asia/Almaty'], ['екатеринбургу', 'Asia/Yekaterinburg'], ['новосибирску', 'Asia/Novosibirsk'], ['владивостоку', 'Asia/Vladivostok'], ['гринвичу', 'UTC'],
])

/** "мск", "по мск", "по московскому времени". */
export const zone = (tokens: Token[], at: number): Read<Meaning> | null => {
  const by = skip(tokens, at, words('по'))
  const name = by || textAt(tokens, at) === 'мск' ? zones.get(textAt(tokens, by ?? at)) : undefined
  if (name) return { value: { kind: 'zone', abbreviation: name }, to: skip(tokens, (by ?? at) + 1, words('времени')) ?? (by ?? at) + 1 }
  return by ? as(zoneName(tokens, by), abbreviation => ({ kind: 'zone', abbreviation })) : null
}
