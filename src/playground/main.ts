/** The playground as a process of its own; docs/playground.md says how to talk to it. */
import { startPlayground } from './telegram/server.ts'

const { PLAYGROUND_PORT, PLAYGROUND_STATE, PLAYGROUND_TOKEN, PLAYGROUND_CLOCK_URL, PLAYGROUND_FLOOD } = process.env
const port = Number(PLAYGROUND_PORT || 0)

try {
  const playground = await startPlayground({
    port,
    flood: /^(1|true|on|yes)$/i.test(PLAYGROUND_FLOOD ?? ''),
    ...(PLAYGROUND_STATE && { stateFile: PLAYGROUND_STATE }),
    ...(PLAYGROUND_TOKEN && { tokens: [PLAYGROUND_TOKEN] }),
    ...(PLAYGROUND_CLOCK_URL && { clockUrl: PLAYGROUND_CLOCK_URL }),
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void playground.stop().then(() => process.exit(0)))
  console.log(JSON.stringify({ ready: true, url: playground.url, token: playground.token }))
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException
  console.error(code === 'EADDRINUSE' ? `Port ${port} is taken: set PLAYGROUND_PORT to a free one.` : message)
  process.exit(code === 'EADDRINUSE' ? 3 : 1)
}
