import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Part } from '../../src/playground/local/part.ts'
import { supervise } from '../../src/playground/supervisor.ts'

/** A part that ends when told to. */
function fakePart(pid: number): Part & { die: (ending: string) => void } {
  const { promise: exited, resolve: die } = Promise.withResolvers<string>()
  return { pid, exited, die, stop: async () => die('SIGTERM'), unref: () => undefined }
}

const quiet = { log: () => undefined, onChange: () => undefined }

it('a part that dies runs again in under half a second', async () => {
  const started: ReturnType<typeof fakePart>[] = []
  const again = Promise.withResolvers<void>()
  const supervised = supervise('part', async () => {
    const part = fakePart(started.length)
    if (started.push(part) === 2) again.resolve()
    return part
  }, quiet)
  await supervised.first
  const diedMs = Date.now()
  started[0]!.die('SIGKILL')
  await again.promise
  assert.ok(Date.now() - diedMs < 500)
  await supervised.stop()
  assert.equal(started.length, 2, 'a stopped part is not started again')
})

it('a start that fails later is tried again instead of ending supervision', async () => {
  const parts = [fakePart(1), new Error('port taken for a moment'), fakePart(3)]
  const lines: string[] = []
  const back = Promise.withResolvers<void>()
  let n = 0
  const supervised = supervise('part', async () => {
    const next = parts[n++]!
    if (next instanceof Error) throw next
    return next
  }, { log: line => lines.push(line), onChange: part => { if (part?.pid === 3) back.resolve() } })
  const first = await supervised.first as ReturnType<typeof fakePart>
  first.die('exit code 1')
  await back.promise
  assert.match(lines.join('\n'), /ended: exit code 1[^]*port taken for a moment[^]*runs again/)
  await supervised.stop()
})

it('a part that says the operator must mend something is not started for ever', async () => {
  let starts = 0
  const part = fakePart(1)
  const supervised = supervise('bot', async () => { starts++; return part }, { ...quiet, isFinal: ending => ending === 'exit code 2' })
  await supervised.first
  part.die('exit code 2')
  await supervised.stop()
  assert.equal(starts, 1)
})

it('a part that cannot start at all is told at once', async () => {
  const supervised = supervise('part', async (): Promise<Part> => { throw new Error('no such program') }, quiet)
  await assert.rejects(supervised.first, /no such program/)
  await supervised.stop()
})
