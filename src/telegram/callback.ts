/** Buttons and their arguments. A name is frozen once released: messages with old buttons live for years. */
const presses = {
  done: ['occurrence'],
  undone: ['occurrence'],
  snooze: ['occurrence', 'by'],
  other: ['occurrence'],
  alldone: [],
  retime: ['reminder'],
  delete: ['reminder'],
  pause: ['reminder'],
  resume: ['reminder'],
  why: ['reminder', 'page'],
  item: ['reminder', 'page'],
  list: ['page'],
  listed: ['change', 'reminder', 'page'],
  carded: ['change', 'reminder', 'page'],
  pick: ['change', 'page'],
  every: ['change'],
  undo: ['undo'],
  take: ['draft', 'offer'],
  zone: ['zone'],
  move: ['zone'],
  forget: ['answer'],
  set: ['setting', 'value'],
  keep: ['zone'],
  lost: ['reminder', 'slot', 'choice'],
  answer: ['occurrence', 'value'],
  answering: ['occurrence'],
  reanswer: ['answerId'],
  addto: ['answerId'],
  unanswer: ['answerId'],
  categorise: ['answerId', 'item'],
  category: ['answerId', 'item', 'category'],
  asks: ['reminder'],
  kind: ['reminder', 'kind'],
  book: ['view'],
  checkins: ['view'],
  opened: ['answerId'],
  chart: ['chart', 'view'],
  csv: ['view'],
  weekly: [],
  sheet: ['act'],
} as const

type Presses = typeof presses
export type PressName = keyof Presses
export type Press = { [Name in PressName]: { name: Name } & Record<Presses[Name][number], string> }[PressName]

/** Telegram refuses callback data over 64 bytes. */
const limitBytes = 64

export function pack<Name extends PressName>(name: Name, args: Record<Presses[Name][number], string | number>): string {
  const data = [name, ...presses[name].map(key => (args as Record<string, string | number>)[key])].join('|')
  if (Buffer.byteLength(data) > limitBytes) throw new Error(`Callback data of "${name}" is over ${limitBytes} bytes.`)
  return data
}

const numbers = new Set(['occurrence', 'reminder', 'page', 'undo', 'draft', 'offer', 'answerId', 'item'])

/** Undefined for data that no release has written: a client may send what it likes. */
export function unpack(data: string): Press | undefined {
  const [name, ...values] = data.split('|')
  const keys = presses[name as PressName] as readonly string[] | undefined
  if (!keys || keys.length !== values.length) return undefined
  if (keys.some((key, i) => numbers.has(key) && !/^\d{1,15}$/.test(values[i]!))) return undefined
  return { name, ...Object.fromEntries(keys.map((key, i) => [key, values[i]])) } as Press
}
