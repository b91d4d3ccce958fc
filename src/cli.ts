import type { Call } from './cli/command.ts'
import { ConfigError } from './config.ts'

/** `npm run -s cli -- <command>`: what an operator runs by hand. Exit code 2: it could not be done at all. */
const commands: Record<string, () => Promise<{ run(call: Call): Promise<number> }>> = {
  doctor: () => import('./cli/doctor.ts'),
  reconcile: () => import('./cli/reconcile.ts'),
  migrate: () => import('./cli/migrate.ts'),
  'import-legacy': () => import('./cli/import-legacy.ts'),
  smoke: () => import('./cli/smoke.ts'),
}

/** Filters: JSON lines in, JSON lines out. */
const filters: Record<string, () => Promise<{ run(input: typeof process.stdin, output: typeof process.stdout): Promise<void> }>> = {
  understand: () => import('./cli/understand.ts'),
  occurrences: () => import('./cli/occurrences.ts'),
}

const [name = '', ...args] = process.argv.slice(2)
if (Object.hasOwn(filters, name)) {
  await (await filters[name]!()).run(process.stdin, process.stdout)
} else if (Object.hasOwn(commands, name)) {
  const { run } = await commands[name]!()
  process.exitCode = await run({ args, environment: process.env, say: line => { console.log(line) } }).catch((error: Error & { code?: string }) => {
    if (!(error instanceof ConfigError || error.code?.startsWith('ERR_PARSE_ARGS'))) throw error
    console.error(error.message)
    return 2
  })
} else {
  console.error(`Usage: npm run -s cli -- <command>, one of: ${[...Object.keys(commands), ...Object.keys(filters)].join(', ')}.`)
  process.exitCode = 2
}
