import { condition, continueAsNew, proxyActivities, setCurrentDetails, setHandler, workflowInfo } from '@temporalio/workflow'
import { deliverQueue, planQueue, poke, lapsPerRun, type ChatActivities, type ChatInput } from './contract.ts'

/**
 * One chat's reminders: sleep until just before the next is due, deliver it, ask for the next.
 * A poke says that the plan changed. Nothing is kept here but the instant slept for; Postgres is the truth.
 */
export async function chat({ chatId, laps, due }: ChatInput): Promise<void> {
  let pokes = 0
  setHandler(poke, () => { pokes++ })
  const { plan, deliver } = activities(workflowInfo().taskQueue)

  while (laps-- > 0) {
    const seen = pokes // taken before the activity: a flag reset after it would lose a poke
    const next = due ? await deliver(chatId) : await plan(chatId)
    setCurrentDetails(next?.details ?? 'Nothing is due.')
    if (!next) {
      if (pokes === seen) return
      due = false
      continue
    }
    const sleepMs = next.wakeAtMs - Date.now()
    due = sleepMs <= 0 || !(await condition(() => pokes !== seen, sleepMs, { summary: next.summary }))
  }
  await continueAsNew<typeof chat>({ chatId, laps: lapsPerRun, due }) // due must survive the hand-over
}

/** Our own faults (Postgres away) are retried for ever; Telegram's answers are results. A wake waits for either, so retries stay close. */
function activities(taskQueue: string): ChatActivities {
  const retry = { initialInterval: '200 ms', maximumInterval: '5 s' } as const
  const { plan } = proxyActivities<ChatActivities>({ taskQueue: planQueue(taskQueue), startToCloseTimeout: '5 s', retry })
  const { deliver } = proxyActivities<ChatActivities>({
    taskQueue: deliverQueue(taskQueue), startToCloseTimeout: '60 s', heartbeatTimeout: '10 s', retry,
  })
  return { plan, deliver }
}
