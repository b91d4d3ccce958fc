import type { MessageEntity } from '@grammyjs/types'
import { byteOffset, checkedLink, EntityError, type FormattedText } from './parsing.ts'

const ends: Record<string, string> = { _: '_', '*': '*', '`': '`', '[': ']' }

/** `parse_mode: Markdown`, the legacy one: nothing nests, and a backslash helps only outside. */
export function parseMarkdown(source: string): FormattedText {
  const entities: MessageEntity[] = []
  let text = ''
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!
    if (character === '\\' && '_*`['.includes(source[at + 1] ?? ' ')) text += source[++at]!
    else if (!(character in ends)) text += character
    else {
      const pre = source.startsWith('```', at)
      const mark = pre ? '```' : ends[character]!
      const from = at + (pre ? 3 : 1)
      const to = source.indexOf(mark, from)
      if (to < 0) throw new EntityError(`Can't find end of the entity starting at byte offset ${byteOffset(source, at)}`)
      const inside = source.slice(from, to)
      at = to + mark.length - 1
      const place = (content: string) => ({ offset: text.length, length: content.length })
      if (pre) {
        const [, language, body] = /^(?:(\S+)\n|\n)?([^]*)$/.exec(inside)!
        entities.push({ type: 'pre', ...place(body!), ...(language !== undefined && { language }) })
        text += body!
        continue
      }
      if (character === '[') {
        const link = /^\(([^)]*)\)/.exec(source.slice(at + 1))
        const url = checkedLink(link?.[1] ?? inside)
        if (link) at += link[0].length
        if (url !== undefined && inside !== '') entities.push({ type: 'text_link', ...place(inside), url })
      } else if (inside !== '') entities.push({ type: character === '_' ? 'italic' : character === '*' ? 'bold' : 'code', ...place(inside) })
      text += inside
    }
  }
  return { text, entities: entities.filter(entity => entity.length > 0) }
}
