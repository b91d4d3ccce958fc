import { describeDuration } from '../../domain/wording.ts'
import { check, fault, note } from './finding.ts'

const recentMs = 10 * 60_000
const manyPending = 100

export const telegramChecks = [
  check('bot', ['api', 'pool'], async ({ bots: [bot], pool }) => {
    const { rows } = await pool.query<{ id: number, bot: number }>(
      `select distinct c.id, c.bot from chats c join reminders r on r.chat_id = c.id where c.bot <> $1 and r.state = 'active' order by c.id`, [bot])
    return rows.map(row => fault(`chat ${row.id} belongs to bot ${row.bot}, and BOT_TOKEN is of bot ${bot}, which may not write there`, `run with the token of bot ${row.bot}`))
  }),

  check('webhook', ['api'], async ({ api, config: { telegram } }) => {
    const { url = '', pending_update_count, last_error_date, last_error_message } = await api.getWebhookInfo()
    const wanted = telegram.webhook?.url ?? ''
    if (url && !wanted) return [fault('a webhook is set for this bot elsewhere, so polling receives nothing', 'stop that program and start the bot once with --take-over, or set WEBHOOK_URL')]
    if (url !== wanted) return [fault(`Telegram ${url ? 'calls another webhook than WEBHOOK_URL' : 'has no webhook for this bot'}`, 'start the bot again: it sets its webhook; see that no other program uses this token')]
    const failedMs = wanted && last_error_date ? Date.now() - last_error_date * 1_000 : Infinity
    return [
      ...failedMs < recentMs ? [fault(`Telegram could not reach WEBHOOK_URL ${describeDuration(failedMs)} ago: ${last_error_message ?? 'no reason given'}`, 'see that the address leads to PORT of this bot, with a valid certificate')] : [],
      ...pending_update_count > manyPending ? [note(`${pending_update_count} updates wait at Telegram`)] : [],
    ]
  }),
]
