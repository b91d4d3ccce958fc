import type { Client } from '@temporalio/client'
import { describeDuration } from '../../domain/wording.ts'
import { isStuck, lookAtSleeper } from '../../sleepers.ts'
import { armedChats, type ArmedChat } from '../../storage/repair.ts'
import { namespaceId } from '../../temporal.ts'
import { deliverQueue, planQueue } from '../../workflows/contract.ts'
import { check, fault, isoMinute, note, type Finding } from './finding.ts'

/** A poller asks again within 70 s; Temporal remembers it for five minutes. */
const pollerGoneMs = 90_000
const overdueMs = 30_000
const mostSleepers = 1_000
const atOnce = 20

const queueTypes = { workflow: 1, activity: 2 }

export const temporalChecks = [
  check('namespace', ['client', 'pool'], async ({ client, pool, config }) => {
    const { rows: [row] } = await pool.query<{ namespace_id: string | null }>('select namespace_id from engine')
    if (row!.namespace_id === null || row!.namespace_id === await namespaceId(client)) return []
    return [fault(`the Temporal namespace "${config.temporal.namespace}" is another one than the sleepers were started in`, 'if it is meant (a new or restored server), start the bot: it arms everybody anew; else set TEMPORAL_ADDRESS and TEMPORAL_NAMESPACE')]
  }),

  check('workers', ['client'], async ({ client, config: { temporal: { taskQueue } } }) => {
    const queues = [[taskQueue, queueTypes.workflow], [planQueue(taskQueue), queueTypes.activity], [deliverQueue(taskQueue), queueTypes.activity]] as const
    const polled = await Promise.all(queues.map(([name, type]) => isPolled(client, name, type)))
    return queues.filter((_, i) => !polled[i]).map(([name]) => fault(`no worker runs: nobody polls the task queue ${name}`, 'start the bot (role worker) with this TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE and TEMPORAL_TASK_QUEUE'))
  }),

  check('sleepers', ['client', 'pool'], async ({ client, pool, nowMs, config }) => {
    const rows = await armedChats(pool, mostSleepers + 1)
    const findings = rows.length > mostSleepers ? [note(`only the ${mostSleepers} sleepers that wake next were looked at`)] : []
    for (let i = 0; i < Math.min(rows.length, mostSleepers); i += atOnce) {
      findings.push(...(await Promise.all(rows.slice(i, i + atOnce).map(chat => sleeperFinding(client, chat, nowMs, config.temporal.taskQueue)))).flat())
    }
    return findings
  }),
]

async function isPolled(client: Client, name: string, taskQueueType: number): Promise<boolean> {
  const { pollers } = await client.workflowService.describeTaskQueue({ namespace: client.options.namespace, taskQueue: { name }, taskQueueType })
  return (pollers ?? []).some(({ lastAccessTime }) => Date.now() - Number(lastAccessTime?.seconds ?? 0) * 1_000 < pollerGoneMs)
}

async function sleeperFinding(client: Client, chat: ArmedChat, nowMs: number, taskQueue: string): Promise<Finding[]> {
  const sleeper = await lookAtSleeper(client, chat.id)
  const lateMs = nowMs - chat.next_at
  const due = lateMs > 0 ? `due ${describeDuration(lateMs)} ago` : `due at ${isoMinute(chat.next_at)}`
  const mend = 'npm run -s cli -- reconcile'
  if (isStuck(sleeper)) {
    const how = sleeper.state === 'ended' ? `has ended (${sleeper.how})` : sleeper.state === 'jammed' ? `is jammed after ${sleeper.attempts} attempts` : 'is missing'
    return [fault(`chat ${chat.id}: its workflow ${how}, ${due}`, mend)]
  }
  if (sleeper.taskQueue !== taskQueue) return [fault(`chat ${chat.id} sleeps on the task queue ${sleeper.taskQueue}, not on ${taskQueue}, ${due}`, mend)]
  if (lateMs < overdueMs) return []
  const what = sleeper.state === 'waiting' ? `waits in ${sleeper.activity}, attempt ${sleeper.attempts}${sleeper.error ? `, after ${sleeper.error}` : ''}` : 'does not wake'
  return [fault(`chat ${chat.id}: its workflow ${what}, ${due}`, 'see that the worker runs and reaches Postgres and Telegram')]
}
