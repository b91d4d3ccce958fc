import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'

const domain = path.join(import.meta.dirname, '../../src/domain')

/** Besides itself: luxon for its Zone, the zone data, and what reads data files. */
const allowed = /^(?:luxon|moment-timezone\/data\/.+|node:fs|node:module)$/

const importedBy = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport|\brequire|\bimport\(|\brequire\() ?['"]([\w@./:-]+)['"]/g)].map(([, name]) => name!)

const isOwn = (file: string, name: string): boolean =>
  name.startsWith('.') && !path.relative(domain, path.resolve(path.dirname(file), name)).startsWith('..')

test('the domain needs more than itself, luxon and the zone data', () => {
  const files = globSync(`${domain}{,/**}/*.ts`)
  const foreign = files.flatMap(file => importedBy(file).filter(name => !isOwn(file, name) && !allowed.test(name)).map(name => `${path.relative(domain, file)}: ${name}`))
  assert.ok(files.length > 200 && files.some(file => importedBy(file).includes('luxon')), 'looked in the wrong place')
  assert.deepEqual(foreign, [])
})
