import type { Readable, Writable } from 'node:stream'
import { understand } from '../domain/understand.ts'
import type { Reading, UnderstoodReminder } from '../domain/understanding.ts'
import { canonicalZone, instantToLocal, isZone } from '../domain/zone.ts'
import { answerLines, optionalText, textField } from './lines.ts'

const isoUtc = (atMs: number): string => new Date(atMs).toISOString().replace('.000Z', 'Z')

function readingOf(request: Record<string, unknown>): Reading {
  const nowMs = Date.parse(textField(request, 'now'))
  if (Number.isNaN(nowMs)) throw new RangeError(`"now" is no time: ${textField(request, 'now')}`)
  const zone = textField(request, 'zone')
  const known = isZone(zone) ? zone : canonicalZone(zone)
  if (!known) throw new RangeError(`Unknown time zone: ${zone}`)
  const locale = optionalText(request, 'locale')
  return { nowMs, zone: known, ...(locale ? { locale } : {}) }
}

const shape = ({ text, rule, dueAtMs, shown, assumed }: UnderstoodReminder) => ({
  text,
  first: instantToLocal(dueAtMs, rule.zone),
  instant: isoUtc(dueAtMs),
  zone: rule.zone,
  rrule: rule.rrule,
  anchor: rule.anchor,
  shown,
  ...(assumed ? { assumed } : {}),
})

/** `understand`: JSON lines `{id, text, now, zone, locale?}`; answers as in docs, "Two commands others build on". */
export async function run(input: AsyncIterable<string> | Readable, output: Writable): Promise<void> {
  await answerLines(input, output, (request) => {
    const { kind, reminders, question } = understand(textField(request, 'text'), readingOf(request))
    return { kind, reminders: reminders.map(shape), ...(question ? { question } : {}) }
  })
}
