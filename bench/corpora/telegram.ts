import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Score } from './score.ts'

const checker = new URL('../../src/playground/specification-check.ts', import.meta.url)

/** The playground's table of methods against Telegram's specification. */
export async function scoreTelegram(folder: string): Promise<Score[] | null> {
  const file = join(folder, 'telegram-bot-api-10.1-spec.json')
  if (!existsSync(file) || !existsSync(checker)) return null
  const { checkAgainstSpecification } = await import(checker.href) as { checkAgainstSpecification(file: string): { checked: number, mismatches: string[] } | Promise<{ checked: number, mismatches: string[] }> }
  const { checked, mismatches } = await checkAgainstSpecification(file)
  return [{ name: 'Telegram methods as specified', hits: checked - mismatches.length, total: checked, floor: { atLeast: 1 }, misses: mismatches }]
}
