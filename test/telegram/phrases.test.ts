import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const folder = new URL('../../src/telegram/locales/', import.meta.url)
const keysOf = (file: string) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^([a-z][\w-]*) =/gm)].map(([, key]) => key!)

test('two features write one phrase, and the later silently replaces the other', () => {
  for (const file of readdirSync(folder)) {
    const keys = keysOf(file)
    assert.deepEqual(keys.filter((key, i) => keys.indexOf(key) !== i), [], file)
  }
})

test('a catalogue has a phrase that English lacks: its name is misspelt', () => {
  const english = new Set(keysOf('en.ftl'))
  for (const file of readdirSync(folder)) assert.deepEqual(keysOf(file).filter(key => !english.has(key)), [], file)
})
