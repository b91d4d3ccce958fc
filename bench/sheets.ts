import { setTimeout as delay } from 'node:timers/promises'
import { startSheets } from '../src/playground/sheets/server.ts'
import { talkTo } from '../test/playground/sheets/support.ts'
import { until } from '../test/start/launched.ts'
import { atMost, exactly, percentile, report, type Figure } from './figures.ts'
import { withPunctual } from './parts.ts'
import { changeAll, notShown, watch, type Call, type Change, type Load } from './sheets/changes.ts'
import { linkChats, type Linked, type World } from './sheets/links.ts'

const count = Number(process.argv[3] ?? 1_000)
const steady: Load = { minutes: Number(process.argv[4] ?? 5), chatPerMinute: 20, sheetPerMinute: 5 } // two of a hundred change in the chat
const quiet: Load = { minutes: 2, chatPerMinute: 0, sheetPerMinute: 10 } // nothing but the schedule sees these
const burstMs = 70_000
const latestMs = 120_000

/**
 * `npm run bench -- sheets [links] [minutes]`.
 * Linked chats of which some change each minute, in the chat and in the Sheet, at the default schedule and quota, which the stand-in
 * enforces: how long until the other side shows it, nothing refused, and what it costs. Then all of them have something to sync at once.
 */
export async function sheets(): Promise<boolean> {
  const stand = await startSheets()
  try {
    return await withPunctual(async running => {
      const world: World = { ...running, google: talkTo(stand) }
      const startedMs = Date.now()
      const links = await linkChats(world, count)
      console.log(`${count} Sheets linked and filled in ${Math.round((Date.now() - startedMs) / 1_000)} s …`)
      await delay(60_000 - Date.now() % 60_000) // what the set-up used is of no minute that counts
      await world.google.control('POST', '/quota', { enabled: true })
      const verdicts = [
        await phase(world, links, steady, `${steady.chatPerMinute} changes a minute in the chat, ${steady.sheetPerMinute} in the Sheet`),
        await phase(world, links, quiet, `${quiet.sheetPerMinute} changes a minute in the Sheet, none in the chat`),
        await burst(world, links),
      ]
      return verdicts.every(Boolean)
    }, { GOOGLE_SERVICE_ACCOUNT_KEY: JSON.stringify(stand.key), GOOGLE_API_ROOT: stand.rootUrl })
  } finally {
    await stand.stop()
  }
}

async function phase(world: World, links: Linked[], load: Load, title: string): Promise<boolean> {
  const changes: Change[] = []
  const since = await callsSoFar(world)
  const watching = new AbortController()
  const watched = watch(world, changes, watching.signal)
  try {
    await changeAll(world, links, load, changes)
    await until(async () => changes.every(({ seenAtMs }) => seenAtMs) && await unsynced(world) === 0 || null, () => '', latestMs).catch(() => undefined)
  } finally {
    watching.abort()
    await watched
  }
  const calls = await callsSince(world, since)
  const sides = (['chat', 'Sheet'] as const).flatMap(side => {
    const all = changes.filter(change => change.side === side)
    return all.length ? [...latency(side, all), ...cost(side, all, calls)] : []
  })
  return report(title, [
    ...sides,
    exactly('not shown by the Sheet', await notShown(world, changes), 0),
    ...used(calls),
  ])
}

function latency(side: Change['side'], changes: readonly Change[]): Figure[] {
  const name = side === 'chat' ? 'chat to Sheet' : 'Sheet to chat'
  const late = changes.map(({ madeAtMs, seenAtMs = Infinity }) => seenAtMs - madeAtMs)
  return [
    { name: `${name}: changes`, value: late.length },
    { name: `${name}: p50`, value: `${Math.round(percentile(late, 0.5))} ms` },
    atMost(`${name}: p95`, percentile(late, 0.95), latestMs, ' ms'),
    { name: `${name}: longest`, value: `${Math.round(Math.max(...late))} ms` },
  ]
}

function cost(side: Change['side'], changes: readonly Change[], calls: readonly Call[]): Figure[] {
  const ids = new Set(changes.map(({ link }) => link.spreadsheetId))
  const own = calls.filter(call => ids.has(call.ids.spreadsheetId ?? ''))
  const perRow = (kind: string) => (own.filter(call => kindOf(call) === kind).length / changes.length).toFixed(2)
  return [{ name: `calls per row changed in the ${side}`, value: `${perRow('read')} reads, ${perRow('write')} writes` }]
}

const kindOf = ({ method }: Call): 'read' | 'write' | 'list' =>
  !method.startsWith('spreadsheets.') ? 'list' : /\.(get|getByDataFilter)$/.test(method) ? 'read' : 'write'

/** By the minutes in which Google counts. */
function used(calls: readonly Call[]): Figure[] {
  const most = (kind: string) => Math.max(0, ...[...Map.groupBy(calls.filter(call => kindOf(call) === kind), ({ atMs }) => Math.floor(atMs / 60_000)).values()].map(({ length }) => length))
  return [
    { name: 'most in a minute', value: `${most('read')} reads, ${most('write')} writes` },
    { name: 'passes', value: calls.filter(({ method }) => method === 'files.list').length },
    exactly('refused (429)', calls.filter(({ code }) => code === 429).length, 0),
  ]
}

/** All at once, and Google fails for the one that waits longest: the others go on, who has waited longest first. */
async function burst(world: World, links: readonly Linked[]): Promise<boolean> {
  const since = await callsSoFar(world)
  const failing = links[0]!
  await world.google.control('POST', '/faults', { kind: 'error', code: 503, spreadsheetId: failing.spreadsheetId, count: 1_000 })
  await world.pool.query(`update sheet_links set changed = changed + 1, changed_at = now(), dirty_since = now() - random() * interval '10 minutes'`)
  await world.pool.query(`update sheet_links set dirty_since = now() - interval '10 minutes' where spreadsheet_id = $1`, [failing.spreadsheetId])
  const { rows } = await world.pool.query<{ id: string }>('select spreadsheet_id as id from sheet_links order by dirty_since')
  await delay(burstMs)
  const calls = await callsSince(world, since)
  await world.google.control('DELETE', '/faults')
  const taken = [...new Set(calls.filter(({ code, ids }) => code === 200 && ids.spreadsheetId).map(({ ids }) => ids.spreadsheetId!))]
  const place = new Map(rows.map(({ id }, at) => [id, at]))
  return report(`all ${count} at once, for ${burstMs / 1_000} s`, [
    { name: 'synced', value: taken.length },
    { name: 'left', value: await unsynced(world) },
    { name: 'tries of the one that fails', value: calls.filter(({ ids }) => ids.spreadsheetId === failing.spreadsheetId).length },
    atMost('most places out of order', Math.max(...taken.map((id, at) => Math.abs(place.get(id)! - 1 - at))), 8),
    ...used(calls),
  ])
}

/** Recorded answers are large: only those since the last list of changed files are asked for. */
const callsSoFar = async ({ google }: World) => ({ n: (await google.control<Call[]>('GET', '/calls?method=files.list')).at(-1)?.n ?? 0, atMs: Date.now() })
const callsSince = async ({ google }: World, { n, atMs }: { n: number, atMs: number }): Promise<Call[]> =>
  (await google.control<Call[]>('GET', `/calls?after=${n}`)).filter(call => call.atMs >= atMs)
const unsynced = async ({ pool }: World): Promise<number> => (await pool.query<{ count: number }>('select count(*)::int as count from sheet_links where changed <> synced')).rows[0]!.count
