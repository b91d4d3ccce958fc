import type { MessageEntity } from '@grammyjs/types'

/** Offsets and lengths in UTF-16 code units, as JavaScript's. */
export interface FormattedText { text: string, entities: MessageEntity[] }

/** What a parser cannot read; the wording of tdlib's MessageEntity.cpp. */
export class EntityError extends Error {}

/** tdlib counts bytes of UTF-8 where it names a place. */
export const byteOffset = (text: string, index: number): number => Buffer.byteLength(text.slice(0, index))

/** A link as the server would keep it; what is none makes no entity. */
export function checkedLink(url: string): string | undefined {
  if (/^(https?|ftp|tg|ton|tonsite|mailto|tel):/i.test(url)) return URL.canParse(url) ? url.trim() : undefined
  return /^[^\s/?#.]+(\.[^\s/?#.]+)+([/?#]\S*)?$/.test(url) ? `http://${url}` : undefined
}
