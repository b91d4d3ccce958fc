import { readFileSync } from 'node:fs'
import pg from 'pg'
import { canonicalZone } from '../../domain/zone.ts'
import { parseCsv } from './csv.ts'
import { legacyTime } from './time.ts'

/** A row of the old table as it was found. */
export interface LegacyRow { at: string, id: string, time: string, zone: string }

/** A row that can be taken over; `zone` null where the old one cannot serve. */
export interface LegacyUser { userId: number, time: string, zone: string | null }

const columns = ['telegram_user_id', 'reminder_time', 'reminder_timezone']

export class UnreadableSource extends Error { override name = 'UnreadableSource' }

/** Nulls as files write them. */
const value = (field: string | null | undefined): string => /^(?:\\N|null|none)$/i.test(field?.trim() ?? '') ? '' : field?.trim() ?? ''

/** With a header, in any order and among other columns; without one, the three in their order. */
export function rowsOfCsv(file: string): LegacyRow[] {
  const [first, ...rest] = parseCsv(read(file))
  if (!first) return []
  const header = first.fields.map(field => field.toLowerCase())
  const named = columns.map(column => header.indexOf(column))
  const headless = /^\d+$/.test(first.fields[0] ?? '')
  if (!headless && named.includes(-1)) throw new UnreadableSource(`${file} needs a first line that names the columns ${columns.join(', ')}; it has ${first.fields.join(', ')}.`)
  const places = headless ? [0, 1, 2] : named
  return (headless ? [first, ...rest] : rest).map(({ line, fields }) => {
    const [id, time, zone] = places.map(place => value(fields[place]))
    return { at: `line ${line}`, id: id!, time: time!, zone: zone! }
  })
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UnreadableSource(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}

/** The table `users` of the old bot's database; it is only read. */
export async function rowsOfDatabase(url: string): Promise<LegacyRow[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows } = await client.query<Record<string, string | null>>(`select ${columns.map(column => `${column}::text`).join(', ')} from users order by 1`)
    return rows.map((row, i) => ({ at: `row ${i + 1}`, id: value(row['telegram_user_id']), time: value(row['reminder_time']), zone: value(row['reminder_timezone']) }))
  } catch (error) {
    throw new UnreadableSource(`The old table cannot be read: ${(error as Error).message || (error as { code?: string }).code}.`)
  } finally {
    await client.end()
  }
}

/** What is wrong with a row, in words, where it cannot be taken over. */
export function judge(row: LegacyRow): LegacyUser | string {
  const userId = Number(row.id)
  if (!/^\d+$/.test(row.id) || userId === 0 || !Number.isSafeInteger(userId)) return `${JSON.stringify(row.id)} is no Telegram user id`
  const time = legacyTime(row.time)
  return time === null ? `${JSON.stringify(row.time)} is no time of day` : { userId, time, zone: canonicalZone(row.zone) }
}
