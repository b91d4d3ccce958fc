import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Answer, Kind } from '../../../src/domain/checkin.ts'

/** A table of this folder, one row a line under a heading; `\n` in a cell is a new line. */
export function rowsOf(name: string): string[][] {
  const lines = readFileSync(path.join(import.meta.dirname, name), 'utf8').split('\n').slice(1).filter(Boolean)
  return lines.map(line => line.split('\t').map(cell => cell.replaceAll('\\n', '\n')))
}

/** "scale 1-10", "choice tea/coffee", "amounts". */
export function kindOf(written: string): Kind {
  const [kind = '', ...rest] = written.split(' ')
  const given = rest.join(' ')
  if (kind === 'scale') return { kind, from: Number(given.split('-')[0]), to: Number(given.split('-')[1]) }
  return kind === 'choice' ? { kind, options: given.split('/') } : { kind } as Kind
}

export function writtenKind(kind: Kind): string {
  if (kind.kind === 'scale') return `scale ${kind.from}-${kind.to}`
  return kind.kind === 'choice' ? `choice ${kind.options.join('/')}` : kind.kind
}

/** An answer as the tables write it. */
export function written(answer: Answer, text: string): string {
  switch (answer.kind) {
    case 'amounts': {
      const items = answer.items.map(item => `${item.amount} ${item.currency} ${item.text}${item.tags.map(tag => ` #${tag}`).join('')}`)
      return items.join(' ; ') + answer.unread.map(({ start, end }) => ` ? ${text.slice(start, end)}`).join('')
    }
    case 'number': return answer.unit ? `${answer.value} ${answer.unit}` : answer.value
    case 'yesNo': return answer.value ? 'yes' : 'no'
    case 'none': return `- ${answer.reason.code}`
    case 'nothing': case 'skip': return answer.kind
    default: return answer.value
  }
}
