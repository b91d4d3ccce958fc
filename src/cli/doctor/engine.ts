import { describeDuration } from '../../domain/wording.ts'
import { claimTtlMs } from '../../storage/claim.ts'
import { clockOffset } from '../../storage/engine.ts'
import { check, fault, isoMinute, note } from './finding.ts'

/** What is older than this waits for nobody. */
const graceMs = 30_000
const deadLettersForHours = 24
const skewMs = 2_000

export const engineChecks = [
  check('leases', ['pool'], async ({ pool, bots }) => {
    const { rows } = await pool.query<{ name: string }>('select name from leases where until > now()')
    const held = (name: string) => rows.some(row => row.name === name)
    return bots.flatMap(bot => [
      ...held(`poller:${bot}`) ? [] : [fault(`nobody receives messages for bot ${bot}: no process holds the lease poller:${bot}`, 'start the bot (role bot), and see its log')],
      ...held(`sweeper:${bot}`) ? [] : [fault(`nobody repairs what is missed for bot ${bot}: no process holds the lease sweeper:${bot}`, 'start the bot (role worker), and see its log')],
    ])
  }),

  check('receiving', ['pool'], async ({ pool }) => {
    const { rows } = await pool.query<{ name: string, trouble: string }>('select name, trouble from leases where until > now() and trouble is not null')
    return rows.map(({ name, trouble }) => fault(`${name} does not get through: ${trouble}`, 'as it says; it goes on trying'))
  }),

  check('inbox', ['pool'], async ({ pool }) => {
    const { rows: [row] } = await pool.query<{ open: number, since: number | null, unreplied: number }>(
      `select count(*) filter (where done_at is null)::int as open, min(received_at) filter (where done_at is null) as since,
         count(*) filter (where done_at is not null)::int as unreplied
       from inbox where (done_at is null or (reply is not null and replied_at is null)) and received_at < now() - $1 * interval '1 millisecond'`, [graceMs])
    return [
      ...row!.open ? [fault(`${row!.open} received messages were not worked off, the oldest from ${isoMinute(row!.since!)}`, 'see that a process with the bot role runs, and its log for "update failed"')] : [],
      ...row!.unreplied ? [fault(`${row!.unreplied} answers were not sent`, 'see the log for "reply not sent"; they go out by themselves once Telegram takes them')] : [],
    ]
  }),

  check('dead letters', ['pool'], async ({ pool }) => {
    const { rows } = await pool.query<{ seq: number, chat_id: number | null, done_at: number }>(
      `select i.seq, c.id as chat_id, i.done_at from inbox i left join chats c on c.bot = i.bot and c.tg_id = i.chat
       where i.failed and i.done_at > now() - $1 * interval '1 hour' order by i.seq`, [deadLettersForHours])
    return rows.map(row => fault(`message ${row.seq} of the inbox (chat ${row.chat_id ?? 'unknown'}) was given up at ${isoMinute(row.done_at)}: it had no effect, and the person was told`,
      `see the log for seq ${row.seq}; this line goes after ${deadLettersForHours} hours`))
  }),

  check('send gate', ['pool'], async ({ pool }) => {
    const { rows } = await pool.query<{ bot: number, paused_until: number, tat: number }>(
      'select bot, paused_until, tat from send_gate where greatest(paused_until, tat) > now()')
    const nowMs = Date.now()
    return rows.flatMap(row => [
      ...row.paused_until > nowMs ? [fault(`Telegram told bot ${row.bot} to pause: nothing is sent for ${describeDuration(row.paused_until - nowMs)}`, 'it goes on by itself; if this comes often, see who else sends with this token')] : [],
      ...row.tat > nowMs + graceMs ? [note(`bot ${row.bot} has sends queued for ${describeDuration(row.tat - nowMs)}`)] : [],
    ])
  }),

  check('sends in flight', ['pool'], async ({ pool }) => {
    const { rows } = await pool.query<{ reminder_id: number, chat_id: number, claimed_at: number }>(
      `select o.reminder_id, s.chat_id, s.claimed_at from steps s join occurrences o on o.id = s.occurrence_id join chats c on c.id = s.chat_id
       where s.state = 'sending' and c.state = 'active' and s.claimed_at < now() - $1 * interval '1 millisecond' order by s.claimed_at`, [claimTtlMs + graceMs])
    return rows.map(row => fault(`reminder ${row.reminder_id} (chat ${row.chat_id}) was being sent at ${isoMinute(row.claimed_at)}; what became of it is not known, and nobody has sent it again`,
      'see that a process with the worker role runs; it sends it again, marked as a repeat'))
  }),

  check('clock', ['pool'], async ({ pool, config }) => {
    const offsetMs = await clockOffset(pool)
    const { rows: [row] } = await pool.query<{ now: number }>('select clock_timestamp() as now')
    const ahead = Date.now() - row!.now
    return [
      ...offsetMs === 0 ? [] : config.clock === 'adjustable'
        ? [note(`the bot's time is ${describeDuration(offsetMs)} ahead, as set in the playground`)]
        : [fault(`the bot's time was moved by ${describeDuration(offsetMs)}, and PUNCTUAL_CLOCK is real: everything set meanwhile comes that much late`, 'update engine set clock_offset_ms = 0, then set those reminders anew')],
      ...Math.abs(ahead) < skewMs ? [] : [fault(`this machine's clock is ${describeDuration(Math.abs(ahead))} ${ahead > 0 ? 'ahead of' : 'behind'} the database's`, 'let both follow NTP')],
    ]
  }),
]
