import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fuzzed, growth } from '../../bench/fuzz/check.ts'

/** `npm run bench -- fuzz` reads a million and holds 2 ms; here the machine may be busy with other tests. */
const [rounds, perRound, budgetMs, ceilingMs, mostGrowth] = [20, 2500, 15_000, 40, 40]

test('a text makes understanding throw, or takes long', (t) => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
  const startedAt = performance.now()
  let round = 0
  while (round < rounds && performance.now() - startedAt < budgetMs) {
    const [slowest] = fuzzed(seed + round, perRound)
    assert.ok(slowest && slowest.ms < ceilingMs, `seed ${seed + round}: ${slowest?.ms.toFixed(1)} ms for ${JSON.stringify(slowest?.input)} (${slowest?.locale})`)
    round++
  }
  t.diagnostic(`${round * perRound} inputs of seed ${seed} and those after it`)
})

test('a text of 4,096 characters takes more than its share of time', () => {
  const [worst] = growth()
  assert.ok(worst && worst.factor < mostGrowth, `${JSON.stringify(worst)}; eight times is linear`)
})
