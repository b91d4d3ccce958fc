/** One cell that both sides may change. */
export interface Cell {
  /** What the chat says, and so what the Sheet is to show in the end. */
  chat: string
  /** What the chat said when both sides agreed last: it is ahead where it says something else now. */
  agreed: string
  /** What the Sheet said when it was read last. */
  seen: string
  /** Typed in the Sheet and not read yet; `means` is what the chat is to make of it, null: nothing. */
  typed: { raw: string, means: string | null } | null
}

/** A row that the bot keeps, as both sides are to have it. */
export interface Entry {
  tab: 'Reminders' | 'Answers'
  cells: Record<string, Cell>
  /** In a column of the person's own. */
  note: string
  /** 'perhaps': it was removed while a write was under way, which may have hit it. */
  removed: 'no' | 'perhaps' | 'yes'
  isDeletedInChat: boolean
  /** What was typed and not taken: it must come to be seen in the row's Status. */
  owed: string[]
  /** All that its first cell ever said, which no other row ever says. */
  said: Set<string>
}

export const cell = (chat: string): Cell => ({ chat, agreed: chat, seen: chat, typed: null })

export const isAhead = ({ chat, agreed }: Cell): boolean => chat !== agreed

export const entry = (tab: Entry['tab'], values: Record<string, string>, note = ''): Entry => ({
  tab, cells: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, cell(value)])), note, removed: 'no', isDeletedInChat: false, owed: [], said: new Set([values.Text!]),
})

export const isLiving = ({ removed, isDeletedInChat }: Entry): boolean => removed === 'no' && !isDeletedInChat

export function change(one: Entry, name: string, value: string): void {
  one.cells[name]!.chat = value
  if (name === 'Text') one.said.add(value)
}

export function type(one: Entry, name: string, raw: string, means: string | null): void {
  one.cells[name]!.typed = { raw, means }
  if (name === 'Text') one.said.add(raw)
}

/** The Sheet was read: what was typed counts, unless the chat had changed the cell too. */
export function read(one: Entry): void {
  const taken: [string, string][] = []
  for (const [name, each] of Object.entries(one.cells)) {
    const { typed, chat, seen } = each
    if (!typed) continue
    Object.assign(each, { typed: null, seen: typed.raw })
    if (typed.raw === seen || typed.raw === chat || one.isDeletedInChat) continue
    if (typed.means === null || isAhead(each)) one.owed.push(typed.raw)
    else taken.push([name, typed.means])
  }
  if (taken.some(([name]) => name === 'When')) taken.unshift(['State', 'active']) // a new time wakes what is paused
  for (const [name, means] of taken) Object.assign(one.cells[name]!, { chat: means, agreed: means })
}

/** What a row of the Sheet says when it was read. */
export function shows(one: Entry, said: (name: string) => string): void {
  for (const [name, each] of Object.entries(one.cells)) if (said(name) === each.chat) each.agreed = each.seen = each.chat
  one.owed = one.owed.filter(raw => !said('Status').includes(raw))
}
