/** `npm run -s cli -- <command>`: what an operator runs by hand, and two filters (JSON lines in, JSON lines out). */
const commands: Record<string, () => Promise<{ run(input: typeof process.stdin, output: typeof process.stdout): Promise<void> }>> = {
  understand: () => import('./cli/understand.ts'),
  occurrences: () => import('./cli/occurrences.ts'),
}

const [name] = process.argv.slice(2)
const load = commands[name ?? '']
if (!load) {
  console.error(`Usage: npm run -s cli -- <command>, one of: ${Object.keys(commands).join(', ')}.`)
  process.exit(2)
}
await (await load()).run(process.stdin, process.stdout)
