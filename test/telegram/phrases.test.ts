import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { phrases } from '../../src/telegram/phrases.ts'

const folder = new URL('../../src/telegram/locales/', import.meta.url)
const keysOf = (file: string) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^([a-z][\w-]*) =/gm)].map(([, key]) => key!)
const phrasesOf = (file: string) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^([a-z][\w-]*) =((?:.|\n(?=[ \n]))*)/gm)].map(([, key, phrase]) => [key!, phrase!] as const)

test('two features write one phrase, and the later silently replaces the other', () => {
  for (const file of readdirSync(folder)) {
    const keys = keysOf(file)
    assert.deepEqual(keys.filter((key, i) => keys.indexOf(key) !== i), [], file)
  }
})

test('a catalogue lacks a phrase, which then is said in English, or has one that English lacks', () => {
  const english = keysOf('en.ftl')
  for (const file of readdirSync(folder)) {
    const own = keysOf(file)
    assert.deepEqual({ lacks: english.filter(key => !own.includes(key)), hasBesides: own.filter(key => !english.includes(key)) }, { lacks: [], hasBesides: [] }, file)
  }
})

test('a translation leaves out what a phrase tells, or asks for what nobody gives it', () => {
  const values = (file: string) => new Map(phrasesOf(file).map(([key, phrase]) => [key, [...new Set([...phrase.matchAll(/\{ ?\$(\w+)/g)].map(([, name]) => name!))].sort().join()]))
  const english = values('en.ftl')
  for (const file of readdirSync(folder)) {
    const differing = [...values(file)].filter(([key, names]) => english.get(key) !== names).map(([key]) => key)
    assert.deepEqual(differing, [], file)
  }
})

test('a number in a phrase makes it fail in some language', () => {
  for (const file of readdirSync(folder)) {
    const phrase = phrases(file.replace('.ftl', ''))
    for (const [key, text] of phrasesOf(file)) {
      for (const count of [0, 1, 2, 5, 21, 1.5]) {
        const said = phrase(key, Object.fromEntries([...text.matchAll(/\{ ?\$(\w+)/g)].map(([, name]) => [name!, count])))
        assert.ok(said && !/[{}]|undefined/.test(said) && said !== key, `${file} ${key}: ${said}`)
      }
    }
  }
})
