import type { Client } from '@temporalio/client'
import { chatWorkflowId } from './workflows/contract.ts'

/** What Temporal tells of a chat's workflow. `waiting`: it runs an activity, which is tried again until it succeeds. */
export type Sleeper =
  | { state: 'missing' }
  | { state: 'ended', how: string }
  | { state: 'jammed', attempts: number }
  | { state: 'waiting', activity: string, attempts: number, error: string | null }
  /** `busy`: a task of it waits for a worker, or is at one. */
  | { state: 'asleep', busy: boolean }

/** One that waits for a worker, however long, stays at its first; a killed worker costs one. Poking starts the count anew. */
const jammedAfterAttempts = 2

export async function lookAtSleeper(client: Client, chatId: number): Promise<Sleeper & { taskQueue?: string }> {
  try {
    const { raw, status, taskQueue } = await client.workflow.getHandle(chatWorkflowId(chatId)).describe()
    if (status.name !== 'RUNNING') return { state: 'ended', how: status.name.toLowerCase() }
    const activity = raw.pendingActivities?.[0]
    const attempts = raw.pendingWorkflowTask?.attempt ?? 0
    if (activity) {
      const error = activity.lastFailure?.applicationFailureInfo?.type ?? null
      return { state: 'waiting', activity: activity.activityType?.name ?? '', attempts: activity.attempt ?? 1, error, taskQueue }
    }
    return attempts > jammedAfterAttempts ? { state: 'jammed', attempts, taskQueue } : { state: 'asleep', busy: attempts > 0, taskQueue }
  } catch (error) {
    if ((error as Error).name === 'WorkflowNotFoundError') return { state: 'missing' }
    throw error
  }
}

/** It will never wake by itself: gone, or failing to make progress. One that waits in an activity (Postgres or Telegram away) is left alone. */
export const isStuck = ({ state }: Sleeper): boolean => state === 'missing' || state === 'ended' || state === 'jammed'
