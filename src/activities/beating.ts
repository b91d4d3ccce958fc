/** Well within the heartbeat timeout, and longer than a lone reminder is held: most deliveries then cost Temporal no heartbeat. */
const beatMs = 4_000

/** Work that Temporal hears of while it lasts. */
export async function beating<T>({ heartbeat }: { heartbeat: () => void }, work: () => Promise<T>): Promise<T> {
  const timer = setInterval(heartbeat, beatMs)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
