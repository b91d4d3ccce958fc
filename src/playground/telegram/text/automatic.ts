import type { MessageEntity } from '@grammyjs/types'
import { countryDomains, genericDomains } from './domains.ts'

/**
 * What Telegram marks by itself; the expressions are those that tdlib's MessageEntity.cpp states in its comments.
 * Earlier kinds win where two would overlap.
 */
const link = String.raw`(?:(?:https?|ftp|tg|tonsite):\/\/[^\s<>"'«»]+|(?<![\p{L}\p{N}_.@/:-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+(?:${genericDomains}|${countryDomains})(?![\p{L}\p{N}_-])(?::\d{1,5})?(?:[/?#][^\s<>"'«»]*)?)`
const kinds: [MessageEntity['type'], RegExp][] = [
  ['email', /(?<![\p{L}\p{N}_.+-])[a-z0-9_.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\p{L}\p{N}_])/giu],
  ['url', new RegExp(link, 'giu')],
  ['mention', /(?<![\p{L}\p{N}_])@[a-zA-Z0-9_]{2,32}(?![\p{L}\p{N}_])/gu],
  ['bot_command', /(?<![\p{L}\p{N}_/<>])\/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/gu],
  ['hashtag', /(?<![\p{L}\p{Nd}_])#(?=[\p{Nd}_]*\p{L})[\p{L}\p{Nd}_]{1,256}(?![\p{L}\p{Nd}_]*#)/gu],
  ['cashtag', /(?<![\p{L}\p{Nd}_$])\$(?:1INCH|[A-Z]{1,8})(?![\p{L}\p{Nd}_$])/gu],
]

/** Entities that may not hold or touch others: nothing is marked inside them. */
const closed = new Set(['pre', 'code', 'text_link', 'text_mention', 'custom_emoji', 'mention', 'hashtag', 'cashtag', 'bot_command', 'url', 'email', 'phone_number'])

export function automaticEntities(text: string, given: readonly MessageEntity[]): MessageEntity[] {
  if (!/[@/#$.]/.test(text)) return []
  const taken = given.filter(entity => closed.has(entity.type)).map(({ offset, length }) => ({ offset, length }))
  const found: MessageEntity[] = []
  for (const [type, expression] of kinds) {
    for (const match of text.matchAll(expression)) {
      const matched = type === 'url' ? withoutTail(match[0]) : match[0]
      const place = { offset: match.index, length: matched.length }
      if (taken.some(other => place.offset < other.offset + other.length && other.offset < place.offset + place.length)) continue
      taken.push(place)
      found.push({ type, ...place } as MessageEntity)
    }
  }
  return found.sort((a, b) => a.offset - b.offset)
}

/** Punctuation that ends a sentence does not belong to the link in it, nor does a bracket that was opened before it. */
function withoutTail(url: string): string {
  const cut = url.replace(/[.,:;!?'"…]+$/u, '')
  const unbalanced = cut.endsWith(')') && cut.split('(').length < cut.split(')').length
  return unbalanced ? withoutTail(cut.slice(0, -1)) : cut
}
