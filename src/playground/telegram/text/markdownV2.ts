import type { MessageEntity } from '@grammyjs/types'
import { byteOffset, checkedLink, EntityError, type FormattedText } from './parsing.ts'

/** The kinds as tdlib names them in its refusals, with what ends each. */
const marks = {
  Bold: '*', Italic: '_', Underline: '__', Strikethrough: '~', Spoiler: '||', Code: '`', Pre: '```', TextUrl: ']', CustomEmoji: ']', BlockQuote: '\n',
} as const
const types: Record<string, MessageEntity['type']> = { Bold: 'bold', Italic: 'italic', Underline: 'underline', Strikethrough: 'strikethrough', Spoiler: 'spoiler', Code: 'code', Pre: 'pre' }
/** Longer marks come first: `__` is an underline, never two italics. */
const starts: [string, keyof typeof marks][] = [['```', 'Pre'], ['`', 'Code'], ['__', 'Underline'], ['_', 'Italic'], ['||', 'Spoiler'], ['*', 'Bold'], ['~', 'Strikethrough'], ['![', 'CustomEmoji'], ['[', 'TextUrl']]
const reserved = '_*[]()~`>#+-=|{}.!'

interface Open { kind: keyof typeof marks, at: number, offset: number, language?: string, expandable?: boolean }

/** `parse_mode: MarkdownV2`, with the refusals of tdlib's `parse_markdown_v2`. */
export function parseMarkdownV2(source: string): FormattedText {
  const entities: MessageEntity[] = []
  const open: Open[] = []
  let text = ''
  let at = 0

  const place = ({ offset }: Open) => ({ offset, length: text.length - offset })
  const add = (entity: MessageEntity) => { if (entity.length > 0) entities.push(entity) }
  const inQuote = () => open.find(entity => entity.kind === 'BlockQuote')

  const end = (entity: Open) => {
    at += marks[entity.kind].length
    if (entity.kind === 'Pre') return add({ type: 'pre', ...place(entity), ...(entity.language !== undefined && { language: entity.language }) })
    if (entity.kind !== 'TextUrl' && entity.kind !== 'CustomEmoji') return add({ type: types[entity.kind]!, ...place(entity) } as MessageEntity)
    const url = source[at] === '(' ? readUrl() : text.slice(entity.offset)
    if (entity.kind === 'CustomEmoji') return add({ type: 'custom_emoji', ...place(entity), custom_emoji_id: /[?&]id=(\d+)/.exec(url)?.[1] ?? '' })
    const link = checkedLink(url)
    if (link !== undefined) add({ type: 'text_link', ...place(entity), url: link })
  }
  const readUrl = (): string => {
    const match = /\(((?:\\[^]|[^)\\])*)\)/y
    match.lastIndex = at
    const found = match.exec(source)
    if (!found) throw new EntityError(`Can't find end of a URL at byte offset ${byteOffset(source, at)}`)
    at += found[0].length
    return found[1]!.replace(/\\([\x01-\x7e])/g, '$1')
  }
  const endQuote = () => {
    const entity = open.pop()!
    if (entity.kind !== 'BlockQuote') throw unclosed(entity)
    add({ type: entity.expandable ? 'expandable_blockquote' : 'blockquote', ...place(entity) })
  }
  const unclosed = ({ kind, at: from }: Open) => new EntityError(`Can't find end of ${kind === 'Pre' && open.at(-1)?.language ? 'PreCode' : kind} entity at byte offset ${byteOffset(source, from)}`)

  while (at < source.length) {
    const character = source[at]!
    const top = open.at(-1)
    const raw = top?.kind === 'Code' || top?.kind === 'Pre'
    if (character === '\\' && /[\x01-\x7e]/.test(source[at + 1] ?? '')) {
      text += source[at + 1]!
      at += 2
    } else if (top && top.kind !== 'BlockQuote' && source.startsWith(marks[top.kind], at) && !(top.kind === 'Italic' && source[at + 1] === '_')) {
      open.pop()
      end(top)
    } else if (raw) {
      if (character === '`' && top.kind === 'Code') throw unclosed(top)
      text += character
      at++
    } else if (character === '\n' && inQuote()) {
      if (source[at + 1] === '>') at += 2
      else {
        endQuote()
        at++
      }
      text += '\n'
    } else if (top?.kind === 'BlockQuote' && /^\|\|(\n|$)/.test(source.slice(at, at + 3))) {
      top.expandable = true
      at += 2
    } else if (lineStart(source, at) && !inQuote() && /^(\*\*)?>/.test(source.slice(at, at + 3))) {
      open.push({ kind: 'BlockQuote', at, offset: text.length })
      at += character === '>' ? 1 : 3
    } else if (!reserved.includes(character)) {
      text += character
      at++
    } else {
      const start = starts.find(([mark]) => source.startsWith(mark, at))
      if (!start) throw new EntityError(`Character '${character}' is reserved and must be escaped with the preceding '\\'`)
      const entity: Open = { kind: start[1], at, offset: text.length }
      open.push(entity)
      at += start[0].length
      if (entity.kind !== 'Pre') continue
      const language = /^([^\s`]+)(?=\s)/.exec(source.slice(at))?.[1]
      if (language !== undefined) entity.language = language
      at += language?.length ?? 0
      if (source[at] === '\n') at++
    }
  }
  if (open.at(-1)?.kind === 'BlockQuote') endQuote()
  const left = open.at(-1)
  if (left) throw unclosed(left)
  return { text, entities }
}

const lineStart = (source: string, at: number) => at === 0 || source[at - 1] === '\n'
