import { removeLink, type SheetLink } from '../storage/sheetLinks.ts'
import type { SyncDeps } from './sync.ts'
import { tabs } from './tabs.ts'

/** The last of an unlinking: our tabs go, then the link. A spreadsheet must keep one tab, so it gets an empty one where it has no other. */
export async function deleteTabs({ pool, google, keep }: Pick<SyncDeps, 'pool' | 'google' | 'keep'>, link: SheetLink): Promise<void> {
  const there = await google.listTabs(link.spreadsheet_id)
  const ours = Object.values(tabs).filter(({ sheetId }) => there.some(tab => tab.sheetId === sheetId))
  await keep()
  if (ours.length) {
    await google.change(link.spreadsheet_id, [
      ...ours.length === there.length ? [{ addSheet: {} }] : [],
      ...ours.map(({ sheetId }) => ({ deleteSheet: { sheetId } })),
    ])
  }
  await removeLink(pool, link.id)
}
