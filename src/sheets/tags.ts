/** A reminder's tags are the #words of its text, so that they are the same in chat and Sheet. */
const tag = /(?<![\p{L}\p{N}_#&])#([\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*)/gu

export const tagsOf = (text: string): string[] => [...new Set([...text.matchAll(tag)].map(match => match[1]!))]

/** "work, #home" as typed. */
export const tagsIn = (typed: string): string[] => [...new Set(typed.split(/[\s,;#]+/u).filter(word => /\p{L}/u.test(word)).map(word => word.replaceAll(/[^\p{L}\p{N}_]/gu, '_')))]

/** The text with these tags and no others; what stays keeps its place. */
export function withTags(text: string, tags: readonly string[]): string {
  const kept = text.replace(tag, (whole, name: string) => tags.includes(name) ? whole : '').replaceAll(/ {2,}/g, ' ').trim()
  const added = tags.filter(name => !tagsOf(kept).includes(name)).map(name => `#${name}`)
  return [kept, ...added].filter(Boolean).join(' ')
}
