/** The playground as a process of its own; docs/playground.md says how to talk to it. */
import { startSheets } from './sheets/server.ts'
import { startPlayground } from './telegram/server.ts'

const { PLAYGROUND_PORT, PLAYGROUND_STATE, PLAYGROUND_TOKEN, PLAYGROUND_CLOCK_URL, PLAYGROUND_FLOOD, PLAYGROUND_SHEETS_PORT, PLAYGROUND_SHEETS_STATE } = process.env
const port = Number(PLAYGROUND_PORT || 0)
const sheetsPort = Number(PLAYGROUND_SHEETS_PORT || 0)

try {
  const playground = await startPlayground({
    port,
    flood: /^(1|true|on|yes)$/i.test(PLAYGROUND_FLOOD ?? ''),
    ...(PLAYGROUND_STATE && { stateFile: PLAYGROUND_STATE }),
    ...(PLAYGROUND_TOKEN && { tokens: [PLAYGROUND_TOKEN] }),
    ...(PLAYGROUND_CLOCK_URL && { clockUrl: PLAYGROUND_CLOCK_URL }),
  })
  const sheets = PLAYGROUND_SHEETS_PORT ? await startSheets({ port: sheetsPort, quota: true, ...(PLAYGROUND_SHEETS_STATE && { stateFile: PLAYGROUND_SHEETS_STATE }) }) : null
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void Promise.all([playground.stop(), sheets?.stop()]).then(() => process.exit(0)))
  console.log(JSON.stringify({ ready: true, url: playground.url, token: playground.token, ...(sheets && { sheets: { url: sheets.url, rootUrl: sheets.rootUrl, key: sheets.key } }) }))
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException
  console.error(code === 'EADDRINUSE' ? `Port ${port || sheetsPort}${sheetsPort ? ` or ${sheetsPort}` : ''} is taken: set PLAYGROUND_PORT${sheetsPort ? ' and PLAYGROUND_SHEETS_PORT' : ''} to ${sheetsPort ? 'free ones' : 'a free one'}.` : message)
  process.exit(code === 'EADDRINUSE' ? 3 : 1)
}
