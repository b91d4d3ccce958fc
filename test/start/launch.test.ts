import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { initialUrl } from './stored.ts'
import { allGone, pidsOf, place, until, type Launched, type Place } from './launched.ts'

const healthy = (at: Place) => fetch(`http://127.0.0.1:${at.env.PORT}/readyz`).then(response => response.ok, () => false)

describe('npm start', { timeout: 180_000 }, () => {
  let at: Place
  let running: Launched
  before(async () => {
    at = await place()
    running = at.launch()
    await running.ready()
  })
  after(async () => {
    running.child.kill('SIGTERM')
    await running.exited
    at.remove()
  })

  it('tells where to look and what to type first', () => {
    assert.match(running.said(), new RegExp(`Chat: +http://127.0.0.1:${at.env.PLAYGROUND_PORT}`))
    assert.match(running.said(), /Temporal Web UI: +http/)
    assert.match(running.said(), /Health: +http/)
    assert.match(running.said(), /\/start.*tomorrow at 9 call mom/)
  })

  it('a second one in the same folder says who runs, ends with 3 and harms nothing', async () => {
    const second = at.launch()
    assert.equal(await second.exited, 3)
    assert.match(second.said(), new RegExp(`already runs in .* \\(process ${at.status()!.pid}\\)`))
    assert.ok(await healthy(at))
  })

  it('any part killed with -9 runs again, and the bot with it', async () => {
    for (const name of ['bot', 'playground', 'temporal', 'postgres']) {
      const { pid } = at.status()!.parts[name]!
      process.kill(pid, 'SIGKILL')
      await until(() => { const part = at.status()?.parts[name]; return part && part.pid !== pid }, () => `${name} did not come back. It said:\n${running.said()}`, 15_000)
    }
    await until(() => healthy(at), () => `Not ready again. It said:\n${running.said()}`, 30_000)
  })

  it('killed with -9 itself, it leaves no process, and the next start finds the data', async () => {
    const client = new pg.Client({ connectionString: initialUrl(at) })
    client.on('error', () => undefined)
    await client.connect()
    await client.query('CREATE TABLE kept (word text)')
    await client.query(`INSERT INTO kept VALUES ('still here')`)
    const status = at.status()!
    process.kill(status.pid, 'SIGKILL')
    await running.exited
    running = at.launch() // at once, while the old parts still run
    const next = await running.ready()
    await allGone(pidsOf(status).filter(pid => !pidsOf(next).includes(pid)), 15_000)
    const again = new pg.Client({ connectionString: initialUrl(at) })
    await again.connect()
    assert.deepEqual((await again.query('SELECT word FROM kept')).rows, [{ word: 'still here' }])
    await again.end()
  })

  it('killed with -9 and not started again, its parts end by themselves', async () => {
    const status = at.status()!
    process.kill(status.pid, 'SIGKILL')
    await running.exited
    await allGone(pidsOf(status), 45_000)
    running = at.launch()
    await running.ready()
  })

  it('SIGTERM stops every part and leaves no lock', async () => {
    const pids = pidsOf(at.status()!)
    running.child.kill('SIGTERM')
    assert.equal(await running.exited, 0)
    await allGone(pids, 2_000)
    assert.equal(at.status(), null)
    assert.equal(existsSync(path.join(at.home, 'postgres', 'data', 'postmaster.pid')), false)
  })
})

describe('npm start refuses', () => {
  it('a bad configuration before anything starts, with every fault', async () => {
    const at = await place()
    const refused = at.launch({ PORT: 'x', TEMPORAL_TLS: 'maybe' })
    assert.equal(await refused.exited, 2)
    for (const fault of [/PORT is "x"/, /TEMPORAL_TLS is "maybe"/]) assert.match(refused.said(), fault)
    assert.equal(existsSync(path.join(at.home, 'postgres')), false)
    at.remove()
  })

  it('a taken port, naming who has it and which variable moves it', async () => {
    const at = await place()
    const other = createServer().listen(Number(at.env.TEMPORAL_PORT), '127.0.0.1')
    const refused = at.launch()
    assert.equal(await refused.exited, 1)
    assert.match(refused.said(), new RegExp(`Port ${at.env.TEMPORAL_PORT}, wanted for Temporal, is taken by process ${process.pid} .*TEMPORAL_PORT`))
    other.close()
    at.remove()
  })
})
