/** `npm run bench -- <name>`: measures on real parts, prints one table and fails below its floors. */
const benches: Record<string, () => Promise<() => Promise<boolean>>> = {
  late: async () => (await import('./late.ts')).late,
  fuzz: async () => (await import('./fuzz.ts')).fuzz,
  herd: async () => (await import('./herd.ts')).herd,
  occurrences: async () => (await import('./occurrences.ts')).occurrences,
  parse: async () => (await import('./parse.ts')).parse,
  sheets: async () => (await import('./sheets.ts')).sheets,
  start: async () => (await import('./start.ts')).start,
}

const [name = ''] = process.argv.slice(2)
const load = benches[name]
if (!load) {
  console.error(`Usage: npm run bench -- <name>, one of: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
const measure = await load()
process.exitCode = await measure() ? 0 : 1
