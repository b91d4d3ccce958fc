import { continueAsNew, proxyActivities, setCurrentDetails } from '@temporalio/workflow'
import { lapsPerRun, type RetimeActivities, type RetimeInput } from './contract.ts'

/** Newer zone data: pages through the chats whose reminders they may move. A page done twice moves nothing twice. */
export async function retime({ afterChat, laps }: RetimeInput): Promise<void> {
  const { retimePage } = proxyActivities<RetimeActivities>({ startToCloseTimeout: '60 s', retry: { initialInterval: '200 ms', maximumInterval: '5 s' } })
  while (laps-- > 0) {
    const last = await retimePage(afterChat)
    if (last === null) return
    afterChat = last
    setCurrentDetails(`Chats up to ${afterChat} have been looked at.`)
  }
  await continueAsNew<typeof retime>({ afterChat, laps: lapsPerRun })
}
