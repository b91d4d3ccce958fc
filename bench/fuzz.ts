import { loadavg } from 'node:os'
import { fuzzed, growth } from './fuzz/check.ts'

const ceilingMs = 2
const mostGrowth = 20
const perRound = 50_000

/** `npm run bench -- fuzz [seed] [count]`: no input throws, 500 characters take no more than 2 ms, longer texts grow no faster than their length. */
export async function fuzz(): Promise<boolean> {
  const [, seedText, countText] = process.argv.slice(2)
  const seed = Number(seedText ?? Date.now() % 1_000_000)
  const count = Number(countText ?? 1_000_000)
  console.log(`${count.toLocaleString('en')} inputs of seed ${seed} and those after it, load ${loadavg()[0]?.toFixed(1)}`)
  const startedAt = performance.now()
  const slowest = Array.from({ length: Math.ceil(count / perRound) }, (_, round) => fuzzed(seed + round, Math.min(perRound, count - round * perRound))).flat().sort((one, other) => other.ms - one.ms)
  console.log(`no exception in ${((performance.now() - startedAt) / 1000).toFixed(0)} s; the slowest, best of three:`)
  console.table(slowest.slice(0, 12).map(({ input, locale, ms }) => ({ ms: Number(ms.toFixed(2)), locale, length: input.length, input: input.slice(0, 60) })))
  const growing = growth()
  console.table(growing.slice(0, 8).map(({ piece, factor, ms }) => ({ piece, factor: Number(factor.toFixed(1)), ms: Number(ms.toFixed(1)) })))
  return (slowest[0]?.ms ?? 0) <= ceilingMs && (growing[0]?.factor ?? 0) <= mostGrowth
}
