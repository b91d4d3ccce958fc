import type { MessageEntity } from '@grammyjs/types'
import { byteOffset, checkedLink, EntityError, type FormattedText } from './parsing.ts'

const simpleTags: Record<string, MessageEntity['type']> = {
  b: 'bold', strong: 'bold', i: 'italic', em: 'italic', u: 'underline', ins: 'underline', s: 'strikethrough', strike: 'strikethrough', del: 'strikethrough',
  'tg-spoiler': 'spoiler', span: 'spoiler', code: 'code', pre: 'pre', blockquote: 'blockquote', a: 'text_link', 'tg-emoji': 'custom_emoji',
}
const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }

interface Open { tag: string, attributes: Record<string, string>, offset: number }

/** `parse_mode: HTML`, with the refusals of tdlib's `parse_html`. */
export function parseHtml(source: string): FormattedText {
  const entities: MessageEntity[] = []
  const open: Open[] = []
  let text = ''
  for (let at = 0; at < source.length;) {
    if (source[at] === '&') {
      const reference = /^&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot));?/i.exec(source.slice(at, at + 12))
      text += reference ? decoded(reference) : '&'
      at += reference?.[0].length ?? 1
    } else if (source[at] !== '<') text += source[at++]!
    else if (source[at + 1] === '/') {
      const tag = open.pop()
      if (!tag) throw new EntityError(`Unexpected end tag at byte offset ${byteOffset(source, at)}`)
      at = readEndTag(source, at, tag)
      close(tag, text, open, entities)
    } else {
      const { end, ...tag } = readStartTag(source, at)
      open.push({ ...tag, offset: text.length })
      at = end
    }
  }
  const unclosed = open.at(-1)
  if (unclosed) throw new EntityError(`Can't find end tag corresponding to start tag "${unclosed.tag}"`)
  return { text, entities }
}

function decoded([whole, hexadecimal, decimal, name]: RegExpExecArray): string {
  if (name !== undefined) return named[name.toLowerCase()]!
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  return code > 0 && code < 0x10ffff ? String.fromCodePoint(code) : whole
}

function readStartTag(source: string, at: number): { tag: string, attributes: Record<string, string>, end: number } {
  const place = () => byteOffset(source, at)
  const name = /^<([^\s>]*)(?=[\s>])/.exec(source.slice(at))?.[1]
  if (name === undefined) throw new EntityError(`Unclosed start tag at byte offset ${place()}`)
  const tag = name.toLowerCase()
  if (!Object.hasOwn(simpleTags, tag)) throw new EntityError(`Unsupported start tag "${tag}" at byte offset ${place()}`)
  const attributes: Record<string, string> = {}
  const attribute = /\s*(?:(>)|([^\s=>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)))?)/y
  attribute.lastIndex = at + 1 + name.length
  for (;;) {
    const match = attribute.exec(source)
    if (!match) throw new EntityError(`Unclosed start tag "${tag}" at byte offset ${place()}`)
    if (match[1]) break
    const value = match[3] ?? match[4] ?? match[5]
    if (value === undefined && match[2] !== 'expandable') throw new EntityError(`Expected equal sign in declaration of an attribute of the tag "${tag}" at byte offset ${place()}`)
    attributes[match[2]!.toLowerCase()] = parseHtmlText(value ?? '')
  }
  if (tag === 'span' && attributes.class !== 'tg-spoiler') throw new EntityError(`Tag "span" must have class "tg-spoiler" at byte offset ${place()}`)
  return { tag, attributes, end: attribute.lastIndex }
}

const parseHtmlText = (value: string) => value.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot));?/gi, (...match) => decoded(match as unknown as RegExpExecArray))

function readEndTag(source: string, at: number, { tag }: Open): number {
  const match = /^<\/([^\s>]*)\s*>/.exec(source.slice(at))
  if (!match) throw new EntityError(`Unclosed end tag at byte offset ${byteOffset(source, at)}`)
  const found = match[1]!.toLowerCase()
  if (found !== '' && found !== tag) throw new EntityError(`Unmatched end tag at byte offset ${byteOffset(source, at)}, expected "</${tag}>", found "</${found}>"`)
  return at + match[0].length
}

function close({ tag, attributes, offset }: Open, text: string, open: Open[], entities: MessageEntity[]): void {
  const place = { offset, length: text.length - offset }
  if (place.length === 0) return
  const type = simpleTags[tag]!
  const language = /^language-(.+)$/.exec(attributes.class ?? '')?.[1]
  if (type === 'text_link') {
    const url = checkedLink(attributes.href ?? text.slice(offset))
    if (url !== undefined) entities.push({ type, ...place, url })
  } else if (type === 'custom_emoji') entities.push({ type, ...place, custom_emoji_id: attributes['emoji-id'] ?? '' })
  else if (type === 'code' && language !== undefined && open.at(-1)?.tag === 'pre' && open.at(-1)!.offset === offset) {
    open.at(-1)!.attributes.class = `language-${language}`
  } else if (type === 'pre') entities.push({ type, ...place, ...(language !== undefined && { language }) })
  else entities.push({ type: type === 'blockquote' && 'expandable' in attributes ? 'expandable_blockquote' : type, ...place } as MessageEntity)
}
