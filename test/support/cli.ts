import type { Call } from '../../src/cli/command.ts'

/** Runs a command as `src/cli.ts` does. */
export async function called(run: (call: Call) => Promise<number>, environment: Call['environment'], ...args: string[]): Promise<{ code: number, said: string }> {
  const lines: string[] = []
  const code = await run({ args, environment, say: line => lines.push(line) })
  return { code, said: lines.join('\n') }
}
