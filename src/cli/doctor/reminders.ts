import { nextOccurrence } from '../../domain/recurrence.ts'
import { isZone, localToInstant, tzdbVersion } from '../../domain/zone.ts'
import { reminderColumns, ruleOf, type Reminder } from '../../storage/reminders.ts'
import { plannedWithOtherData, unplanned, type PlannedElsewhere } from '../../storage/repair.ts'
import { newestZoneData } from '../../storage/zoneData.ts'
import { check, fault, isoMinute, note, type Finding } from './finding.ts'

const place = ({ id, chat_id }: { id: number, chat_id: number }) => `reminder ${id} (chat ${chat_id})`

export const reminderChecks = [
  check('planned', ['pool'], async ({ pool }) =>
    (await unplanned(pool)).map(row => fault(`${place(row)} is active, and nothing is planned for it`, 'npm run -s cli -- reconcile'))),

  check('zones', ['pool'], async ({ pool }) => {
    const { rows } = await pool.query<{ id: number, chat_id: number, zone: string }>(`select id, chat_id, zone from reminders where state in ('active', 'paused') order by id`)
    const { rows: chats } = await pool.query<{ id: number, zone: string }>('select id, zone from chats where zone is not null order by id')
    const fix = 'the person sets it anew with /timezone'
    return [
      ...rows.filter(row => !isZone(row.zone)).map(row => fault(`${place(row)} has the zone ${JSON.stringify(row.zone)}, which zone data ${tzdbVersion} does not know`, fix)),
      ...chats.filter(row => !isZone(row.zone)).map(row => fault(`chat ${row.id} has the zone ${JSON.stringify(row.zone)}, which zone data ${tzdbVersion} does not know`, fix)),
    ]
  }),

  check('rules', ['pool'], async ({ pool, nowMs }) => {
    const { rows } = await pool.query<Reminder>(`select ${reminderColumns} from reminders r where state = 'active' order by id`)
    return rows.filter(row => isZone(row.zone) && !readable(row, nowMs)).map(row => fault(`${place(row)} has a rule that cannot be read`, 'the person sets it anew'))
  }),

  check('zone data', ['pool'], async ({ pool }) => {
    const newest = await newestZoneData(pool)
    return [
      newest !== null && newest > tzdbVersion
        ? fault(`this release has zone data ${tzdbVersion}, and one with the newer ${newest} has run on this database`, 'run the newer release; until then it moves nothing that the newer one planned')
        : note(`zone data ${tzdbVersion}`),
      ...(await plannedWithOtherData(pool)).flatMap(zoneDataFinding),
    ]
  }),

  check('suspended chats', ['pool'], async ({ pool }) => {
    const { rows } = await pool.query<{ id: number, state_reason: string | null, reminders: number }>(
      `select c.id, c.state_reason, count(*)::int as reminders from chats c join reminders r on r.chat_id = c.id
       where c.state = 'suspended' and r.state = 'active' group by c.id order by c.id`)
    return rows.map(row => fault(`chat ${row.id} is suspended with ${row.reminders} active reminders: ${row.state_reason ?? 'no reason kept'}`,
      'the person unblocks the bot (a group takes it back) and writes to it; until then it is kept'))
  }),

  check('at rest', ['pool'], async ({ pool }) => {
    const { rows: [row] } = await pool.query<{ paused: number, drafts: number }>(
      `select (select count(*) from reminders where state = 'paused')::int as paused, (select count(*) from drafts)::int as drafts`)
    return [
      ...row!.paused ? [note(`paused by their people: ${row!.paused} reminders`)] : [],
      ...row!.drafts ? [note(`waiting for their people to tell a zone, a time or a text: ${row!.drafts} messages`)] : [],
    ]
  }),
]

function readable(reminder: Reminder, nowMs: number): boolean {
  try {
    nextOccurrence(ruleOf(reminder), nowMs)
    return true
  } catch {
    return false
  }
}

/** Only where the two releases disagree about this very slot. */
function zoneDataFinding(row: PlannedElsewhere): Finding[] {
  const newer = row.tzdb > tzdbVersion
  if (newer) return [fault(`${place(row)} was planned with zone data ${row.tzdb}, and this release has the older ${tzdbVersion}`, 'run the newer release')]
  const dueAtMs = isZone(row.zone) ? localToInstant(row.slot, row.zone) : row.due_at
  if (dueAtMs === row.due_at) return []
  return [fault(`${place(row)} is planned for ${isoMinute(row.due_at)} with zone data ${row.tzdb}; ${tzdbVersion} says ${isoMinute(dueAtMs)}`, 'npm run -s cli -- reconcile')]
}
