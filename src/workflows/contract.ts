import { defineSignal } from '@temporalio/workflow'

/** "Something changed: ask again." Carries nothing; the truth is in Postgres. */
export const poke = defineSignal('poke')

export const chatWorkflowId = (chatId: number): string => `chat:${chatId}`

/** Reads of the plan and sends wait in queues of their own, so that a rebuild never stands in the way of a delivery. */
export const planQueue = (taskQueue: string): string => `${taskQueue}-plan`
export const deliverQueue = (taskQueue: string): string => `${taskQueue}-deliver`

/** Each release of the zone data has a queue of its own: a worker with older data never does the work of newer ones. */
export const zoneDataQueue = (taskQueue: string, tzdb: string): string => `${taskQueue}-zones-${tzdb}`
export const retimeWorkflowId = (tzdb: string): string => `retime:${tzdb}`

export const lapsPerRun = 20

export interface ChatInput {
  chatId: number
  /** Laps until continue-as-new: an input, since a changed constant would break the replay of running ones. */
  laps: number
  /** A delivery was due when the last run handed over. */
  due: boolean
}

/** When a chat is to be woken, in real time, and what the Web UI shows meanwhile. */
export interface Wake {
  wakeAtMs: number
  summary: string
  /** Markdown. */
  details: string
}

export interface ChatActivities {
  plan(chatId: number): Promise<Wake | null>
  deliver(chatId: number): Promise<Wake | null>
}

export interface RetimeInput {
  /** Chats up to this one have been looked at. */
  afterChat: number
  /** Pages until continue-as-new. */
  laps: number
}

export interface RetimeActivities {
  /** Moves the reminders of the next chats; returns the last of them, or null after the last page. */
  retimePage(afterChat: number): Promise<number | null>
}

export const sheetsQueue = (taskQueue: string): string => `${taskQueue}-sheets`
export const sheetsScheduleId = (taskQueue: string): string => `${taskQueue}-sheets-sync`

export interface SheetsInput {
  /** Sheets that are synced side by side, and how many each of these lanes takes at most before the next run goes on. */
  lanes: number
  laps: number
}

export interface SheetsActivities {
  /** Asks once which Sheets people changed; returns how many. */
  lookForChanges(): Promise<number>
  /** Syncs one Sheet, what changed first; false when there is none left. */
  syncNext(): Promise<boolean>
}
