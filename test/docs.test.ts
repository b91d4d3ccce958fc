import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { projectRoot } from '../src/config.ts'

const { scripts } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

const tests = globSync('test/**/*.test.ts', { cwd: projectRoot })

for (const page of globSync(['*.md', 'docs/*.md'], { cwd: projectRoot }).sort()) {
  const text = readFileSync(path.join(projectRoot, page), 'utf8')

  test(`${page} names a file that is not there`, () => {
    const named = [...text.matchAll(/`((?:src|test|bench|docs|bin)\/[\w./-]+\.\w+)`/g)].map(([, file]) => file!)
    assert.deepEqual(named.filter(file => !existsSync(path.join(projectRoot, file))), [])
  })

  test(`${page} links to a page that is not there`, () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link]) => link!)
    assert.deepEqual(links.filter(link => !existsSync(path.join(projectRoot, path.dirname(page), link))), [])
  })

  test(`${page} names an npm script that is not there`, () => {
    const named = [...text.matchAll(/(?:`|^)npm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/gm)].map(([, run, own]) => run ?? own!)
    assert.deepEqual(named.filter(name => !scripts[name]), [])
  })

  test(`${page} runs tests that are not there`, () => {
    const words = [...text.matchAll(/npm test -- ([a-z][\w/]*(?: [a-z][\w/]*)*)/gm)].flatMap(([, words]) => words!.split(' '))
    assert.deepEqual(words.filter(word => !tests.some(file => file.includes(word))), [])
  })
}

test('a scenario that docs/scenarios.md names is not there', () => {
  const rows = [...readFileSync(path.join(projectRoot, 'docs/scenarios.md'), 'utf8').matchAll(/^\| .+? \| (.+) \| `(test\/.+)` \|$/gm)]
  assert.ok(rows.length > 30)
  const source = (file: string) => readFileSync(path.join(projectRoot, file), 'utf8').replaceAll("\\'", "'")
  assert.deepEqual(rows.filter(([, name, file]) => !source(file!).includes(name!)).map(([row]) => row), [])
})
