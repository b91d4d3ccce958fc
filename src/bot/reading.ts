import type { Reading } from '../domain/understanding.ts'
import type { Ctx } from './context.ts'

/** How this chat's texts are to be read; null until its zone is known. */
export function readingOf({ row, work }: Pick<Ctx, 'row' | 'work'>, nowMs = work.nowMs): Reading | null {
  return row.zone === null ? null : { nowMs, zone: row.zone, locale: row.lang, ...(row.prefs.morning ? { morning: row.prefs.morning } : {}) }
}
