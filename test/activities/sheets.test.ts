import { deepEqual, equal } from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { createSheetsActivities } from '../../src/activities/sheets.ts'
import { findLink } from '../../src/storage/sheetLinks.ts'
import { releaseLink, takeLink } from '../../src/storage/sheetWork.ts'
import { daily, linkedChats } from '../sheets/linked.ts'

const chats = await linkedChats()
after(() => chats.stop())

const limits = { perUser: 6_000, perProject: 30_000 }
function worker(more: { perUser?: number } = {}) {
  const faults: (string | null)[] = []
  const links: number[] = []
  const { key, rootUrl } = chats.world.stand
  const activities = createSheetsActivities({
    pool: chats.pool, clock: chats.clock, key, rootUrl, limits: { ...limits, ...more }, heartbeat: () => undefined, stopping: new AbortController().signal, patienceMs: 0,
    onSynced({ link, fault }) {
      links.push(link)
      faults.push(fault)
    },
  })
  return { ...activities, faults, links }
}
const drain = async ({ syncNext }: Pick<ReturnType<typeof worker>, 'syncNext'>) => { while (await syncNext()) { /* until none is left */ } }
const ready = () => chats.pool.query(`update sheet_links set next_at = '-infinity', changed_at = now() - interval '1 minute'`)
const texts = async (linked: Awaited<ReturnType<typeof chats.link>>) => (await linked.rows()).map(({ Text }) => Text)

test('two workers side by side sync each Sheet once, and no row comes twice', async () => {
  const links = await Promise.all(['a', 'b', 'c', 'd'].map(text => chats.link(text)))
  for (const { chatId } of links) await chats.remind(chatId, daily, 'new')
  await ready()
  await Promise.all([drain(worker()), drain(worker()), drain(worker())])
  deepEqual(await Promise.all(links.map(texts)), [['a', 'new'], ['b', 'new'], ['c', 'new'], ['d', 'new']])
})

test('a Sheet that Google fails for does not hold up another, and is right after the next try', async () => {
  const [first, second] = [await chats.link('a'), await chats.link('b')]
  await chats.remind(first.chatId, daily, 'x')
  await chats.remind(second.chatId, daily, 'y')
  await first.fault({ kind: 'error', code: 503, method: 'spreadsheets.values.batchUpdateByDataFilter' })
  await ready()
  const one = worker()
  await drain(one)
  deepEqual([await texts(first), await texts(second)], [['a'], ['b', 'y']])
  equal(one.faults.includes('away'), true)
  await ready()
  await drain(one)
  deepEqual(await texts(first), ['a', 'x'])
})

/** Each has something to sync, the first for longest. */
async function waiting(...texts: string[]) {
  const links = []
  for (const text of texts) links.push(await chats.link(text))
  for (const [at, { linkId }] of links.entries()) {
    await chats.pool.query(`update sheet_links set changed = changed + 1, changed_at = now() - interval '1 minute', dirty_since = now() - interval '1 hour' + $2 * interval '1 minute' where id = $1`, [linkId, at])
  }
  return links
}

test('many Sheets wait at once: who waits longest does not come first, or one that fails again and again keeps the others waiting', async t => {
  const nothingWaits = async () => {
    await chats.world.control('DELETE', '/faults')
    await ready()
    await drain(worker())
  }
  await nothingWaits()
  t.after(nothingWaits)
  const [failing, ...others] = await waiting('a', 'b', 'c', 'd')
  await failing!.fault({ kind: 'error', code: 503, count: 100 })
  const one = worker()
  await one.syncNext()
  await chats.pool.query('update sheet_links set next_at = now() where id = $1', [failing!.linkId])
  await drain(one)
  deepEqual(one.links, [failing!, ...others, failing!].map(({ linkId }) => linkId))
})

test('a chat that changes during each of its syncs comes before those that wait', async () => {
  await ready()
  await drain(worker())
  const [busy, other] = await waiting('a', 'b')
  const claim = randomUUID()
  equal(await takeLink(chats.pool, claim, 60_000), busy!.linkId)
  const { changed } = (await findLink(chats.pool, busy!.linkId))!
  await chats.remind(busy!.chatId, daily, 'meanwhile')
  await releaseLink(chats.pool, busy!.linkId, claim, { synced: changed })
  await chats.pool.query(`update sheet_links set changed_at = now() - interval '1 minute'`)
  const one = worker()
  await drain(one)
  deepEqual(one.links, [other!.linkId, busy!.linkId])
})

test('too many requests: everybody waits as long as Google says, then it goes on', async () => {
  const linked = await chats.link('a')
  await chats.remind(linked.chatId, daily, 'x')
  await linked.fault({ kind: 'error', code: 429, retryAfterSeconds: 1, method: 'spreadsheets.values.batchUpdateByDataFilter' })
  await ready()
  const one = worker()
  await drain(one)
  deepEqual(one.faults, ['quota'])
  const startedAtMs = Date.now()
  await ready()
  await drain(one)
  deepEqual(await texts(linked), ['a', 'x'])
  equal(Date.now() - startedAtMs > 500, true)
})

test('a key that is revoked pauses no Sheet, is told to the operator, and all goes on when it is good again', async () => {
  const linked = await chats.link('a')
  await chats.remind(linked.chatId, daily, 'x')
  await ready()
  await chats.world.control('POST', '/account', { revoked: true })
  await drain(worker())
  const trouble = async () => (await chats.pool.query<{ trouble: string | null }>('select trouble from sheet_account')).rows.map(row => row.trouble)
  deepEqual(await trouble(), ['Google refuses the service account key'])
  await chats.world.control('POST', '/account', { revoked: false })
  const again = worker()
  await again.lookForChanges()
  await ready()
  await drain(again)
  deepEqual([await trouble(), await texts(linked)], [[null], ['a', 'x']])
})

test('only what people changed is looked at again: our own writes are not', async () => {
  const linked = await chats.link('a')
  const one = worker()
  await one.lookForChanges()
  await ready()
  await drain(one)
  equal(await one.lookForChanges(), 0)
  equal(await one.syncNext(), false)
  await linked.edit('A2', 'from the Sheet')
  equal(await one.lookForChanges(), 1)
  await drain(one)
  equal((await linked.all())[0]!.text, 'from the Sheet')
  await ready()
  await drain(one)
  equal(await one.lookForChanges(), 0)
})
