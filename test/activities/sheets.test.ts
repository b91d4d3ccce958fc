import { deepEqual, equal } from 'node:assert/strict'
import { after, test } from 'node:test'
import { createSheetsActivities } from '../../src/activities/sheets.ts'
import { daily, linkedChats } from '../sheets/linked.ts'

const chats = await linkedChats()
after(() => chats.stop())

const limits = { perUser: 6_000, perProject: 30_000 }
function worker(more: { perUser?: number } = {}) {
  const faults: (string | null)[] = []
  const { key, rootUrl } = chats.world.stand
  const activities = createSheetsActivities({
    pool: chats.pool, clock: chats.clock, key, rootUrl, limits: { ...limits, ...more }, heartbeat: () => undefined, stopping: new AbortController().signal, patienceMs: 0,
    onSynced: ({ fault }) => { faults.push(fault) },
  })
  return { ...activities, faults }
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
