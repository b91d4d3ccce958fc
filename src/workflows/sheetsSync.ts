import { log, proxyActivities, setCurrentDetails } from '@temporalio/workflow'
import type { SheetsActivities, SheetsInput } from './contract.ts'

/** One pass of the Sheets' schedule: which ones did people change, then one after the other in a few lanes, until nothing is left. */
export async function sheetsSync({ lanes, laps }: SheetsInput): Promise<void> {
  const { lookForChanges, syncNext } = activities()
  let synced = 0
  const lane = async () => {
    for (let lap = 0; lap < laps; lap++) {
      const did = await syncNext().catch(() => null) // that Sheet is tried again later, and holds up no other
      if (did === false) return
      if (did) setCurrentDetails(`Sheets synced: ${++synced}.`)
    }
  }
  await lookForChanges().catch(() => { log.warn('changed Sheets not listed') })
  await Promise.all(Array.from({ length: lanes }, lane))
}

/** A fault of ours or of Google is no reason to repeat at once: the link keeps when to try again. */
function activities(): SheetsActivities {
  const common = { heartbeatTimeout: '15 s', retry: { maximumAttempts: 1 } } as const
  const { lookForChanges } = proxyActivities<SheetsActivities>({ ...common, startToCloseTimeout: '2 minutes' })
  const { syncNext } = proxyActivities<SheetsActivities>({ ...common, startToCloseTimeout: '5 minutes' })
  return { lookForChanges, syncNext }
}
