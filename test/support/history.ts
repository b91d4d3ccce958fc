import type { ChatInput, Wake } from '../../src/workflows/contract.ts'

const payloads = (value: unknown) => ({ payloads: [{ metadata: { encoding: base64('json/plain') }, data: base64(JSON.stringify(value)) }] })
const base64 = (text: string) => Buffer.from(text).toString('base64')
const startMs = Date.parse('2026-11-24T08:00:00Z')
const taskQueue = { name: 'crafted', kind: 'TASK_QUEUE_KIND_NORMAL' }

type Kind = 'plan' | 'deliver'

/**
 * A chat workflow's history put together event by event, a second apart. What stands between two `task()`s reaches the workflow in one
 * activation, in that order; what follows a `task()` is what it is to command then.
 */
export function craftHistory(input: Partial<ChatInput> = {}) {
  const events: object[] = []
  let task = 0
  const ids = { activity: 0, timer: 0 }
  const add = (type: string, attributes: object): number => {
    const words = type.toLowerCase().split('_').map((word, i) => i ? word[0]!.toUpperCase() + word.slice(1) : word).join('')
    events.push({ eventId: String(events.length + 1), eventTime: new Date(startMs + events.length * 1_000).toISOString(), eventType: `EVENT_TYPE_${type}`, [`${words}EventAttributes`]: attributes })
    return events.length
  }
  const begin = () => {
    const scheduledEventId = String(add('WORKFLOW_TASK_SCHEDULED', { taskQueue, startToCloseTimeout: '10s', attempt: 1 }))
    return { scheduledEventId, startedEventId: String(add('WORKFLOW_TASK_STARTED', { scheduledEventId })) }
  }
  const scheduled = new Map<Kind, { scheduledEventId: string, startedEventId: string }>()
  let timer = 0

  const history = {
    /** The workflow is asked, and answers with the commands that follow. */
    task() {
      task = add('WORKFLOW_TASK_COMPLETED', { ...begin(), sdkMetadata: { coreUsedFlags: [1, 2, 3], langUsedFlags: [2], sdkName: 'temporal-typescript', sdkVersion: '1.24.0' } })
      return history
    },
    /** Its answer is refused, since a signal has come meanwhile: what it commanded never was, and it is asked again. */
    refusedTask() {
      add('WORKFLOW_TASK_FAILED', { ...begin(), cause: 'WORKFLOW_TASK_FAILED_CAUSE_UNHANDLED_COMMAND' })
      return history
    },
    calls(kind: Kind) {
      const scheduledEventId = String(add('ACTIVITY_TASK_SCHEDULED', {
        activityId: String(++ids.activity), activityType: { name: kind }, taskQueue, input: payloads(1), startToCloseTimeout: '10s', workflowTaskCompletedEventId: String(task),
      }))
      scheduled.set(kind, { scheduledEventId, startedEventId: '' })
      return history
    },
    /** The activity's result; `inMs` from the moment it is read on. */
    answered(kind: Kind, inMs: number | null) {
      const { scheduledEventId } = scheduled.get(kind)!
      const startedEventId = String(add('ACTIVITY_TASK_STARTED', { scheduledEventId, attempt: 1 }))
      const wake: Wake | null = inMs === null ? null : { wakeAtMs: startMs + events.length * 1_000 + inMs, summary: 'next', details: 'details' }
      add('ACTIVITY_TASK_COMPLETED', { scheduledEventId, startedEventId, result: payloads(wake) })
      return history
    },
    poked() {
      add('WORKFLOW_EXECUTION_SIGNALED', { signalName: 'poke', input: {} })
      return history
    },
    sleeps() {
      timer = add('TIMER_STARTED', { timerId: String(++ids.timer), startToFireTimeout: '60s', workflowTaskCompletedEventId: String(task) })
      return history
    },
    wokeUp() {
      add('TIMER_FIRED', { timerId: String(ids.timer), startedEventId: String(timer) })
      return history
    },
    stopsSleeping() {
      add('TIMER_CANCELED', { timerId: String(ids.timer), startedEventId: String(timer), workflowTaskCompletedEventId: String(task) })
      return history
    },
    ends() {
      add('WORKFLOW_EXECUTION_COMPLETED', { workflowTaskCompletedEventId: String(task) })
      return history
    },
    handsOver() {
      add('WORKFLOW_EXECUTION_CONTINUED_AS_NEW', { newExecutionRunId: '1327f262-a2e4-4fb0-9e75-d1be545ff029', workflowType: { name: 'chat' }, taskQueue, input: payloads({}), workflowTaskCompletedEventId: String(task) })
      return history
    },
    events,
  }
  const runId = '01a20d1b-7e77-7e97-9846-1e17ebda8e1b'
  add('WORKFLOW_EXECUTION_STARTED', {
    workflowType: { name: 'chat' }, taskQueue, input: payloads({ chatId: 1, laps: 20, due: false, ...input }), workflowTaskTimeout: '10s',
    originalExecutionRunId: runId, firstExecutionRunId: runId, attempt: 1, workflowId: 'chat:1',
  })
  return history
}
