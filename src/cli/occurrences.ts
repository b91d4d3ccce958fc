import type { Readable, Writable } from 'node:stream'
import { occurrencesOf } from '../domain/recurrence.ts'
import type { Rule } from '../domain/rule.ts'
import { canonicalZone, instantToLocal, isZone, localToInstant } from '../domain/zone.ts'
import { answerLines, optionalText, textField } from './lines.ts'

const isoUtc = (atMs: number): string => new Date(atMs).toISOString().replace('.000Z', 'Z')
const mostAtOnce = 100_000

/** `start` is local in `zone`, also for elapsed rules, which are kept by their instant. A start written with Z is an instant. */
function ruleOf(request: Record<string, unknown>): Rule {
  const written = textField(request, 'zone')
  const zone = isZone(written) ? written : canonicalZone(written)
  if (!zone) throw new RangeError(`Unknown time zone: ${written}`)
  const anchor = optionalText(request, 'anchor') ?? 'wall'
  if (anchor !== 'wall' && anchor !== 'instant') throw new RangeError(`"anchor" must be "wall" or "instant": ${anchor}`)
  const text = textField(request, 'start')
  const atMs = text.endsWith('Z') ? Date.parse(text) : localToInstant(text, zone)
  if (Number.isNaN(atMs)) throw new RangeError(`"start" is no time: ${text}`)
  const start = anchor === 'instant' ? isoUtc(atMs) : text.endsWith('Z') ? instantToLocal(atMs, zone) : text
  return { anchor, start, rrule: optionalText(request, 'rrule') ?? null, zone }
}

function countOf(request: Record<string, unknown>): number {
  const count = request['count'] ?? 10
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0 || count > mostAtOnce) throw new RangeError(`"count" must be a whole number up to ${mostAtOnce}`)
  return count
}

/** `occurrences`: JSON lines `{id, zone, start, rrule?, anchor?, count?}`; answers `{id, local, utc}`, or one resolved time without a rule. */
export async function run(input: AsyncIterable<string> | Readable, output: Writable): Promise<void> {
  await answerLines(input, output, (request) => {
    const rule = ruleOf(request)
    const count = countOf(request)
    const instants: number[] = []
    if (count > 0) for (const { dueAtMs } of occurrencesOf(rule)) if (instants.push(dueAtMs) >= count) break
    return { local: instants.map(atMs => instantToLocal(atMs, rule.zone)), utc: instants.map(isoUtc) }
  })
}
