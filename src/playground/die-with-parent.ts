/**
 * Loaded before a program of ours (`node --import`): stops it when the process that started it is gone, which a kill -9 gives no other sign of.
 * Does nothing without PUNCTUAL_PARENT.
 */
const parent = Number(process.env.PUNCTUAL_PARENT)
delete process.env.PUNCTUAL_PARENT // it is ours alone, not our children's

const lookMs = 250
const patienceMs = 30_000

if (parent) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), patienceMs).unref()
  }, lookMs)
  watch.unref()
}
