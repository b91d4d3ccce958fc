import { amountOf, isStopwatch, type Amount, type Unit } from '../amounts.ts'
import type { Lead, Meaning, PhraseReader } from '../meaning.ts'
import { runReader, skipFirstRun, type Runs } from '../runs.ts'
import { skip, textAt, type Read, type Reader, type Token } from '../tokens.ts'

type Words = ReadonlySet<string>

/** How a language says what a reminder does beyond coming at its times. A language lacks what it leaves empty; of runs, longer ones stand first where one begins another. */
export interface MannerWords {
  amount: Reader<Amount>
  unit: Reader<Unit>
  /** Between two parts of it: "and", ",". */
  and: Words
  /** Open any of these: "also", "with a". */
  opening: Words
  /** Ask to be told ahead: "remind me", "alert me". What follows is an announcement wherever it stands. */
  announce: Runs
  /** Before a length of time, and behind it: "за" an hour, an hour "before". One of a pair may be empty. */
  leadHeads: Runs
  leadTails: Runs
  /** A time right behind them is one to count from: "2 days before the 15th" is a day. */
  isTime?: (tokens: Token[], at: number) => boolean
  /** Lengths that are said with it in one, where it is asked to be told: "remind me the day before". */
  leadWhole?: ReadonlyMap<string, Lead>
  /** Behind those they say that it is an announcement: 15 minutes before "remind". */
  announceBehind?: Runs
  /** "keep reminding me", "nag me"; what follows them besides an interval: "to", "about". */
  keep: Runs
  keepTo: Words
  every: Words
  /** "until I say done": nobody else is meant. "until done" only at the end of the text, or behind an interval. */
  untilDone: Runs
  untilDoneAtEnd: Runs
  /** Before a length of time that counts from Done, and behind it: "again" 3 days "after I do it". */
  completionHeads: Words
  completionTails: Runs
  /** The same where the act is named: "after I water them". */
  completionAct?: (tokens: Token[], at: number) => number | null
}

const isAtEnd = (tokens: Token[], at: number): boolean => at + 4 >= tokens.length && tokens.slice(at).every(({ kind }) => kind === 'mark')

/** Readers of announcements ahead, nags, and intervals that count from Done. */
export function mannerReaders(of: MannerWords): PhraseReader[] {
  const wholeLength = runReader(of.leadWhole ?? new Map<string, Lead>())

  /** Small words in front, not more than belong together: ", and also with a". */
  function opened(tokens: Token[], at: number): number {
    let to = at
    while (to < at + 4 && of.opening.has(textAt(tokens, to))) to++
    return to
  }

  /** "1 day and 1 hour", "30 and 10 minutes": several lengths; "1 hour and 30 minutes" is one. */
  function lengths(tokens: Token[], at: number): Read<Amount[]> | null {
    const short = numberBefore(tokens, at)
    if (short) return short
    const whole = of.amount(tokens, at)
    if (!whole) return null
    const parts = partsOf(tokens, at, whole.to)
    return { value: parts ?? [whole.value], to: whole.to }
  }

  function partsOf(tokens: Token[], at: number, to: number): Amount[] | null {
    const parts: Amount[] = []
    for (let from = at; from < to;) {
      let end = from
      while (end < to && !of.and.has(textAt(tokens, end))) end++
      const part = of.amount(tokens.slice(from, end), 0)
      if (!part || part.to < end - from) return null
      parts.push(part.value)
      from = end
      while (from < to && of.and.has(textAt(tokens, from))) from++
    }
    return parts.length > 1 && parts.some(part => !isStopwatch(part)) ? parts : null
  }

  /** A bare number that takes its unit from what follows: "30" of "30 and 10 minutes". */
  function numberBefore(tokens: Token[], at: number): Read<Amount[]> | null {
    const number = tokens[at]
    if (number?.kind !== 'number' || !of.and.has(textAt(tokens, at + 1)) || tokens[at + 2]?.kind !== 'number') return null
    const last = of.amount(tokens, at + 2)
    const unit = last && of.unit(tokens, at + 3)
    const first = unit?.to === last?.to && unit ? amountOf(Number(number.text), unit.value) : null
    return first && last && { value: [first, last.value], to: last.to }
  }

  /** "1 day before", "за 15 минут". */
  function oneLead(tokens: Token[], at: number): Read<Amount[]> | null {
    const head = skipFirstRun(tokens, at, of.leadHeads)
    const length = lengths(tokens, head ?? at)
    const tail = length && skipFirstRun(tokens, length.to, of.leadTails)
    if (!length || !(tail ?? head)) return null
    return length.value.every(({ months, days, seconds }) => months > 0 || days > 0 || seconds >= 60) ? { value: length.value, to: tail ?? length.to } : null
  }

  function wholeLead(tokens: Token[], at: number): Read<Lead[]> | null {
    const length = wholeLength(tokens, at)
    return length && { value: [length.value], to: length.to }
  }

  const lead: PhraseReader = (tokens, at) => {
    const start = opened(tokens, at)
    const announced = skipFirstRun(tokens, start, of.announce)
    let read: Read<Lead[]> | null = (announced && wholeLead(tokens, announced)) || oneLead(tokens, announced ?? start)
    if (!read || of.isTime?.(tokens, read.to)) return null
    for (let more = 0; more < 4; more++) {
      const further = opened(tokens, skip(tokens, read.to, of.and) ?? read.to)
      const next: Read<Lead[]> | null = of.and.has(textAt(tokens, read.to)) || of.opening.has(textAt(tokens, read.to)) ? oneLead(tokens, further) ?? (announced ? wholeLead(tokens, further) : null) : null
      if (!next) break
      read = { value: [...read.value, ...next.value], to: next.to }
    }
    const behind = of.announceBehind ? skipFirstRun(tokens, read.to, of.announceBehind) : null
    return { value: { kind: 'lead', leads: read.value, announced: (announced ?? behind) !== null }, to: behind ?? read.to }
  }

  const interval = (tokens: Token[], at: number): Read<Amount> | null => {
    const every = skip(tokens, at, of.every)
    const length = every ? of.amount(tokens, every) ?? oneUnit(tokens, every) : null
    return length && isStopwatch(length.value) && length.value.seconds >= 60 ? length : null
  }

  /** "every hour", "every week after I do it" */
  function oneUnit(tokens: Token[], at: number): Read<Amount> | null {
    const unit = of.unit(tokens, at)
    const amount = unit && amountOf(1, unit.value)
    return amount && { value: amount, to: unit.to }
  }

  const nag: PhraseReader = (tokens, at) => {
    const start = opened(tokens, at)
    const kept = skipFirstRun(tokens, start, of.keep)
    const every = interval(tokens, kept ?? start)
    const end = every?.to ?? kept ?? start
    const until = skipFirstRun(tokens, end, of.untilDone) ?? atEnd(tokens, skipFirstRun(tokens, end, of.untilDoneAtEnd), every !== null || kept !== null)
    if (!kept && !until) return null
    const to = until ?? (kept ? skip(tokens, end, of.keepTo) ?? end : end)
    const value: Meaning = { kind: 'nag', everyMinutes: every ? Math.round(every.value.seconds / 60) : null }
    return { value, to }
  }

  const atEnd = (tokens: Token[], to: number | null, everySaid: boolean): number | null => to !== null && (everySaid || isAtEnd(tokens, to)) ? to : null

  const completion: PhraseReader = (tokens, at) => {
    let start = opened(tokens, at)
    while (start < at + 6 && (of.completionHeads.has(textAt(tokens, start)) || of.every.has(textAt(tokens, start)))) start++
    const length = of.amount(tokens, start) ?? (start > at ? oneUnit(tokens, start) : null)
    const to = length && (skipFirstRun(tokens, length.to, of.completionTails) ?? of.completionAct?.(tokens, length.to) ?? null)
    return length && to ? { value: { kind: 'completion', amount: length.value }, to } : null
  }

  return [lead, nag, completion]
}
