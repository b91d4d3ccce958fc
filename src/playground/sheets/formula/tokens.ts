/** A formula's text in pieces that join to it again. An `address` is the reference without its tab; `lost` is one whose cells are gone. */
export type Token =
  | { kind: 'reference', text: string, address: string, sheet?: string }
  | { kind: 'text' | 'number' | 'lost' | 'name' | 'sign' | 'space' | 'unknown', text: string }

const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`
const pieces = new RegExp([
  String.raw`(?<text>"(?:[^"]|"")*")`,
  String.raw`(?<reference>(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[A-Za-z_]\w*))!)?(?<address>${cell}(?::(?:${cell}|\$?[A-Za-z]{1,3}))?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)(?![\w(.]))`,
  String.raw`(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)`,
  String.raw`(?<lost>#REF!)`,
  String.raw`(?<name>[A-Za-z_][\w.]*)`,
  String.raw`(?<sign><=|>=|<>|[-+*/^&=<>(),;:%])`,
  String.raw`(?<space>\s+)`,
  String.raw`(?<unknown>.)`,
].join('|'), 'gsu')

export function tokensOf(formula: string): Token[] {
  return [...formula.matchAll(pieces)].map(({ 0: text, groups = {} }) => {
    if (groups.reference !== undefined) {
      const sheet = groups.quoted?.replaceAll("''", "'") ?? groups.plain
      return { kind: 'reference', text, address: groups.address!, ...(sheet !== undefined && { sheet }) }
    }
    const kind = (['text', 'number', 'lost', 'name', 'sign', 'space'] as const).find(name => groups[name] !== undefined) ?? 'unknown'
    return { kind, text }
  })
}
